import type { Candidate } from '../store/port/cases.js'
import { type Priority, type PriorityWeights, priority } from './priority.js'
import { promiseUsed } from './promise.js'

export type Ranked<Facts> = {
  candidate: Facts
  priority: Priority
  /** Since publication, or since it was edited into what wants a reply, in milliseconds. */
  waited: number
  /** The promise is broken. Never where none was started. */
  late: boolean
  /** It was old already when it was first seen, so that it started no promise; never said of danger, which is told as it is. */
  foundLate: boolean
}

/** What ranking needs of a mention. */
type Facts = Pick<
  Candidate,
  | 'brand'
  | 'score'
  | 'severity'
  | 'danger'
  | 'waitsSince'
  | 'startsPromise'
  | 'complainedBefore'
  | 'due'
  | 'followers'
>

/**
 * The order to answer in: danger before everything else, whatever its score; then what is due and of the highest severity; then the
 * highest priority, and among equals the longest wait. What was found late stands behind all else, in the same order.
 *
 * @param acknowledge a brand's time allowed for a first answer, in milliseconds
 */
export function rank<F extends Facts>(
  candidates: readonly F[],
  weights: PriorityWeights,
  acknowledge: (brand: string) => number,
  now: Date,
): Ranked<F>[] {
  return candidates
    .map((candidate) => {
      const used = candidate.startsPromise
        ? promiseUsed(candidate.waitsSince, acknowledge(candidate.brand), now)
        : 0
      return {
        candidate,
        priority: priority({ ...candidate, promiseUsed: used }, weights),
        waited: Math.max(0, now.getTime() - candidate.waitsSince.getTime()),
        late: candidate.due && used >= 1,
        foundLate: !candidate.startsPromise && !candidate.danger,
      }
    })
    .sort(
      (a, b) =>
        Number(a.foundLate) - Number(b.foundLate) ||
        urgency(b.candidate) - urgency(a.candidate) ||
        b.priority.total - a.priority.total ||
        b.waited - a.waited,
    )
}

/** What comes before all sums. */
const urgency = ({ danger, due, severity }: Facts): number => (danger ? 2 : due && severity === 4 ? 1 : 0)
