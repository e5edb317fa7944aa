import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import { type GoogleFault, googleFaultIn } from '../google-errors.js'
import { changedShape, readData } from '../read-data.js'
import { API_PATH, methodOf } from './requests.js'

export const PLACE = 'YouTube'

/** How long it is left alone where it was asked too fast, and says no time. Milliseconds. */
const COOL_DOWN = 10 * 60_000

export const changed = changedShape(PLACE)

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export const parseJson = (body: Uint8Array): unknown => readData(body, changed)

/** What stands where comments are asked for and there are none to be had: nothing that failed. */
export type NoComments = 'off' | 'gone'

export function noCommentsIn(body: Answer['body']): NoComments | undefined {
  const { reasons = [] } = googleFaultIn(body) ?? {}
  if (reasons.includes('commentsDisabled')) return 'off'
  return reasons.some((reason) => /^(?:video|comment(?:Thread)?|parentComment)NotFound$/.test(reason))
    ? 'gone'
    : undefined
}

/** What an error means. Most come with 400 or 403. */
export function failureOf(answer: Answer, now?: Date): Refusal | 'read' | undefined {
  if (!new URL(answer.url).pathname.includes(API_PATH)) return undefined
  if (noCommentsIn(answer.body) !== undefined) return 'read'
  const fault = googleFaultIn(answer.body)
  return fault === undefined ? undefined : refusalOf(fault, answer, now)
}

function refusalOf(
  { reasons, message }: GoogleFault,
  answer: Answer,
  now: Date | undefined,
): Refusal | undefined {
  const is = (pattern: RegExp) => reasons.some((reason) => pattern.test(reason))
  if (
    is(/^(?:keyInvalid|keyExpired|API_KEY_INVALID|UNAUTHENTICATED|authError)$/) ||
    /API key (?:not valid|expired)/i.test(message)
  )
    return { failure: { code: 'key-refused', args: { place: PLACE, option: 'key' } } }
  if (is(/^(?:quotaExceeded|dailyLimitExceeded)$/)) return spent(answer, now)
  if (is(/^(?:rateLimitExceeded|userRateLimitExceeded|RESOURCE_EXHAUSTED)$/))
    return {
      failure: { code: 'quota-used-up', args: { place: PLACE, ...until(now, COOL_DOWN) } },
      leaveFor: COOL_DOWN,
    }
  if (is(/^(?:backendError|internalError|processingFailure)$/) || answer.status >= 500) return undefined
  return { failure: { code: 'query-refused', args: { place: PLACE, message } } }
}

/** Searches are counted apart from all else: where they are used up, comments can still be read, and nothing is left alone for that. */
function spent({ url }: Answer, now: Date | undefined): Refusal {
  const leaveFor = now === undefined ? COOL_DOWN : untilMidnight(now)
  const failure = { code: 'quota-used-up', args: { place: PLACE, ...until(now, leaveFor) } } as const
  return methodOf(url) === 'search' ? { failure } : { failure, leaveFor }
}

const until = (now: Date | undefined, milliseconds: number) =>
  now === undefined ? {} : { until: new Date(now.getTime() + milliseconds).toISOString() }

/** Its days begin at midnight in California. Milliseconds, a minute more than it takes. */
function untilMidnight(now: Date): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
  const minutes = (parts.get('hour') ?? 0) * 60 + (parts.get('minute') ?? 0)
  return (24 * 60 - minutes + 1) * 60_000
}
