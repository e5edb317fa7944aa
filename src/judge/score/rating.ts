import type { Meaning } from '../../languages/lexicon.js'
import type { Weighed } from './weighed.js'

/** Points by stars out of five: one star complains, four and five praise. */
const POINTS: readonly number[] = [1.6, 1.6, 1.2, 0.3, -0.8, -1.6]
const means: Meaning = { name: 'rating', points: 0 }

/** The stars somebody gave, as a signal about the whole post. */
export function ratingSignal(rating: number | undefined): Weighed | undefined {
  if (rating === undefined || !(rating >= 0 && rating <= 5)) return undefined
  const points = POINTS[Math.round(rating)] ?? 0
  return { signal: { name: means.name, points, evidence: `${rating} of 5`, spans: [] }, means }
}
