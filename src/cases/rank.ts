import type { Candidate } from '../store/port/cases.js'
import { isDoubtful } from './doubtful.js'
import { isOwed } from './owed.js'
import { type Priority, type PriorityWeights, priority } from './priority.js'
import { SOON_FROM, waitingSince, wordOwedSince } from './promise-standing.js'

export type Ranked<Facts> = {
  candidate: Facts
  priority: Priority
  /**
   * Since publication, or since it was edited into what wants a reply, came back, or was due the next word that we promised; in milliseconds.
   */
  waited: number
  /** The promise is broken. Never where none was started. */
  late: boolean
  /** It will be broken soon: its last quarter has begun. */
  soon: boolean
  /** Another word was promised by now, and not given: it comes before who waits for a first one. */
  wordOwed: boolean
  /** The moment that all of this holds for. */
  asOf: Date
  /** It was old already when it was first seen, so that it started no promise; never said of danger, which is told as it is. */
  foundLate: boolean
  /** It may well mean something else of that name, and stands behind what does not; see `isDoubtful`. */
  doubtful?: true
}

/** What ranking needs of a mention. */
type Facts = Pick<
  Candidate,
  | 'score'
  | 'severity'
  | 'danger'
  | 'waitsSince'
  | 'startsPromise'
  | 'complainedBefore'
  | 'needsReply'
  | 'due'
  | 'followers'
  | 'handled'
  | 'doubtful'
>

/**
 * The order to answer in: danger before everything else, whatever its score; then what is due and of the highest severity; then who was
 * promised another word that nobody gave; then the highest priority, and among equals the longest wait. Behind these stands
 * what may well mean something else of the name. What was found late stands behind all else, in the same order but for
 * equals: the less old it is, the likelier an answer is of use.
 *
 * @param promiseUsed how much of the promise that runs has passed, 0 or more; asked only of what somebody waits with, and was not found late
 */
export function rank<F extends Facts>(
  candidates: readonly F[],
  weights: PriorityWeights,
  promiseUsed: (candidate: F) => number,
  now: Date,
): Ranked<F>[] {
  return candidates
    .map((candidate) => {
      // Named one by one: to copy all of a thousand candidates takes as long as to rank them.
      const { score, severity, complainedBefore, followers } = candidate
      const wordOwed = wordOwedSince(candidate, now) !== undefined
      const runs = candidate.startsPromise && isOwed(candidate, now)
      const used = runs || wordOwed ? promiseUsed(candidate) : 0
      return {
        candidate,
        priority: priority({ score, severity, promiseUsed: used, complainedBefore, followers }, weights),
        waited: Math.max(0, now.getTime() - waitingSince(candidate, now).getTime()),
        late: candidate.due && used >= 1,
        soon: candidate.due && used >= SOON_FROM && used < 1,
        wordOwed,
        asOf: now,
        foundLate: !candidate.startsPromise && !candidate.danger && !wordOwed,
        ...(isDoubtful(candidate) && { doubtful: true as const }),
      }
    })
    .sort(
      (a, b) =>
        Number(a.foundLate) - Number(b.foundLate) ||
        Number(a.doubtful === true) - Number(b.doubtful === true) ||
        urgency(b) - urgency(a) ||
        b.priority.total - a.priority.total ||
        (a.foundLate ? a.waited - b.waited : b.waited - a.waited),
    )
}

/** What comes before all sums. */
const urgency = ({ candidate: { danger, due, severity }, wordOwed }: Ranked<Facts>): number =>
  danger ? 3 : due && severity === 4 ? 2 : wordOwed ? 1 : 0
