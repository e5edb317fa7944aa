// Runs the command line in this process, with streams and an environment of its own: what most tests of commands need.
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/index.js'
import { selfOf } from '../../src/cli/self.js'
import { type ExtraEnvironment, environment } from './environment.js'
import { mentionsPath } from './paths.js'

/** The home folder is `cwd`, unless `env` says otherwise. */
export type CliOptions = {
  cwd?: string
  env?: ExtraEnvironment
  /** What is piped in; without it stdin is closed at once. */
  stdin?: string
}

export type CliResult = {
  /** Null when a signal ended the process. */
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Node reads these from the process, and this process has its own. */
const ofTheProcess = ['TMPDIR', 'TEMP', 'TMP', 'TZ']

/** A process of its own has the machine's clock. */
export type HereOptions = CliOptions & {
  now?: () => Date
  /** How it waits, where it does so for long. */
  sleep?: NonNullable<Parameters<typeof run>[0]['sleep']>
  /** Ends it, as Ctrl-C does. */
  signal?: AbortSignal
  /** What is printed goes to a terminal. */
  isTTY?: boolean
  /** Somebody sits there, and types this. */
  types?: string
}

/** Runs `mentions` to its end, as the built program does, but for the process around it. */
export async function runCommand(args: readonly string[], options: HereOptions = {}): Promise<CliResult> {
  const foreign = Object.keys(options.env ?? {}).filter(
    (name) => ofTheProcess.includes(name) || name.startsWith('NODE_'),
  )
  if (foreign.length > 0) throw new Error(`Only a process of its own can have ${foreign.join(', ')}.`)
  const cwd = options.cwd ?? process.cwd()
  const stdout = collector()
  const stderr = collector()
  const code = await run(
    {
      env: environment({ HOME: cwd, ...options.env }),
      cwd,
      stdin: Object.assign(
        Readable.from(
          [options.types ?? options.stdin].flatMap((text) => text ?? []).map((text) => Buffer.from(text)),
        ),
        options.types !== undefined && { isTTY: true },
      ),
      stdout: Object.assign(stdout.stream, options.isTTY && { isTTY: true }),
      stderr: Object.assign(stderr.stream, options.types !== undefined && { isTTY: true }),
      now: options.now ?? (() => new Date()),
      sleep: options.sleep,
      signal: options.signal ?? new AbortController().signal,
      platform: process.platform,
      self: selfOf({ script: mentionsPath, cwd, platform: process.platform }),
      program: mentionsPath,
    },
    ['node', mentionsPath, ...args],
  )
  return { code, signal: null, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
