import type { Token } from '../../text/words/token.js'
import { LONG_POST } from './about-brand.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// "Would I buy it again? Yes." Who writes hundreds of words asks themselves, and goes on. What the company is asked is asked at the end, or
// of somebody.

/** The last part of a post, where it says what it wants. */
const END = 0.3
/** And the first sentences, where some come straight to it: in tokens. */
const START = 30
/** A question to oneself says so in its first words. */
const OPENING = 4

/** Whether a question of a post is put to somebody; one of a long post may be only told in such words ("there is", "what would I change?"). */
export function isPutToSomebody(
  tokens: readonly Token[],
  words: ContextWords,
): (hit: Pick<PhraseHit, 'first'>) => boolean {
  if (tokens.length < LONG_POST) return () => true
  const asked = new Set<number>()
  const toSomebody = new Set<number>()
  const toThemselves = new Set<number>()
  let opening = 0
  for (const [at, { shape, word, sentence }] of tokens.entries()) {
    if (tokens[at - 1]?.sentence !== sentence) opening = at
    if (shape === 'mark' && word.startsWith('?')) asked.add(sentence)
    if (words.questions.readers.has(word) || words.questions.somebody.has(word)) toSomebody.add(sentence)
    if (at - opening < OPENING && words.questions.pondering.has(word)) {
      const next = tokens[at + 1]?.word ?? ''
      if (words.self.has(next) || words.questions.back.has(next)) toThemselves.add(sentence)
    }
  }
  const end = tokens[Math.floor(tokens.length * (1 - END))]?.sentence ?? 0
  const start = tokens[START]?.sentence ?? 0
  return ({ first: { sentence, field } }) =>
    asked.has(sentence) &&
    !toThemselves.has(sentence) &&
    (field === 'title' ||
      sentence >= end ||
      sentence <= start ||
      [0, 1, 2].some((before) => toSomebody.has(sentence - before)))
}
