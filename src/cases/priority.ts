import type { Severity } from '../model/mention.js'

/** How much each part of a priority adds, in points. */
export type PriorityWeights = {
  /** For each promise that has passed, and for its part; never stops growing. */
  waiting: number
  /** For each step of severity above 1. Divided by the points of waiting, it says how many promises of waiting a step is worth. */
  severity: number
  /** For a certain complaint, with a score of 100; in proportion below. */
  score: number
  /** When the person complained before. */
  returning: number
  /** For each power of ten of followers above 1,000. Zero unless configured: no privilege for the loud. */
  reach: number
}

/** The order to answer in, with its parts. */
export type Priority = {
  total: number
  parts: { severity: number; waiting: number; score: number; returning: number; reach: number }
}

export type PriorityFacts = {
  score: number
  severity: Severity
  /** How much of the promise has passed; 1 and above means broken. See promise.ts. */
  promiseUsed: number
  complainedBefore: boolean
  followers: number
}

const REACH_STARTS_AT = 1_000

/**
 * Harm and waiting, against each other: by the weights as they are, who waits four times as long as promised stands where a fresh
 * complaint of the next severity does. How certain it is that it is a complaint, and that somebody comes back, decide among those alike.
 * Tone and, unless configured, followers count nothing.
 */
export function priority(facts: PriorityFacts, weights: PriorityWeights): Priority {
  const parts = {
    severity: weights.severity * (facts.severity - 1),
    waiting: weights.waiting * facts.promiseUsed,
    score: (weights.score * facts.score) / 100,
    returning: facts.complainedBefore ? weights.returning : 0,
    reach: weights.reach * Math.max(0, Math.log10(Math.max(1, facts.followers) / REACH_STARTS_AT)),
  }
  const { severity, waiting, score, returning, reach } = parts
  return { total: severity + waiting + score + returning + reach, parts }
}
