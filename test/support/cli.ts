// Runs the built command line as a person would: a process of its own, with streams and an exit code.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The command line as a person starts it. */
export const mentionsPath = at('bin/mentions.js')

const builtPath = at('dist/cli.js')

export type CliResult = {
  /** Null when a signal ended the process. */
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export type CliOptions = {
  cwd?: string
  /** On top of a small environment of the test's own; `undefined` removes a variable. */
  env?: Readonly<Record<string, string | undefined>>
  /** What is piped in; without it stdin is closed at once. */
  stdin?: string
}

export type Running = { child: ChildProcessWithoutNullStreams; finished: Promise<CliResult> }

/** Nothing of the developer's own settings, home or proxies reaches the program under test. */
function environment(cwd: string, extra: CliOptions['env'] = {}): NodeJS.ProcessEnv {
  const own = { PATH: process.env.PATH, HOME: cwd, TZ: 'UTC', LANG: 'C.UTF-8' }
  return Object.fromEntries(Object.entries({ ...own, ...extra }).filter(([, value]) => value !== undefined))
}

/** Starts any program; `finished` resolves when it has ended and its streams are read to the end. */
function start(command: string, args: readonly string[], options: CliOptions = {}): Running {
  if (!existsSync(builtPath))
    throw new Error('dist/cli.js is missing: run `npm run build` first, or `npm test`, which does.')
  const cwd = options.cwd ?? process.cwd()
  const child = spawn(command, args, { cwd, env: environment(cwd, options.env), stdio: 'pipe' })
  // The program may end without reading its input.
  child.stdin.on('error', () => {})
  child.stdin.end(options.stdin ?? '')
  const ended = new Promise<Pick<CliResult, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  const finished = Promise.all([ended, text(child.stdout), text(child.stderr)]).then(
    ([end, stdout, stderr]) => ({
      ...end,
      stdout,
      stderr,
    }),
  )
  return { child, finished }
}

export const startCli = (args: readonly string[], options?: CliOptions): Running =>
  start(process.execPath, [mentionsPath, ...args], options)

/** Runs `mentions` to its end. */
export const runCli = (args: readonly string[], options?: CliOptions): Promise<CliResult> =>
  startCli(args, options).finished

/** Runs a bash script, in which `$MENTIONS` is the command line: `$MENTIONS scan | head -1`. */
export const runBash = (script: string, options: CliOptions = {}): Promise<CliResult> =>
  start('bash', ['-c', script], {
    ...options,
    env: { MENTIONS: `${process.execPath} ${mentionsPath}`, ...options.env },
  }).finished
