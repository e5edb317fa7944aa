#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import { whatIsMissing, whyNotLoaded } from './before-start.js'

const missing = whatIsMissing(process.versions.node, new URL('../dist/cli.js', import.meta.url))
if (missing === undefined) {
  // Node 22.8 and later keep compiled code between runs: the next start is quicker.
  if (module.enableCompileCache) {
    try {
      const { compileCacheFolder } = module.createRequire(import.meta.url)('../dist/compile-cache.cjs')
      const { platform, env } = process
      const folder = compileCacheFolder({ platform, env, uid: process.geteuid?.() })
      if (folder !== undefined) module.enableCompileCache(folder)
    } catch {
      // A build of before: a cache saves time and is nothing that could be missed.
    }
  }
  try {
    const { main } = await import('../dist/cli.js')
    await main()
  } catch (error) {
    const why = whyNotLoaded(error)
    if (why === undefined) throw error
    process.stderr.write(why)
    process.exitCode = 2
  }
} else {
  process.stderr.write(missing)
  process.exitCode = 2
}
