// Tells the language of a text by its letters and by the small words that every sentence has. It needs no library: on short posts the
// small words decide better than frequencies of letters, and reading them costs a look-up a word.

import { germanOrEnglish } from './german-or-english.js'
import { isJudged } from './judged.js'
import { languageByScript } from './scripts.js'
import { countWords, type Word } from './word-counts.js'

/** Under so many words nothing is claimed but German or English. */
const FEWEST_WORDS = 8
/** So many different small words, and so large a share of all words: fewer stand in names and titles. */
const FEWEST_SMALL_WORDS = 3
const SMALL_SHARE = 0.2
/** How much more of its words a language needs than any that we can judge: calling those another one costs most. */
const MARGIN = 1.3

/**
 * The language of a text, as a BCP 47 subtag; undefined where nothing tells it. What its source says of it counts where its words don't
 * tell: feeds often name the language of their software.
 *
 * @param tokens of the text, in order; words in lower case, without apostrophes
 * @param declared BCP 47
 */
export function languageOf(tokens: readonly Word[], declared?: string): string | undefined {
  const hint = declared?.split(/[-_]/, 1)[0]?.toLowerCase() || undefined
  const counts = countWords(tokens)
  const script = languageByScript(counts.otherScripts, counts.latin, hint)
  if (script !== undefined) return script

  const isClear = (language: string) =>
    counts.latin >= FEWEST_WORDS &&
    counts.different(language) >= FEWEST_SMALL_WORDS &&
    counts.of(language) >= SMALL_SHARE * counts.latin &&
    counts.languages.every(
      (rival) =>
        rival === language ||
        !(isJudged(rival) || rival === hint) ||
        counts.of(language) >= MARGIN * counts.of(rival) + 1,
    )
  const most = counts.languages.reduce((best, language) =>
    counts.share(language) > counts.share(best) ? language : best,
  )
  if (isClear(most))
    return (hint === undefined && isOfTwo(most) ? germanOrEnglish(tokens) : undefined) ?? most
  if (hint !== undefined && (isJudged(hint) || isSpoken(hint))) return hint
  return germanOrEnglish(tokens)

  function isOfTwo(language: string): boolean {
    return language === 'en' || language === 'de'
  }

  /** A declaration alone would also hold for names and code: of a language that we can't judge there has to be a word. */
  function isSpoken(language: string): boolean {
    return counts.of(language) > 0 && ['en', 'de'].every((one) => counts.of(language) >= counts.of(one))
  }
}
