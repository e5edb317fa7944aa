import { fileURLToPath } from 'node:url'
import { type ClientSettings, createClient } from '../../http/client.js'
import type { AlertMessage, MessageWords } from '../../model/alert-message.js'
import { type Concealer, concealing } from '../../text/concealed.js'
import { DeliveryError } from '../error.js'
import type { Destination, DestinationAnswer, DestinationRequest, Refused, Taken } from './destination.js'
import { inTurn } from './in-turn.js'
import { destinations } from './index.js'
import { runProgram } from './run-program.js'
import { type SayFailure, sendHttp } from './send-http.js'
import { readStatus } from './status-outcome.js'

/** A destination as the config sets it up: its options are bound, so that all are sent to alike. */
export type ConfiguredDestination = {
  /** What rules call it. */
  name: string
  type: string
  /** What people call its place: `Slack`. */
  place: string
  /** What it is called there, without secrets. */
  label: string
  /** A message can be written anew in place of a second one. */
  canUpdate: boolean
  /** Between two messages there, in milliseconds, as its place asks for it. */
  gap: number
  /** Takes its secrets out of what is told of it. */
  conceal: Concealer
  /** What is wrong with its own settings, as it shows when a message is written for it; nothing is sent. */
  fault(message: AlertMessage): Promise<DeliveryError | undefined>
  /**
   * Sends one message, after those that were sent there before, as far apart as the place wants them.
   *
   * @param options.handle what the place called the message that this one is to be written over
   * @throws the signal's reason when that is aborted
   */
  send(message: AlertMessage, options?: SendOptions): Promise<Taken | Refused>
}

type SendOptions = { handle?: string | undefined; signal?: AbortSignal | undefined }

export type Surroundings = {
  /** What all requests go by; gaps and deadlines are those of destinations. */
  http: ClientSettings
  env: Readonly<Record<string, string | undefined>>
  /** Of the config, where relative paths start. */
  folder: URL
  now(): Date
  say: SayFailure
  /** @param language of a message, BCP 47; undefined: English */
  wordsIn(language: string | undefined): Promise<MessageWords>
}

/** A block of the config, checked by its kind's own schema. */
type Block = { type: string }

/** For one message, in milliseconds. */
const LONGEST = 30_000

/** By name. */
export function configuredDestinations(
  blocks: Readonly<Record<string, Block>>,
  surroundings: Surroundings,
): ReadonlyMap<string, ConfiguredDestination> {
  // Sites that sources ask are another matter: neither their gaps nor their pauses hold for what is sent.
  const { gapOf: _, sites: __, ...http } = surroundings.http
  const settings = { ...http, gap: 0, deadline: Math.min(http.deadline, LONGEST) }
  const folder = fileURLToPath(surroundings.folder)
  const conceal = concealing(secretsOf(blocks))
  return new Map(
    Object.entries(blocks).map(([name, block]) => {
      const kind = kindOf(block)
      const options = block as never
      const turn = inTurn(kind.gap ?? 0)
      const ask = (request: DestinationRequest, signal: AbortSignal | undefined) =>
        'url' in request
          ? // A client of its own for each message: one that knows a host as gone would leave it alone for good in a run without end.
            sendHttp(createClient(settings), request, { say: surroundings.say, signal })
          : runProgram(request, { env: surroundings.env, folder, signal })
      return [
        name,
        {
          name,
          type: block.type,
          place: kind.name,
          label: kind.label(options),
          canUpdate: kind.canUpdate === true,
          gap: kind.gap ?? 0,
          conceal,
          fault: async (message) => {
            try {
              const words = await surroundings.wordsIn(message.language)
              await kind.request(options, message, { now: surroundings.now(), words })
              return undefined
            } catch (error) {
              if (error instanceof DeliveryError) return conceal.inError(error) as DeliveryError
              throw error
            }
          },
          send: (message, { handle, signal } = {}) =>
            turn(async () => {
              const now = surroundings.now()
              try {
                const words = await surroundings.wordsIn(message.language)
                const target = { now, words, ...(handle !== undefined && { handle }) }
                const answer = await ask(await kind.request(options, message, target), signal)
                const outcome = meaningOf(kind, { ...answer, isUpdate: handle !== undefined }, options, now)
                if (!outcome.taken) return told(outcome, conceal)
                // What was written anew is still called as it was.
                return handle === undefined ? outcome : { handle, ...outcome }
              } catch (error) {
                signal?.throwIfAborted()
                if (!(error instanceof DeliveryError)) throw conceal.inError(error)
                return told(
                  { taken: false, next: error.permanent ? 'never' : 'again', problem: error },
                  conceal,
                )
              }
            }, signal),
        } satisfies ConfiguredDestination,
      ]
    }),
  )
}

/** What the values of the options are that let anybody write to these. */
function secretsOf(blocks: Readonly<Record<string, Block>>): readonly string[] {
  return Object.values(blocks).flatMap((block) => {
    const { secrets } = kindOf(block)
    return secrets.flatMap((option) => texts(Reflect.get(block, option)))
  })
}

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

const meaningOf = (
  kind: Destination<never>,
  answer: DestinationAnswer,
  options: never,
  now: Date,
): Taken | Refused => kind.read?.(answer, options) ?? readStatus(answer, kind, now)

const told = (refusal: Refused, conceal: Concealer): Refused => ({
  ...refusal,
  problem: conceal.inError(refusal.problem) as DeliveryError,
})

/** The config was checked against this very kind's schema, which TypeScript can't follow through a look-up by name. */
const kindOf = ({ type }: Block): Destination<never> =>
  (destinations as Readonly<Record<string, Destination<never>>>)[type] as Destination<never>
