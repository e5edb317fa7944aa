import type { Moveable } from '../judge/lesson.js'
import type { LearnedPart } from '../model/learned.js'
import { MARKS_TO_COUNT_ON } from './enough.js'
import { featuresOf, type Judged, pointsByRules } from './features.js'
import { sumOf } from './sum.js'

/**
 * What is added to every learned score, in points, so that as many of these posts pass as pass by the rules alone; 0 once there are enough
 * marks, or where nothing is known to go by.
 *
 * @param threshold the score from which a post passes, 0–100
 */
export function evenShift(
  part: LearnedPart,
  posts: readonly (Moveable & { post: Judged['post'] })[],
  threshold: number,
): number {
  if (part.marks.yes + part.marks.no >= MARKS_TO_COUNT_ON || posts.length === 0) return 0
  const from = Math.log(threshold / (100 - threshold))
  if (!Number.isFinite(from)) return 0
  const weights = { bias: part.bias, weights: new Map(part.weights) }
  const passing = posts.filter((one) => pointsByRules(one) >= from).length
  const points = posts
    .map((one) => pointsByRules(one) + sumOf(weights, featuresOf({ post: one.post, mention: one }).score))
    .sort((one, other) => other - one)
  const last = points[passing - 1]
  const next = points[passing]
  // In the middle between the last that is to pass and the first that is not.
  const edge = last === undefined ? (next ?? 0) + 0.5 : next === undefined ? last - 0.5 : (last + next) / 2
  return Math.round((from - edge) * 1000) / 1000
}
