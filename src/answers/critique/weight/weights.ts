import type { Count, Share, Signs } from './signs.js'

/**
 * What speaks for a reply and what against it, in points: for each, or for the whole reply where it is a share.
 * docs/checking-replies.md says what each is, for people; keep the two alike.
 *
 * What is of this one case weighs for it, what could be said to anybody against it, however kindly it is said. The points are those of a
 * fit to labelled replies, rounded by hand. None matters much: any may go, and the others tell as well.
 */
const points: Readonly<Record<Count | Share, number>> = {
  figures: 0.75,
  times: 1.5,
  nextWord: 5,
  moments: 1.5,
  spots: 1,
  places: 2,
  lists: 2.5,
  cases: 2,
  causes: 1,
  help: 1.5,
  urgent: 1,
  owns: 2,
  spares: 2,
  makesGood: 2,
  known: 1,
  sentences: 1.5,
  hollow: -1,
  puttingOff: -1,
  elsewhere: -0.5,
  shrugs: -2,
  blame: -1.5,
  guarantee: -1.5,
  denies: -2,
  lectures: -2,
  rules: -1,
  vague: -1,
  kinds: 1,
  straight: 2,
  density: 10,
  general: -4,
  formula: -4,
  office: -18,
  pairs: -10,
}

/** Counted so often at most. */
const MOST = 4
/** In a reply of so many words each counts as it stands; the longer it is, the less. */
const MIDDLING = 30
/** A shorter one is not taken for less. */
const SHORTEST = 16
/** How fast: in a reply of twice as many words each counts three fifths. */
const FADES = 2 / 3

/** The points of a reply. */
export function sumOf({ counts, shares, words }: Signs): number {
  const length = (Math.max(SHORTEST, words) / MIDDLING) ** FADES
  const ofCounts = entries(counts).map(([sign, count]) => (points[sign] * Math.min(MOST, count)) / length)
  const ofShares = entries(shares).map(([sign, share]) => points[sign] * share)
  return [...ofCounts, ...ofShares].reduce((sum, one) => sum + one, 0)
}

const entries = <Sign extends Count | Share>(all: Readonly<Record<Sign, number>>) =>
  Object.entries(all) as [Sign, number][]

/** Below it nothing is left of a reply once what fits under every post is taken away. */
export const LEAST = 6.5
/** From it on a reply says so much that what puts off in it is a hint. */
export const ENOUGH = 9
/** From it on what only looks like blame, mockery or selling is a hint, too. */
export const PLENTY = 12
