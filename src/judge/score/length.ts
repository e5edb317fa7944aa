import type { Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import type { Weighed } from './weighed.js'

/** From this many tokens on, the sentences about the brand weigh more than the others. */
const LONG_POST = 120
const NEXT_TO_BRAND = 0.75
/** Two sentences away, or beyond a paragraph's end, which counts as one sentence more; anywhere if the title names the brand. */
const NEARBY = 0.35
const ELSEWHERE = 0.1

/** About the length of a short message; each doubling takes points, up to a limit. */
const USUAL_LENGTH = 25
const DOUBLE_LENGTH = 1.25
const MOST_DISCOUNT = 3

/**
 * How much each sentence counts: all alike in a short post; in a long one the title, the sentences that name the brand
 * and their neighbours, or the first two where nobody told which brand is meant.
 */
export function sentenceWeights(tokens: readonly Token[], brand: Uint8Array): (sentence: number) => number {
  if (tokens.length < LONG_POST) return () => 1
  const about = new Set<number>()
  let titled = false
  for (const [index, { field, sentence }] of tokens.entries()) {
    if (field === 'title' || brand[index] === 1) about.add(sentence)
    if (field === 'title' && brand[index] === 1) titled = true
  }
  if (about.size === 0) {
    const first = tokens[0]?.sentence ?? 0
    about.add(first).add(first + 1)
  }
  return (sentence) => {
    if (about.has(sentence)) return 1
    if (about.has(sentence - 1) || about.has(sentence + 1)) return NEXT_TO_BRAND
    return titled || about.has(sentence - 2) || about.has(sentence + 2) ? NEARBY : ELSEWHERE
  }
}

const means: Meaning = { name: 'length', points: 0 }

/** The longer a text, the more of its words stand in some list by chance: points against, growing with its logarithm. */
export function lengthSignal(
  tokens: readonly Token[],
  weightOf: (sentence: number) => number,
): Weighed | undefined {
  let length = 0
  for (const { sentence } of tokens) length += Math.max(weightOf(sentence), NEARBY)
  if (length <= USUAL_LENGTH) return undefined
  const exact = -Math.min(MOST_DISCOUNT, DOUBLE_LENGTH * Math.log2(length / USUAL_LENGTH))
  const points = Math.round(exact * 1000) / 1000
  if (points === 0) return undefined
  return { signal: { name: means.name, points, evidence: `${tokens.length} words`, spans: [] }, means }
}
