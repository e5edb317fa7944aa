import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// Talks, reports of one's own outage, instructions: they speak of trouble so that others learn of it.

/** Which hits are told to teach: in a text with such a heading all; else those where the brand is not named, and what the talk is about. */
export function tellsLesson(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
): (hit: PhraseHit) => boolean {
  const [first, second] = tokens
  const headed =
    first !== undefined && words.headings.has(first.word) && second?.clause !== first.clause && brand[0] !== 1
  if (headed) return () => true
  const lessons = new Set(hits.filter(({ means }) => means.teaches).map(({ first }) => first.sentence))
  if (lessons.size === 0) return () => false
  const naming = new Set(tokens.filter((_, at) => brand[at] === 1).map(({ sentence }) => sentence))
  return ({ first: { sentence }, means }) =>
    means.dealing !== true && (lessons.has(sentence) || !naming.has(sentence))
}
