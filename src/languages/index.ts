import { german } from './de/lexicon.js'
import { english } from './en/lexicon.js'
import { spanish } from './es/lexicon.js'
import { french } from './fr/lexicon.js'
import { italian } from './it/lexicon.js'
import { japanese } from './ja/lexicon.js'
import type { Lexicon } from './lexicon.js'
import { dutch } from './nl/lexicon.js'
import { polish } from './pl/lexicon.js'
import { portuguese } from './pt/lexicon.js'
import { chinese } from './zh/lexicon.js'

/**
 * Every lexicon by its language subtag. A new language is a folder and one line here. Each is a function, since the build has a lexicon
 * loaded when it is first asked for (`scripts/lexicons-apart.js`): nobody waits for the words of languages that no post is in.
 */
const lexicons: ReadonlyMap<string, () => Lexicon> = new Map([
  ['en', () => english],
  ['de', () => german],
  ['es', () => spanish],
  ['fr', () => french],
  ['it', () => italian],
  ['ja', () => japanese],
  ['nl', () => dutch],
  ['pl', () => polish],
  ['pt', () => portuguese],
  ['zh', () => chinese],
])

/** The subtags of all languages that have a lexicon, English first. */
export const judgedLanguages: readonly string[] = [...lexicons.keys()]

/** True for the subtag of a language that has words to judge by: adding its lexicon is all it takes. */
export const isJudged = (language: string): boolean => lexicons.has(language)

/** The lexicon for a BCP 47 tag, by its language subtag; the English one where there is none. */
export function lexiconFor(language: string | undefined): Lexicon {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  return lexicons.get(subtag)?.() ?? english
}
