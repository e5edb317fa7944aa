// Which other languages a short post may be in, where its words don't tell. A wrong guess costs nothing but where a life is at stake: "Hoitaja löi
// mummoa" has no small word, and German rules hear nothing of it.

import { clearlyGermanOrEnglish, isOfTwo } from './german-or-english.js'
import { isWordOfTwo } from './known-words.js'
import { isOtherScript } from './scripts.js'
import { bitOf, smallWords, spokenLanguages } from './small-words.js'
import { troubleWords } from './trouble-words.js'
import type { Word } from './word-counts.js'
import { isFormedAs } from './word-forms.js'

/** The words of a longer post tell its language. */
const MOST_WORDS = 30
/** So many words of a language, and so large a share of all: names have fewer. */
const FEWEST = 2
const SHARE = 0.25
/** How many languages are worth asking. */
const MOST = 4

/** Languages of one script that are told apart by letters of their own, which a short post may lack. */
const cyrillic: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /[ыэё]/],
  ['uk', /[їєґі]/],
  ['bg', /ъ(?![еёюя])/],
])

/** Letters and ends of words that English lacks, of languages that small words tell elsewhere. */
const letters: Readonly<Record<string, RegExp>> = {
  sv: /[åäö]|..(?:arna|orna|erna|ades|ande)$/,
  da: /[æøå]/,
  no: /[æøå]/,
  pt: /[ãõç]|..(?:ndo|inho|inha)$/,
  es: /ñ|..(?:ción|ando|iendo)$/,
  fr: /[éèêçœ]|..(?:aient|eux)$/,
  it: /[àèìòù]$|..(?:zione|ando|endo|ata|ato)$/,
  nl: /ij|aa|oe|uu|..(?:ijk|eert|elde|erde)$/,
}

/**
 * The other languages that a text may be in, as subtags, the likeliest first; none where its words leave no doubt, as those of nearly every English or
 * German post do.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 * @param main in which language it is read
 */
export function otherPossible(tokens: readonly Word[], main: string | undefined): string[] {
  const words = tokens.filter(({ shape }) => shape === 'word').map(({ word }) => word)
  if (words.length < FEWEST || words.length > MOST_WORDS) return []
  const telling = cyrillic.get(main ?? '')
  if (telling !== undefined)
    return words.some((word) => telling.test(word)) ? [] : [...cyrillic.keys()].filter((one) => one !== main)
  if (clearlyGermanOrEnglish(tokens) !== undefined) return []
  const latin = words.filter((word) => !isOtherScript(word))
  if (latin.length < Math.max(FEWEST, words.length / 2)) return []
  const count = (language: string) => latin.filter((word) => isOf(word, language)).length
  const ofMain = main === undefined || isOfTwo(main) ? 0 : count(main)
  const counted = spokenLanguages
    .filter((language) => !isOfTwo(language) && language !== main)
    .map((language) => ({ language, words: count(language) }))
    .filter(({ words }) => words >= Math.max(FEWEST, SHARE * latin.length, ofMain))
    .sort((one, other) => other.words - one.words)
  if (counted.length === 0) return []
  const ofTwo = latin.filter(isWordOfTwo).length
  return counted
    .filter(({ words }) => words > ofTwo)
    .slice(0, MOST)
    .map(({ language }) => language)
}

const isOf = (word: string, language: string): boolean =>
  (((smallWords.get(word) ?? 0) | (troubleWords.get(word) ?? 0)) & bitOf(language)) !== 0 ||
  isFormedAs(word, language) ||
  letters[language]?.test(word) === true
