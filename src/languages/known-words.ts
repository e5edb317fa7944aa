// Whether a word is English or German, also where it is no small one: "outage" makes nothing of a foreign word beside it.

import { isOfTwo, isSmallWord } from './german-or-english.js'
import { judgedLanguages, lexiconFor } from './index.js'
import { bitOf, smallWords, spokenLanguages } from './small-words.js'

/** Things of computers that are called so in every language. */
const borrowed = new Set(
  `app apps api site login online offline server servers support update updates bank banking mail email internet wifi web link links dns error
  chat blog bot router modem hotline ticket tickets service account code hotel film video radio format normal total social taxi`
    .trim()
    .split(/\s+/),
)

const bitsOfTwo = spokenLanguages.filter(isOfTwo).reduce((bits, language) => bits | bitOf(language), 0)

/** One of the small words of the two; other languages may have it, too. */
export const isSmallOfTwo = (word: string): boolean =>
  ((smallWords.get(word) ?? 0) & bitsOfTwo) !== 0 || isSmallWord(word)

/** Small, or one that stands in a lexicon; never one that all languages borrow. */
export const isWordOfTwo = (word: string): boolean =>
  isSmallOfTwo(word) || (!borrowed.has(word) && lexiconWords().has(word))

let found: ReadonlySet<string> | undefined
/** Of both lexicons, those that stand whole in a phrase: made when a post first asks, since most never do. */
function lexiconWords(): ReadonlySet<string> {
  found ??= new Set(
    judgedLanguages.filter(isOfTwo).flatMap((language) =>
      lexiconFor(language).groups.flatMap(({ phrases }) =>
        phrases
          .split(/[\s,|]+/)
          .map((word) => word.replace(/\?$/, '').replace(/['’]/g, '').toLowerCase())
          .filter((word) => /^\p{L}+$/u.test(word)),
      ),
    ),
  )
  return found
}
