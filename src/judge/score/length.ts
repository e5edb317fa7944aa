import type { Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import type { Weighed } from './weighed.js'

/** About the length of a short message; each doubling takes points, up to a limit. */
const USUAL_LENGTH = 25
/** The same in a language whose lists miss much: few words stand in them by chance, and facts take room that no list knows. */
const USUAL_WHERE_SPARSE = 70
const DOUBLE_LENGTH = 1.25
const MOST_DISCOUNT = 3
/** Each doubling of a post beyond its best passage: the more passages, the better one is by chance. */
const DOUBLE_CHANCE = 0.5
/** A sentence about something else is so much of one. */
const LEAST_OF_SENTENCE = 0.35

/** A token of scripts without spaces is a character. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const HALF_A_WORD = 0.5

const means: Meaning = { name: 'length', points: 0 }

/** Points against what so many tokens say. */
export const discountFor = (tokens: number, usual = USUAL_LENGTH): number =>
  tokens <= usual ? 0 : -DOUBLE_LENGTH * Math.log2(tokens / usual)

/**
 * The longer a text, the more of its words stand in some list by chance: points against, growing with its logarithm.
 *
 * @param passage the one that decides in a long post
 * @param isSparse where the language's lists miss much
 */
export function lengthSignal(
  tokens: readonly Token[],
  weightOf: (sentence: number) => number,
  passage: { tokens: number } | undefined,
  isSparse = false,
): Weighed | undefined {
  let length = 0
  for (const { sentence, word } of tokens)
    length += Math.max(weightOf(sentence), LEAST_OF_SENTENCE) * (UNSPACED.test(word) ? HALF_A_WORD : 1)
  const read = passage === undefined ? length : Math.min(passage.tokens, length)
  const chance = length > read ? DOUBLE_CHANCE * Math.log2(length / read) : 0
  const exact = Math.max(
    -MOST_DISCOUNT,
    discountFor(read, isSparse ? USUAL_WHERE_SPARSE : USUAL_LENGTH) - chance,
  )
  const points = Math.round(exact * 1000) / 1000
  if (points === 0) return undefined
  return { signal: { name: means.name, points, evidence: `${tokens.length} words`, spans: [] }, means }
}
