import type { Sign, Signs } from './signs.js'

type Weight = {
  /** Points for each, or for the whole reply where it is a share. Below nought: against it. */
  points: number
  /** Counted so often at most; of a share, up to there. */
  most: number
}

/**
 * What speaks for a reply and what against it, set by hand. docs/checking-replies.md says what each is, for people; keep the two alike.
 *
 * What is concrete weighs for it: a stranger's good replies had five times as many figures and times as bad ones. What could be said to
 * anybody weighs against it, however kindly it is said.
 */
const weights: Readonly<Record<Sign, Weight>> = {
  figures: { points: 1, most: 3 },
  times: { points: 2.5, most: 2 },
  straight: { points: 1.5, most: 1 },
  places: { points: 3, most: 2 },
  lists: { points: 2, most: 2 },
  cases: { points: 1.5, most: 2 },
  causes: { points: 1, most: 2 },
  advice: { points: 0.75, most: 2 },
  deeds: { points: 1.5, most: 2 },
  help: { points: 1.5, most: 2 },
  urgent: { points: 1, most: 2 },
  matter: { points: 0.15, most: 15 },
  sentences: { points: 1, most: 3 },
  hollow: { points: -0.75, most: 3 },
  lectures: { points: -4, most: 2 },
  rules: { points: -2, most: 2 },
  general: { points: -2.5, most: 3 },
  cheer: { points: -0.75, most: 3 },
  formula: { points: -3, most: 0.5 },
  office: { points: -35, most: 0.2 },
  pairs: { points: -24, most: 0.3 },
}

/** The points of a reply. */
export const sumOf = (signs: Signs): number =>
  Object.entries(weights).reduce(
    (sum, [sign, { points, most }]) => sum + points * Math.min(most, signs[sign as Sign]),
    0,
  )

/** Below it nothing is left of a reply once what fits under every post is taken away. */
export const LEAST = 0.5
/** From it on a reply says so much that what puts off in it is a hint. */
export const ENOUGH = 4
/** From it on what only looks like blame or mockery is a hint; where the words speak to the reader, only far beyond. */
export const PLENTY = { ofNobody: 6, ofReader: 9 }
