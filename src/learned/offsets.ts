import type { LearnedQuestion } from '../model/learned.js'
import { type Judged, pointsByRules, relevanceByRules } from './features.js'

/** A relevance of 1 is worth so many points more than one of a half: it is right for seven of eight posts by itself. */
export const POINTS_OF_RELEVANCE = 4
/** More certain than so many points is no score. */
const MOST = 4
/** A question needs a reply whatever its score, so that it starts where a post does that is more likely a complaint than not. */
const ASKED = 0.5

/** Where a post stands before anything is learned, in points: natural logarithms of the odds. */
export function offsetOf(question: LearnedQuestion, { mention }: Pick<Judged, 'mention'>): number {
  if (question === 'relevance') return POINTS_OF_RELEVANCE * (relevanceByRules(mention) - 0.5)
  const points = Math.min(MOST, Math.max(-MOST, pointsByRules(mention)))
  return mention.kind === 'question' ? Math.max(ASKED, points) : points
}
