#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 and later keep compiled code between runs: the next start is quicker.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')
await main()
