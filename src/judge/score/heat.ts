import type { Signal } from '../../model/mention.js'

/**
 * How hot a signal is where it has its usual points, and these; a weaker one ("a bit annoyed", said again, far from the brand) is
 * less. Those that are missing tell of trouble, and trouble is cool.
 */
const hot: ReadonlyMap<string, { heat: number; usual: number }> = new Map([
  ['swearing-at', { heat: 1, usual: 1.5 }],
  ['anger', { heat: 0.6, usual: 1.7 }],
  ['angry-emoji', { heat: 0.55, usual: 1.2 }],
  ['condemnation', { heat: 0.5, usual: 1.9 }],
  ['mock-praise', { heat: 0.45, usual: 1.9 }],
  ['mock-thanks', { heat: 0.45, usual: 1.8 }],
  ['bitter', { heat: 0.4, usual: 1.9 }],
  ['mocking-emoji', { heat: 0.4, usual: 1.4 }],
  ['masked-swearing', { heat: 0.4, usual: 0.6 }],
  ['swearing', { heat: 0.4, usual: 0.5 }],
  ['worst-ever', { heat: 0.35, usual: 1.9 }],
  ['hashtag', { heat: 0.3, usual: 1.5 }],
  ['legal-threat', { heat: 0.2, usual: 2 }],
  ['leaving', { heat: 0.15, usual: 1.7 }],
  ['dislike', { heat: 0.15, usual: 1 }],
  ['far-from-good', { heat: 0.15, usual: 1.9 }],
])
/** Loud and doubting marks make anger louder, and joy as well: nothing in a post that tells of no trouble. */
const loudness: ReadonlyMap<string, number> = new Map([
  ['shouting', 0.6],
  ['exclamation', 0.25],
  ['disbelief', 0.25],
])
/** A word of anger in capitals. */
const CAPITALS = 1.4
/** `!!` alone is quick to type; each further mark is meant. */
const A_MARK_MORE = 0.1
const MOST_MARKS = 6
/** A word of anger and a verdict ("furious … a disgrace") are half as hot as can be. */
const STEEP = 0.7

/**
 * How hot a post is, from 0 (calm) to 1 (furious): anger, contempt and shouting in its own words, whatever happened. It stands
 * beside severity, which is harm, and weighs nothing.
 *
 * @param signals of the post; one whose points are 0 in the config is none
 */
export function heatOf(signals: readonly Signal[]): number {
  let heat = 0
  let loud = 0
  let sum = 0
  for (const { name, points, evidence } of signals) {
    sum += points
    const anger = hot.get(name)
    if (anger !== undefined)
      heat += anger.heat * Math.min(1, Math.max(0, points / anger.usual)) * (isLoud(evidence) ? CAPITALS : 1)
    loud += loudness.get(name) ?? 0
    if (name === 'exclamation') loud += Math.min(MOST_MARKS, marksIn(evidence) - 2) * A_MARK_MORE
  }
  const whole = heat > 0 || sum > 0 ? heat + loud : 0
  return 1 - Math.exp(-STEEP * whole)
}

const marksIn = (evidence: string): number => evidence.match(/!/g)?.length ?? 2

/** Three capitals or more, and nothing small. */
const isLoud = (evidence: string): boolean =>
  evidence.toUpperCase() === evidence && /\p{Lu}[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu}/u.test(evidence)
