import { Failed } from '../model/failed.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'

/** A source is due when this share of its interval has passed, so that a 15-minute cron polls a 15-minute source each time. */
const DUE_AT = 0.9
const DAY = 24 * 60 * 60_000
/** Also a source that fails for ever is asked once in this time, milliseconds; and one that is gone for good. */
const LONGEST_RETRY = DAY
const PAUSE = 7 * DAY
/** What failures double at the least, in milliseconds. */
const SHORTEST_RETRY = 60_000
/** Up to this share earlier or later, so that what failed together isn't asked again together. */
const JITTER = 0.1

/** `everyIsOwn`: the source's own block says how often, rather than the file as a whole. */
type Interval = Pick<ConfiguredSource, 'every'> & Partial<Pick<ConfiguredSource, 'everyIsOwn' | 'limits'>>

/**
 * How often a source is polled, in milliseconds: as configured, or as seldom as its site wants, or as its feed asks, which
 * is believed up to once a day. Who sets `every` for
 * the very source has decided: many blogs say "hourly" by default, and an hour is long for somebody who waits.
 */
export const intervalOf = (
  { every, everyIsOwn, limits }: Interval,
  state?: { ownInterval?: number | undefined },
): number =>
  everyIsOwn === true
    ? Math.max(every, limits?.isLeastInterval === true ? (limits.interval ?? 0) : 0)
    : Math.max(every, limits?.interval ?? 0, Math.min(state?.ownInterval ?? 0, DAY))

/** When a source is due that was polled before. A limit of its site may keep it waiting for longer. */
export function nextPollAt(source: Interval, state: SourceState): Date {
  return state.retryAt ?? new Date(state.polledAt.getTime() + intervalOf(source, state) * DUE_AT)
}

type Failure = {
  /** How many there are in a row, this one too. */
  times: number
  /** Since the first of them, milliseconds. */
  lasts: number
  problem: unknown
  now: Date
  /** A number from 0 to 1. */
  random: () => number
}

/**
 * When to ask again after a failure: each one in a row doubles the interval, up to a day. Never for longer than that doubling would have
 * come to in the time that it lasts, so that asking by hand, again and again, puts nothing off.
 */
export function retryAfter(interval: number, { times, lasts, problem, now, random }: Failure): Date {
  if (isGone(problem)) return new Date(now.getTime() + PAUSE)
  const first = Math.max(interval, SHORTEST_RETRY)
  const doubled = times === 1 ? interval : first * 2 ** (times - 1)
  const soFar = first + lasts / (DUE_AT * (1 - JITTER))
  const wait = Math.min(doubled, soFar, Math.max(interval, LONGEST_RETRY))
  return new Date(now.getTime() + wait * DUE_AT * (1 + JITTER * (2 * random() - 1)))
}

/** 410: whoever runs the site has removed it, and says that it won't come back. */
export const isGone = (problem: unknown): boolean =>
  problem instanceof Failed && problem.failure.code === 'gone'
