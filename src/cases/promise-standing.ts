import type { CaseState, Handling } from '../model/case.js'
import type { PromiseClock } from './promise-clock.js'

/** What a brand promises, in milliseconds of the time that counts. */
export type BrandPromise = {
  /** Until somebody gets a first answer. Infinity promises nothing. */
  acknowledge: number
  /** Until their trouble is solved, however long it is their turn meanwhile. */
  resolve: number
  clock: PromiseClock
}

/** What brands promise, by name; those of no config promise nothing. */
export type Promises = (brand: string) => BrandPromise

/** What is known of somebody who waits. */
export type WaitingFacts = {
  /** When the post was published, or edited into what wants a reply. */
  waitsSince: Date
  startsPromise: boolean
  /** What was done with the case; absent where nobody did anything. */
  handled?: ({ state: CaseState } & Handling) | undefined
}

/** `soon`: in its last quarter. What was broken stays so, also where it was done at last. */
type Standing = 'running' | 'soon' | 'broken' | 'kept'

export type PromiseStanding = {
  promise: 'acknowledge' | 'resolve'
  standing: Standing
  /** How much of it passed until it was done, or until now: 0 or more, and from 1 on it is broken. */
  used: number
  /** How much of the time that counts that was, in milliseconds. */
  counted: number
  /** How much of the time that counts is left, in milliseconds; below 0 by what was too much. */
  left: number
  /** When its time is up, or was; undefined where that is years off. */
  endsAt: Date | undefined
  /** When it was done; undefined while it runs. */
  doneAt: Date | undefined
  /** Of a first answer: none was given, since its person said before that all is well. */
  bySelf?: true
}

export const SOON_FROM = 0.75

/**
 * How a case stands with what was promised to its person: first the answer, then the solution. Nothing where no promise began; of an ignored
 * case only what was done before; and not the one that was done at a moment nobody knows.
 */
export function promiseStandings(facts: WaitingFacts, promise: BrandPromise, now: Date): PromiseStanding[] {
  if (!facts.startsPromise) return []
  const since = promisedSince(facts)
  return (['acknowledge', 'resolve'] as const).flatMap((name) => {
    const time = promise[name]
    const done = doneOf(name, facts)
    if (done === 'unknown' || time === Number.POSITIVE_INFINITY) return []
    if (done === undefined && !runsAtAll(facts)) return []
    const counted = promise.clock.counted(since, done ?? now)
    const used = counted / time
    const standing =
      used >= 1 ? 'broken' : done !== undefined ? 'kept' : used >= SOON_FROM ? 'soon' : 'running'
    const endsAt = promise.clock.after(since, time)
    const bySelf = name === 'acknowledge' && done !== undefined && facts.handled?.acknowledgedAt === undefined
    return [
      {
        promise: name,
        standing,
        used,
        counted,
        left: time - counted,
        endsAt,
        doneAt: done,
        ...(bySelf && { bySelf }),
      },
    ]
  })
}

/**
 * How much of a promise that runs has passed, of the one that is nearest to its end: 0 or more, and from 1 on it is broken. 0 where
 * none runs.
 */
export function promiseUsed(facts: WaitingFacts, promise: BrandPromise, now: Date): number {
  const owed = wordOwedSince(facts, now)
  // A word that was promised and not given is as late as a first answer, from its own moment on.
  if (owed !== undefined) return 1 + promise.clock.counted(owed, now) / promise.acknowledge
  if (!runsAtAll(facts)) return 0
  // Both run on the same clock from the same moment. What was done, or was never promised, is never used up.
  const timeOf = (name: PromiseStanding['promise']) =>
    doneOf(name, facts) === undefined ? promise[name] : Number.POSITIVE_INFINITY
  return promise.clock.counted(promisedSince(facts), now) / Math.min(timeOf('acknowledge'), timeOf('resolve'))
}

/** The same of whatever waits, for the brand that it names. */
export const promiseUsedBy =
  (promises: Promises, now: Date) =>
  (facts: WaitingFacts & { brand: string }): number =>
    promiseUsed(facts, promises(facts.brand), now)

const runsAtAll = ({ startsPromise, handled }: WaitingFacts): boolean =>
  startsPromise && handled?.state !== 'ignored'

/** When another word was promised that nobody gave yet; undefined where none is owed. */
export const wordOwedSince = ({ handled }: Pick<WaitingFacts, 'handled'>, now: Date): Date | undefined =>
  handled?.state === 'answered' && handled.waitsFrom !== undefined && handled.waitsFrom <= now
    ? handled.waitsFrom
    : undefined

/** Since when somebody waits: for the word that is owed, or else since what was answered, or closed, came back, or since the post. */
export const waitingSince = (facts: Pick<WaitingFacts, 'waitsSince' | 'handled'>, now: Date): Date =>
  wordOwedSince(facts, now) ?? promisedSince(facts)

/** What was answered, or closed, and is open again begins anew. */
function promisedSince({
  waitsSince,
  handled: { backSince, backAs } = nobodyDid,
}: Pick<WaitingFacts, 'waitsSince' | 'handled'>): Date {
  // Who opens it again themselves says that it was no answer, so that the person has waited all the time.
  return backSince !== undefined && backAs !== 'reopened' && backSince > waitsSince ? backSince : waitsSince
}

const nobodyDid: NonNullable<WaitingFacts['handled']> = { state: 'new' }

/** When what was promised was done; undefined while it is not. */
function doneOf(
  name: PromiseStanding['promise'],
  { handled: { state, acknowledgedAt, resolvedAt } = nobodyDid }: WaitingFacts,
): Date | 'unknown' | undefined {
  // Who puts a case aside that was solved takes nothing back.
  const isSolved =
    state === 'resolved' || state === 'confirmed' || (state === 'ignored' && resolvedAt !== undefined)
  const solved = isSolved ? (resolvedAt ?? 'unknown') : undefined
  if (name === 'resolve') return solved
  const wasAnswered = state === 'acknowledged' || state === 'answered'
  return acknowledgedAt ?? solved ?? (wasAnswered ? 'unknown' : undefined)
}
