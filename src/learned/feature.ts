import type { LearnedQuestion } from '../model/learned.js'

const WORD = 'word:'
const SIGNS: Readonly<Record<LearnedQuestion, string>> = { relevance: 'sign:', score: 'signal:' }

export const wordFeature = (word: string): string => `${WORD}${word}`

/** Of a sign of the rules: `sign:capital` of a relevance, `signal:refund` of a score. */
export const signFeature = (of: LearnedQuestion, name: string): string => `${SIGNS[of]}${name}`

/** What a feature is called: the words, or the name of the sign. */
export function partsOf(feature: string): { isWord: boolean; name: string } {
  const at = feature.indexOf(':') + 1
  return { isWord: feature.startsWith(WORD), name: feature.slice(at) }
}
