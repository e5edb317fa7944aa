import type { Readable, Writable } from 'node:stream'

/** The world as a command may touch it; the process at the edge, whatever a test likes inside. */
export type App = {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  stdin: Readable & { isTTY?: boolean }
  stdout: Terminal
  stderr: Terminal
  now(): Date
  /** Ends what is under way when the person presses Ctrl-C. */
  signal: AbortSignal
  /** How to call this program, as the person did: for commands that are printed to be typed. */
  self: string
  /** The highest-ranking code that was asked for wins; see exit-codes.ts. */
  exitWith(code: number): void
}

type Terminal = Writable & { isTTY?: boolean; columns?: number }

/** Options every command has. */
export type GlobalOptions = {
  config?: string
  store?: string
  quiet?: boolean
  verbose?: boolean
  /** False with `--no-color`. */
  color: boolean
}
