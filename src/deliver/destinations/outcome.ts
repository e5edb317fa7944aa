import { STATUS_CODES } from 'node:http'
import { parseRetryAfter } from '../../http/retry-after.js'
import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import { DeliveryError } from '../error.js'
import type { Destination, DestinationAnswer, Refused, Taken } from './destination.js'
import { cut } from './fit.js'

/** How long a place is left alone that says it got too much, and not for how long. Milliseconds. */
const PAUSE = 60_000
/** A year in a header is a mistake. */
const LONGEST_PAUSE = 24 * 60 * 60_000

/** What a place would not have: `message` says why, `hint` what to do. */
export function refused(next: Refused['next'], message: string, hint: string, after?: number): Refused {
  return {
    taken: false,
    next,
    ...(after !== undefined && { after: Math.min(Math.max(0, Math.ceil(after)), LONGEST_PAUSE) }),
    problem: new DeliveryError(message, { hint, permanent: next === 'never' }),
  }
}

type Place = Pick<Destination, 'name' | 'mend'>

/** What an answer means by its status alone. */
export function readStatus(answer: DestinationAnswer, { name, mend }: Place, now: Date): Taken | Refused {
  const { status, headers } = answer
  const after = pauseOf(headers, now)
  const said = withWords(`${status} ${STATUS_CODES[status] ?? ''}`.trim(), answer)
  if (status >= 200 && status < 300)
    return isPage(answer)
      ? refused(
          'again',
          `${name} did not take it: the answer is a web page, as a wrong address or the login page of a network gives one.`,
          'Check the address of this destination, and whether this machine is online without a login page before it.',
        )
      : { taken: true }
  if (status === 429) return tooMuch(name, after)
  if (status === 408 || status === 425 || status >= 500)
    return refused(
      'again',
      `${name} could not take it now: it answered ${said}.`,
      'Look whether the place has an outage.',
      after,
    )
  if (status === 401 || status === 403)
    return refused('never', `${name} does not let us in: it answered ${said}.`, mend)
  if (status === 404 || status === 410)
    return refused(
      'never',
      `${name} knows nobody at this address${status === 410 ? ' any more' : ''}: it answered ${said}.`,
      mend,
    )
  if (status === 413)
    return refused(
      'never',
      `${name} finds the message too large: it answered ${said}.`,
      'Let the rule send less: `text: excerpt` or `text: none`, or a shorter `batch`.',
    )
  if (status >= 400)
    return refused(
      'never',
      `${name} does not understand the message: it answered ${said}.`,
      'Check what the config says of this destination, and try it with `mentions alerts test`.',
    )
  return refused(
    'never',
    `${name} did not take it: it answered ${said}.`,
    'Put the address into the config that this one leads to.',
  )
}

/** @param after in milliseconds, where the place says so */
export const tooMuch = (name: string, after = PAUSE): Refused =>
  refused(
    'again',
    `${name} got too much at once and wants to be left alone for a while.`,
    'If this comes often, give the rule a longer `batch` or `coolDown`.',
    after,
  )

function pauseOf(headers: DestinationAnswer['headers'], now: Date): number | undefined {
  const until = parseRetryAfter(headers['retry-after'], now)
  // A moment in the past is a wrong clock of theirs.
  return until === undefined || until <= now ? undefined : until.getTime() - now.getTime()
}

/** A page for people, whatever its status says. */
const isPage = ({ headers, body }: DestinationAnswer): boolean =>
  /^\s*(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') ||
  /^\s*(?:<!doctype html|<html[\s>])/i.test(body)

/** The value of an answer in JSON; undefined for any other. */
export function jsonOf({ body }: DestinationAnswer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return value !== null && typeof value === 'object' ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** What the place says itself, where that is a short text and no page. */
export function withWords(message: string, answer: DestinationAnswer): string {
  const json = jsonOf(answer)
  const inside = json && [json.description, json.message, json.error, json.detail, json.title]
  const own = inside?.find((value): value is string => typeof value === 'string' && value !== '')
  const text = own ?? (json === undefined && !isPage(answer) ? answer.body : '')
  const words = cut(redactText(safeText(text)).trim(), 200)
  return words === '' || message.includes(words) ? message : `${message} ("${words}")`
}

/** Somebody else answered. @param what what should have: `the Bot API` */
export const isNone = (name: string, what: string): Refused =>
  refused(
    'again',
    `${name} did not take it: what answered is no server of ${what}.`,
    'Check the address of this destination, and whether this machine is online without a login page before it.',
  )
