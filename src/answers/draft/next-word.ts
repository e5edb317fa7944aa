import type { BrandPromise, PromiseStanding } from '../../cases/promise-standing.js'
import type { Severity } from '../../model/mention.js'

const MINUTE = 60_000
/** Nobody can say anything new sooner. */
const LEAST = 15 * MINUTE

type Asked = {
  standings: readonly PromiseStanding[]
  promise: BrandPromise
  now: Date
  severity: Severity
  /** Outages, and what a named person sees to: silence is worst there. */
  pressing: boolean
  /** Another word that was promised already, and when. */
  owed?: Date | undefined
}

/**
 * By when the next word comes, as it can be promised: what is left until the solution; where much is at stake, or nothing is left, as soon as a
 * first answer. Within the hours that count, and told in round minutes, never later than that.
 */
export function nextWord({ standings, promise, now, severity, pressing, owed }: Asked): Date {
  const soon = promise.clock.after(now, Math.min(promise.acknowledge, promise.resolve)) ?? tomorrow(now)
  const solution = standings.find((one) => one.promise === 'resolve' && one.doneAt === undefined)?.endsAt
  const ends = [owed, solution].filter((end) => end !== undefined && end.getTime() - now.getTime() >= LEAST)
  const first = ends.reduce((one, end) => (one === undefined || (end && end < one) ? end : one), undefined)
  const moment = pressing || severity >= 3 ? earlier(soon, first) : (first ?? soon)
  const counted = promise.clock.counted(now, moment)
  const step = counted <= 2 * 60 * MINUTE ? 5 : counted <= 12 * 60 * MINUTE ? 30 : 60
  const rounded = new Date(Math.floor(moment.getTime() / (step * MINUTE)) * step * MINUTE)
  return rounded.getTime() - now.getTime() < LEAST / 3 ? moment : rounded
}

const earlier = (one: Date, other: Date | undefined): Date =>
  other !== undefined && other < one ? other : one

const tomorrow = (now: Date): Date => new Date(now.getTime() + 24 * 60 * MINUTE)
