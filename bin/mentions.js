#!/usr/bin/env node
import { createRequire } from 'node:module'
import process from 'node:process'
import { whatIsMissing, whyNotLoaded } from './before-start.js'

const missing = whatIsMissing(process.versions.node, new URL('../dist/cli.cjs', import.meta.url))
if (missing === undefined) {
  try {
    const { loadProgram } = createRequire(import.meta.url)('../dist/load-program.cjs')
    const { platform, env, argv } = process
    await loadProgram({ platform, env, uid: process.geteuid?.() }, argv[2]).main()
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
