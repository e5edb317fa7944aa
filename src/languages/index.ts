import { german } from './de/lexicon.js'
import { english } from './en/lexicon.js'
import { spanish } from './es/lexicon.js'
import { french } from './fr/lexicon.js'
import type { Lexicon } from './lexicon.js'
import { portuguese } from './pt/lexicon.js'
import { chinese } from './zh/lexicon.js'

/** Every lexicon by its language subtag. A new language is one file and one line here. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
  ['zh', chinese],
])

/** The lexicon for a BCP 47 tag, by its language subtag; the English one where there is none. */
export function lexiconFor(language: string | undefined): Lexicon {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  return lexicons.get(subtag) ?? english
}
