import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// Texts that speak of trouble without having any: adverts with a hook, job adverts, guides.

/** So many words of job adverts make one. */
const JOB_ADVERT = 2

/** Which hits are about trouble in general: the hook of an advert, the duties of a job, the subject of a guide. */
export function isAdvertOrGuide(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  asked: ReadonlySet<number>,
): (hit: PhraseHit) => boolean {
  const hires = hits.filter(({ means }) => means.hires).length >= JOB_ADVERT
  const teaches = hires || isGuide(tokens, words, asked)
  const offer = hits.findLast(({ means, points }) => (means.promotes || means.comesToUs) && points < 0)
  if (!teaches && offer === undefined) return () => false
  const ofSelf = new Set(tokens.filter(({ word }) => words.self.has(word)).map(({ sentence }) => sentence))
  if (teaches && ofSelf.size === 0) return () => true
  if (offer === undefined) return () => false
  // A hook asks the reader: "Is your host slow? Switch today!" A customer asks for themselves.
  return ({ first }) =>
    asked.has(first.sentence) && !ofSelf.has(first.sentence) && first.sentence < offer.first.sentence
}

/** "How to fix a 502 error": begins like instructions, and asks nothing. */
function isGuide(tokens: readonly Token[], words: ContextWords, asked: ReadonlySet<number>): boolean {
  const [first, second] = tokens
  if (first === undefined || asked.size > 0) return false
  return words.guides.has(second === undefined ? first.word : `${first.word} ${second.word}`)
}
