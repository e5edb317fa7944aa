// Runs the built command line as a person would: a process of its own, with streams and an exit code.
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ChildOptions, type Ended, endOf, startChild } from './child.js'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The command line as a person starts it. */
export const mentionsPath = at('bin/mentions.js')

/** The folder with `mentions` for shell lines. */
export const shellBin = at('test/support/bin')

const builtPath = at('dist/cli.js')

export type CliResult = Ended

/** The home folder is `cwd`, unless `env` says otherwise. */
export type CliOptions = ChildOptions & {
  /** What is piped in; without it stdin is closed at once. */
  stdin?: string
}

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

/** Runs `mentions` to its end. */
export const runCli = (args: readonly string[], options?: CliOptions): Promise<CliResult> =>
  startCli(args, options).finished

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
