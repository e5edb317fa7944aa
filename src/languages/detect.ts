// Tells the language of a text by its letters and by the small words that every sentence has. It needs no library: on short posts the
// small words decide better than frequencies of letters, and reading them costs a look-up a word.

import { otherOfFew } from './few-words.js'
import { clearlyGermanOrEnglish, germanOrEnglish, isOfTwo } from './german-or-english.js'
import { isWordOfTwo } from './known-words.js'
import { nearScandinavian } from './near-scandinavian.js'
import { isOtherScript, languageByScript } from './scripts.js'
import {
  BEGINNING,
  countWords,
  isOfFewSmallWords,
  isPlainly,
  type LanguageCount,
  type Word,
  type WordCounts,
} from './word-counts.js'
import { languageByForms } from './word-forms.js'

/** Under so many words German or English is claimed, and another one only where no word speaks against it. */
const FEWEST_WORDS = 8
/** With what is no word: a text of more need not be counted. */
const MOST_TOKENS = 4 * FEWEST_WORDS
/** So many different small words, and so large a share of all words: fewer stand in names and titles. */
const FEWEST_SMALL_WORDS = 3
const SMALL_SHARE = 0.2
/** How much more of its words a language needs than English and German: calling those another one costs most. */
const MARGIN = 1.3

/**
 * The language of a text, as a BCP 47 subtag; undefined where nothing tells it. What its source says of it counts where its words don't
 * tell: feeds often name the language of their software. Where the source says nothing, it is one of those that are likely there, if it
 * has a word of just one of them.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 * @param declared BCP 47
 * @param likely BCP 47, of a place or a brand
 */
export function languageOf(
  tokens: readonly Word[],
  declared?: string,
  likely: readonly string[] = [],
): string | undefined {
  const said = subtagOf(declared)
  const hints = said === undefined ? [...new Set(likely.flatMap((one) => subtagOf(one) ?? []))] : [said]
  const hint = hints.length === 1 ? hints[0] : undefined
  const ofTwo = germanOrEnglish(tokens)
  const ofFew = ofFewWords(tokens, hints)
  if (ofFew !== undefined) return ofFew
  // What English and German have in nearly every sentence, and Finnish or Turkish does not.
  const byForms = isOfFewSmallWords(tokens) ? languageByForms(tokens) : undefined
  if (byForms !== undefined) return byForms
  if (ofTwo !== undefined && (hint ?? ofTwo) === ofTwo && isPlainly(ofTwo, tokens)) return ofTwo

  const counts = countWords(tokens)
  const isAlone = counts.otherScripts.length > 0 && standAlone(tokens)
  const script = languageByScript(counts.otherScripts, counts.latin, isAlone, hints)
  if (script !== undefined) return script
  const [most] = counts.languages
  if (most !== undefined && isClear(most, counts, hint)) {
    const told = (hint === undefined && isOfTwo(most.language) ? ofTwo : undefined) ?? most.language
    return told === hint ? told : nearScandinavian(told, latinWords(tokens.slice(0, BEGINNING)))
  }
  if (hint === undefined) return oneSpoken(hints, counts, ofTwo) ?? ofTwo
  if (isOfTwo(hint)) return clearlyGermanOrEnglish(tokens) ?? hint
  return isSpoken(hint, counts) ? hint : ofTwo
}

const subtagOf = (language: string | undefined): string | undefined =>
  language?.split(/[-_]/, 1)[0]?.toLowerCase() || undefined

function ofFewWords(tokens: readonly Word[], hints: readonly string[]): string | undefined {
  if (tokens.length >= MOST_TOKENS) return undefined
  const words = latinWords(tokens)
  return words.length < FEWEST_WORDS ? otherOfFew(words, hints) : undefined
}

/** Whether no word beside those of other letters is German or English. */
const standAlone = (tokens: readonly Word[]): boolean =>
  tokens.length < MOST_TOKENS && !latinWords(tokens).some(isWordOfTwo)

const latinWords = (tokens: readonly Word[]): string[] =>
  tokens.filter(({ word, shape }) => shape === 'word' && !isOtherScript(word)).map(({ word }) => word)

/** @param hint beside those two, a language that another one has to outdo */
const isClear = (most: LanguageCount, { languages, latin }: WordCounts, hint: string | undefined): boolean =>
  latin >= FEWEST_WORDS &&
  most.different >= FEWEST_SMALL_WORDS &&
  most.all >= SMALL_SHARE * latin &&
  languages.every(
    ({ language, all }) =>
      language === most.language || !(isOfTwo(language) || language === hint) || most.all >= MARGIN * all + 1,
  )

/** Of several likely languages the one of which most words are, unless another has as many; not where German or English is likely, too, and told. */
function oneSpoken(
  hints: readonly string[],
  counts: WordCounts,
  ofTwo: string | undefined,
): string | undefined {
  if (ofTwo !== undefined && hints.includes(ofTwo)) return ofTwo
  const share = (wanted: string) => counts.languages.find(({ language }) => language === wanted)?.share ?? 0
  const [best, next] = hints
    .filter((one) => !isOfTwo(one) && isSpoken(one, counts))
    .sort((one, other) => share(other) - share(one))
  return best !== undefined && (next === undefined || share(best) > share(next)) ? best : undefined
}

/** A declaration alone would also hold for names and code: of any other language there has to be a word. */
function isSpoken(hint: string, { languages }: WordCounts): boolean {
  const count = (wanted: string) => languages.find(({ language }) => language === wanted)?.all ?? 0
  return count(hint) > 0 && ['en', 'de'].every((one) => count(hint) >= count(one))
}
