// Whether a word is of a language that can be judged, also where it is no small one: "outage" makes nothing of a foreign word beside it.

import { isSmallWord } from './german-or-english.js'
import { lexicons } from './index.js'
import { isJudged } from './judged.js'
import { bitOf, smallWords, spokenLanguages } from './small-words.js'

/** Things of computers that are called so in every language. */
const borrowed = new Set(
  `app apps api site login online offline server servers support update updates bank banking mail email internet wifi web link links dns error
  chat blog bot router modem hotline ticket tickets service account code hotel film video radio format normal total social taxi`
    .trim()
    .split(/\s+/),
)

const judgedBits = spokenLanguages.filter(isJudged).reduce((bits, language) => bits | bitOf(language), 0)

/** One of the small words that a language has which can be judged; others may have it, too. */
export const isSmallJudged = (word: string): boolean =>
  ((smallWords.get(word) ?? 0) & judgedBits) !== 0 || isSmallWord(word)

/** Small, or one that stands in a lexicon; never one that all languages borrow. */
export const isJudgedWord = (word: string): boolean =>
  isSmallJudged(word) || (!borrowed.has(word) && lexiconWords().has(word))

let found: ReadonlySet<string> | undefined
/** Of all lexicons, those that stand whole in a phrase: made when a post first asks, since most never do. */
function lexiconWords(): ReadonlySet<string> {
  found ??= new Set(
    [...lexicons.values()].flatMap(({ groups }) =>
      groups.flatMap(({ phrases }) =>
        phrases
          .split(/[\s,|]+/)
          .map((word) => word.replace(/\?$/, '').replace(/['’]/g, '').toLowerCase())
          .filter((word) => /^\p{L}+$/u.test(word)),
      ),
    ),
  )
  return found
}
