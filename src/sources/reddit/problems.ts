import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { readJson } from '../read-json.js'
import { isOfApi, LOGIN, THREAD } from './asks.js'

export const unknownShape = (cause?: unknown) => new Failed({ code: 'reddit-shape', args: {} }, { cause })

export const noSuchSubreddit = (subreddits: readonly string[]) =>
  new Failed({ code: 'subreddit-unknown', args: { subreddits } })

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export function parseJson(body: Uint8Array): unknown {
  try {
    return readJson(body)
  } catch (cause) {
    throw cause instanceof Failed ? cause : unknownShape(cause)
  }
}

/** Why a subreddit is closed to those who are not let in, as Reddit says. */
const closed = ['private', 'banned', 'quarantined', 'gated'] as const

/** What an answer that is no success means; to feeds only what it means for a thread. */
export function failureOf(answer: Answer, now: Date): Refusal | undefined {
  const { ask, request, status } = answer
  const isLogin = ask.tag === LOGIN
  if (!isLogin && (request.transport !== undefined || !isOfApi(request)))
    return ask.tag === THREAD && status === 404 ? notThere : undefined
  switch (status) {
    case 400:
      return isLogin ? refusedKey(status) : undefined
    case 401:
      return refusedKey(status)
    case 403:
    case 404:
      return isLogin ? turnedAway(status) : closedFor(answer)
    case 429:
      return limited(answer, now)
    default:
      return undefined
  }
}

const refusedKey = (status: number): Refusal => ({
  failure: { code: 'reddit-key-refused', args: { status } },
})

const turnedAway = (status: number): Refusal => ({
  failure: { code: 'reddit-app-refused', args: { status } },
})

const notThere: Refusal = { failure: { code: 'post-not-there', args: { place: 'Reddit' } } }

function closedFor({ ask, status, body, url }: Answer): Refusal | undefined {
  const why = closed.find((reason) => reason === reasonOf(body))
  const subreddits = /\/r\/([\w+]+)\//.exec(url)?.[1]?.split('+') ?? []
  if (why !== undefined) return { failure: { code: 'subreddit-closed', args: { subreddits, why } } }
  if (status === 403) return turnedAway(status)
  if (ask.tag === THREAD) return notThere
  return subreddits.length === 0
    ? undefined
    : { failure: { code: 'subreddit-unknown', args: { subreddits } } }
}

function reasonOf(body: Uint8Array): unknown {
  try {
    const said = readJson(body)
    return typeof said === 'object' && said !== null && 'reason' in said ? said.reason : undefined
  } catch {
    // A page for people, or what is only its beginning.
    return undefined
  }
}

/** Where it doesn't say when its counting begins anew, `Retry-After` tells, or nothing does. */
function limited({ headers }: Pick<Answer, 'headers'>, now: Date): Refusal {
  const leaveFor = untilReset(headers)
  const until = leaveFor === undefined ? undefined : new Date(now.getTime() + leaveFor).toISOString()
  return {
    failure: { code: 'reddit-limit', args: until === undefined ? {} : { until } },
    ...(leaveFor !== undefined && { leaveFor }),
  }
}

/** Also with a success: nothing is left until the next period. */
export function leaveAfterLast(headers: Answer['headers']): { leaveFor?: number } {
  const remaining = numberIn(headers['x-ratelimit-remaining'])
  const leaveFor = untilReset(headers)
  return remaining === undefined || remaining >= 1 || leaveFor === undefined ? {} : { leaveFor }
}

/** Milliseconds. */
function untilReset(headers: Answer['headers']): number | undefined {
  const seconds = numberIn(headers['x-ratelimit-reset'])
  return seconds === undefined || seconds <= 0 ? undefined : seconds * 1_000
}

/** `598.0`; undefined for what is no number. */
const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined
