// Runs the built command line as a person would: a process of its own, with streams and an exit code.
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { endOf, startChild } from './child.js'
import { builtPath, mentionsPath, shellBin } from './paths.js'
import type { CliOptions, CliResult } from './run.js'

export type Running = { child: ChildProcessWithoutNullStreams; finished: Promise<CliResult> }

function start(command: string, args: readonly string[], options: CliOptions = {}): Running {
  if (!existsSync(builtPath))
    throw new Error('dist/cli.js is missing: run `npm run build` first, or `npm test`, which does.')
  const cwd = options.cwd ?? process.cwd()
  const child = startChild(command, args, { cwd, env: { HOME: cwd, ...options.env } })
  child.stdin.end(options.stdin ?? '')
  return { child, finished: endOf(child) }
}

export const startCli = (args: readonly string[], options?: CliOptions): Running =>
  start(process.execPath, [mentionsPath, ...args], options)

/** Runs a bash script, in which `mentions` is the command line: `mentions scan | head -1`. */
export const runBash = (script: string, options: CliOptions = {}): Promise<CliResult> =>
  start('bash', ['-c', script], {
    ...options,
    env: {
      PATH: [shellBin, process.env.PATH].join(delimiter),
      MENTIONS_TEST_NODE: process.execPath,
      MENTIONS_TEST_PROGRAM: mentionsPath,
      ...options.env,
    },
  }).finished
