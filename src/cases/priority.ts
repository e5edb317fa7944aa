import type { Severity } from '../model/mention.js'

/** How much each part of a priority can add. */
export type PriorityWeights = {
  /** At the promise and beyond; grows evenly until then. */
  waiting: number
  /** For each step of severity above 1. */
  severity: number
  /** When the person complained before. */
  returning: number
  /** For each power of ten of followers above 1,000. Zero unless configured: no privilege for the loud. */
  reach: number
}

/** The order to answer in, with its parts. */
export type Priority = {
  total: number
  parts: { score: number; waiting: number; severity: number; returning: number; reach: number }
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

/** score + waiting × min(1, waited ÷ promise) + severity × (severity − 1) + returning if they complained before. */
export function priority(facts: PriorityFacts, weights: PriorityWeights): Priority {
  const parts = {
    score: facts.score,
    waiting: weights.waiting * Math.min(1, facts.promiseUsed),
    severity: weights.severity * (facts.severity - 1),
    returning: facts.complainedBefore ? weights.returning : 0,
    reach: weights.reach * Math.max(0, Math.log10(Math.max(1, facts.followers) / REACH_STARTS_AT)),
  }
  return { total: parts.score + parts.waiting + parts.severity + parts.returning + parts.reach, parts }
}
