import type { Severity } from '../../model/mention.js'
import { pointsOf, type Weighed } from './weighed.js'

/** A signal weaker than this, by repetition or condition, no longer tells how bad things are. */
const COUNTS = 0.4
/** Signs of a failure: below this a post that asks politely is about a nuisance, not a failure. */
const CLEAR_FAILURE = 2.2
const POLITE_REQUEST = 1
/** A sum below this is no complaint (a score of 27): there is nothing to be severe about. */
const NOT_SERIOUS = -1
const REPROACH = 1.4
const STRONG_REPROACH = 1.85

/**
 * 1 annoyed · 2 something doesn't work · 3 can't work, lost money or data, deadline near · 4 safety, breach, legal
 * threat, many affected; always 4 where a life is in danger. The worst signal decides; somebody who reproaches the
 * company with it is a step worse off, and weak signs of a failure in a polite request are a step less.
 *
 * @param sum of all points, with which the score was made
 */
export function severityOf(weighed: readonly Weighed[], sum: number): Severity {
  if (weighed.some(({ means }) => means.danger)) return 4
  let worst: Severity = 1
  let reported: Severity = 1
  for (const { signal, means } of weighed) {
    if (signal.points >= COUNTS) worst = worseOf(worst, means.severity)
    if (means.reported) reported = worseOf(reported, means.severity)
  }
  // In a post that complains, what was in the news is beside the point.
  if (sum < 0 && reported > 1) return reported
  if (worst === 4) return worst
  if (sum < NOT_SERIOUS) return 1
  const reproach = pointsOf(weighed, ({ tone }, points) => tone === 'reproach' && points > 0)
  const request = pointsOf(weighed, ({ tone }, points) => tone === 'request' && points > 0)
  if (worst === 2 && reproach < REPROACH && request >= POLITE_REQUEST) {
    const failure = pointsOf(weighed, ({ severity }, points) => severity === 2 && points > 0)
    if (failure < CLEAR_FAILURE) worst = 1
  }
  if (reproach >= STRONG_REPROACH || (reproach >= REPROACH && worst === 2)) return 3
  return reproach >= REPROACH && worst === 1 ? 2 : worst
}

const worseOf = (left: Severity, right: Severity = 1): Severity => (right > left ? right : left)
