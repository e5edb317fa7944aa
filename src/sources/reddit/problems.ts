import type { Refusal } from '../../http/status-failure.js'
import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { readData } from '../read-data.js'
import { readJson } from '../read-json.js'
import { isOfApi, LOGIN, THREAD } from './asks.js'

export const unknownShape = (cause?: unknown) => new Failed({ code: 'reddit-shape', args: {} }, { cause })

export const noSuchSubreddit = (subreddits: readonly string[]) =>
  new Failed({ code: 'subreddit-unknown', args: { subreddits } })

/** @throws Failed for a page in place of data, and for all else that is no JSON */
export const parseJson = (body: Uint8Array): unknown => readData(body, unknownShape)

/** Why a subreddit is closed to those who are not let in, as Reddit says. */
const closed = ['private', 'banned', 'quarantined', 'gated'] as const

/** What an answer that is no success means. */
export function failureOf(answer: Answer, now: Date): Refusal | undefined {
  const { ask, request } = answer
  if (ask.tag === LOGIN) return ofLogin(answer, now)
  return request.transport === undefined && isOfApi(request) ? ofApi(answer, now) : ofFeed(answer, now)
}

function ofLogin(answer: Answer, now: Date): Refusal | undefined {
  const { status } = answer
  if (status === 400 || status === 401) return refusedKey(status)
  if (status === 403 || status === 404) return turnedAway(status)
  return status === 429 ? limited(answer, now) : undefined
}

function ofApi(answer: Answer, now: Date): Refusal | undefined {
  const { status } = answer
  if (status === 401) return refusedKey(status)
  if (status === 403) return closedFor(answer) ?? turnedAway(status)
  if (status === 404) return closedFor(answer) ?? notThere(answer)
  return status === 429 ? limited(answer, now) : undefined
}

function ofFeed(answer: Answer, now: Date): Refusal | undefined {
  const { status, url, headers } = answer
  if (status === 403) return closedFor(answer)
  if (status === 404) return closedFor(answer) ?? notThere(answer)
  const leaveFor = status === 429 ? untilReset(headers) : undefined
  if (leaveFor === undefined) return undefined
  // The words are those of every site; when it may be asked again it says in a way of its own.
  const until = new Date(now.getTime() + leaveFor).toISOString()
  const { host } = new URL(url)
  return {
    failure: { code: 'asked-too-often', args: { host, status, reason: 'Too Many Requests', until } },
    leaveFor,
  }
}

const refusedKey = (status: number): Refusal => ({
  failure: { code: 'reddit-key-refused', args: { status } },
})

const turnedAway = (status: number): Refusal => ({
  failure: { code: 'reddit-app-refused', args: { status } },
})

function closedFor({ body, url }: Answer): Refusal | undefined {
  const why = closed.find((reason) => reason === reasonOf(body))
  return why && { failure: { code: 'subreddit-closed', args: { subreddits: subredditsIn(url), why } } }
}

function notThere({ ask, url }: Answer): Refusal | undefined {
  const subreddits = subredditsIn(url)
  if (ask.tag === THREAD) return { failure: { code: 'post-not-there', args: { place: 'Reddit' } } }
  return subreddits.length === 0
    ? undefined
    : { failure: { code: 'subreddit-unknown', args: { subreddits } } }
}

const subredditsIn = (url: string): string[] => /\/r\/([\w+]+)\//.exec(url)?.[1]?.split('+') ?? []

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
