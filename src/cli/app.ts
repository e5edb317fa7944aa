import type { Readable, Writable } from 'node:stream'
import type { Context } from '../app/context.js'

/** The world as the command line may touch it: that of the use cases, and the person in front of it. */
export type App = Context & {
  stdin: Readable & { isTTY?: boolean }
  stdout: Terminal
  stderr: Terminal
  /** How to call this program, as the person did: for commands that are printed to be typed. */
  self: string
  /** The script that Node was started with; undefined where there is none. */
  program?: string | undefined
  /** How stderr is written. */
  logFormat: LogFormat
  /** The format of `--output`, where nobody asked for it by name: it is said. */
  wrote?: string
  /** The highest-ranking code that was asked for wins; see exit-codes.ts. */
  exitWith(code: number): void
  /** What has to be done when the command has ended, however it did. */
  atEnd(work: () => Promise<void>): void
  /**
   * Does what is to end by itself when somebody presses Ctrl-C: it learns that from `signal`, stops soon and says how far it came. A
   * second one ends it at once, as the first does anything else.
   */
  endingItself<T>(work: () => Promise<T>, how?: EndingHow): Promise<T>
  /** What happens when somebody hangs up a program that no terminal belongs to (SIGHUP), in place of its end. */
  onHangUp(listener: () => void): void
}

/** `endsWell`: to be stopped is its usual end, so that its exit code says nothing of it. */
type EndingHow = { endsWell?: boolean }

/** What runs the command line has to bring; the rest is made from it and from the options. */
export type World = Omit<
  App,
  'exitWith' | 'atEnd' | 'log' | 'logFormat' | 'random' | 'endingItself' | 'onHangUp'
> &
  Partial<Pick<App, 'random' | 'endingItself' | 'onHangUp'>>

type Terminal = Writable & { isTTY?: boolean; columns?: number; fd?: number }

/** Options every command has. */
export type GlobalOptions = {
  config?: string
  store?: string
  quiet?: boolean
  verbose?: boolean
  /** False with `--no-color`. */
  color: boolean
  logFormat?: LogFormat
}

export const logFormats = ['text', 'json'] as const
type LogFormat = (typeof logFormats)[number]
