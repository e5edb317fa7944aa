import { safeText } from '../../terminal/safe.js'
import { redactText } from '../../text/redact.js'
import { DeliveryError } from '../error.js'
import type { DestinationAnswer, Refused } from './destination.js'
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

/** @param after in milliseconds, where the place says so */
export const tooMuch = (name: string, after = PAUSE): Refused =>
  refused(
    'again',
    `${name} got too much at once and wants to be left alone for a while.`,
    'If this comes often, give the rule a longer `batch` or `coolDown`.',
    after,
  )

/** A page for people, whatever its status says. */
export const isPage = ({ headers, body }: DestinationAnswer): boolean =>
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
