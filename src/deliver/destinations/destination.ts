import type * as z from 'zod'
import type { AlertMessage, MessageWords } from '../../model/alert-message.js'
import type { DeliveryError } from '../error.js'

/**
 * Where alerts go: a room of a chat, a telephone, a program. One file a kind, and a line in `index.ts`; `options` is what the config has to
 * say of it. Pure: `carrier.ts` sends.
 */
export interface Destination<Options = never> {
  /** What people call its place: `Slack`. */
  name: string
  /** For the reference page: how much of a message it takes. */
  takes: string
  /** What whoever set it up does when the place lets us in no more: `Make a new webhook in Slack, and put it into …`. */
  mend: string
  /** With `type` as a literal; every key described, as the reference page is made of it. */
  options: z.ZodObject
  /** Of the options those that let anybody write there; they never stand in the config in clear, nor in anything that is printed. */
  secrets: readonly string[]
  /**
   * Whether such a value may stand in the config all the same, being no secret as it is.
   *
   * @param path of the value within the block
   * @param block as it is written, not checked yet
   */
  mayStandInClear?(path: readonly string[], block: Readonly<Record<string, unknown>>): boolean
  /** What people call it, without secrets: `hooks.slack.example`, or the program. */
  label(options: Options): string
  /** Between two messages there, in milliseconds, as its place asks for it. */
  gap?: number
  /** One message can be written anew in place of a second one. */
  canUpdate?: true
  /**
   * The message in the form of its place, within the lengths that it takes; what is cut off is said in it.
   *
   * @throws DeliveryError where the options make no message
   */
  request(
    options: Options,
    message: AlertMessage,
    target: Target,
  ): DestinationRequest | Promise<DestinationRequest>
  /** What its answer means, of whatever status; undefined: what the status says. */
  read?(answer: DestinationAnswer, options: Options): Taken | Refused | undefined
}

type Target = {
  now: Date
  /** In the language of the message. */
  words: MessageWords
  /** What the place called the message that this one is to be written over; undefined: a new one. */
  handle?: string
}

export type DestinationRequest = HttpDestinationRequest | ProgramRequest

export type HttpDestinationRequest = {
  url: string
  method: 'POST' | 'PATCH' | 'PUT'
  headers: Readonly<Record<string, string>>
  body: string
}

export type ProgramRequest = {
  /** The program and its arguments; no shell reads them. */
  command: readonly [program: string, ...args: string[]]
  /** Given to its standard input. */
  input: string
  /** In milliseconds. */
  deadline: number
  /** Names of variables that it gets beside those that every program needs. */
  variables: readonly string[]
}

/** Of a program `status` is its exit code, and `body` what it printed, its first part. */
export type DestinationAnswer = {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: string
  /** It was asked to write a message anew. */
  isUpdate?: boolean
}

/** `handle`: what the place calls the message, where it can be written anew. */
export type Taken = { taken: true; handle?: string }

export type Refused = {
  taken: false
  /** `again`: later the same may be taken. `lost`: the message to be written over is gone. `never`: it would be refused again. */
  next: 'again' | 'never' | 'lost'
  /** Not before so many milliseconds. */
  after?: number
  problem: DeliveryError
}
