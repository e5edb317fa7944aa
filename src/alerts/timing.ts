import type { AlertClock } from './clock.js'
import { hasPassed, isAhead } from './passed.js'
import type { Holding } from './rule.js'

/** A message of one rule to one destination that was made before. */
export type ToldMessage = {
  id: number
  createdAt: Date
  /** What its place calls it, once it has taken it. */
  handle?: string | undefined
}

export const holds = ['batch', 'cool-down', 'quiet', 'cap'] as const
/** What holds a message back. */
export type Hold = (typeof holds)[number]

/** `over`: the message that is there is to be written anew, in place of another one. */
export type Timing = { tell: true; over?: ToldMessage } | { tell: false; until: Date; why: Hold }

type Asked = {
  /** When the first of what waits was raised. */
  oldest: Date
  holding: Holding
  /** Of this rule to this destination, the oldest first; of yesterday and today at least. */
  messages: readonly ToldMessage[]
  /** Its place can write a message anew. */
  canUpdate: boolean
  clock: AlertClock
  now: Date
}

/**
 * Whether what waits is told now, or when and why not: nothing of it is danger. What was reckoned from a moment that lies ahead (the clock was
 * set back) holds nothing.
 */
export function timingOf({ oldest, holding, messages, canUpdate, clock, now }: Asked): Timing {
  const last = rung(messages).findLast(({ createdAt }) => !isAhead(createdAt, now))
  const cool = last && new Date(last.createdAt.getTime() + holding.coolDown)
  const isCooling = last !== undefined && cool !== undefined && cool > now
  // The message that is there rings no second time, so that only quiet hours keep it as it is.
  if (isCooling && canUpdate && last.handle !== undefined) {
    const quiet = holding.quiet && clock.quietUntil(holding.quiet, now)
    return quiet === undefined ? { tell: true, over: last } : { tell: false, until: quiet, why: 'quiet' }
  }
  const gathered = new Date(oldest.getTime() + holding.batch)
  let until = now
  let why: Hold | undefined
  const wait = (moment: Date | undefined, hold: Hold) => {
    if (moment === undefined || moment <= until) return
    until = moment
    why = hold
  }
  if (!hasPassed({ from: oldest, at: gathered }, now)) wait(gathered, 'batch')
  if (isCooling) wait(cool, 'cool-down')
  wait(freeDay(until, { messages, holding, clock, now }), 'cap')
  if (holding.quiet !== undefined) wait(clock.quietUntil(holding.quiet, until), 'quiet')
  // Quiet hours end on another day at most, which has room: nothing was told on it yet.
  return why === undefined ? { tell: true } : { tell: false, until, why }
}

/** When the first day begins that has room for one more; undefined where that of the moment has. */
function freeDay(
  moment: Date,
  { messages, holding, clock, now }: Pick<Asked, 'messages' | 'holding' | 'clock' | 'now'>,
): Date | undefined {
  const { begins, ends } = clock.dayOf(moment)
  const told = rung(messages).filter(
    ({ createdAt }) => createdAt >= begins && createdAt < ends && !isAhead(createdAt, now),
  )
  return told.length < holding.perDay ? undefined : ends
}

/** What of what waits the cap kept from being told, and on which day; undefined where it kept nothing. */
export function heldByCap(
  waiting: readonly { raisedAt: Date }[],
  { holding, messages, clock, now }: Pick<Asked, 'holding' | 'messages' | 'clock' | 'now'>,
): { count: number; day: Date; cap: number } | undefined {
  const today = clock.dayOf(now)
  const earlier = rung(messages).filter(({ createdAt }) => createdAt < today.begins)
  const lastOfDay = earlier.at(-1)
  if (lastOfDay === undefined) return undefined
  const day = clock.dayOf(lastOfDay.createdAt)
  const ofDay = earlier.filter(({ createdAt }) => createdAt >= day.begins)
  const count = waiting.filter(
    ({ raisedAt }) => raisedAt >= lastOfDay.createdAt && raisedAt < day.ends,
  ).length
  return ofDay.length < holding.perDay || count === 0
    ? undefined
    : { count, day: day.begins, cap: holding.perDay }
}

/** Those that somebody heard: one that was written over another one rings no second time. */
function rung<Told extends ToldMessage>(messages: readonly Told[]): readonly Told[] {
  const seen = new Set<string>()
  return messages.filter(({ handle }) => {
    if (handle === undefined) return true
    if (seen.has(handle)) return false
    seen.add(handle)
    return true
  })
}
