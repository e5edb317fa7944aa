import { isOtherScript } from './scripts.js'
import { nameParticles, smallWords, spokenLanguages } from './small-words.js'

/** A token as far as its language is concerned. */
export type Word = { readonly word: string; readonly shape: string }

/** So many tokens at the beginning of a text tell its language. */
export const BEGINNING = 120

/** Lists of names have one such word between them ("and"). */
const FEWEST_BEYOND_NAMES = 2

/** Which words a text begins with. */
export type WordCounts = {
  /** The languages whose small words are known. */
  languages: readonly string[]
  /** How many words are small words of a language. */
  of(language: string): number
  /** The same, where a word that several languages have counts for each of them in part only. */
  share(language: string): number
  /** How many of them are different; 0 where they are those of names. */
  different(language: string): number
  /** How many words are written in Latin letters. */
  latin: number
  /** The others; characters where a script has no spaces. */
  otherScripts: readonly string[]
}

export function countWords(tokens: readonly Word[]): WordCounts {
  const all = new Uint16Array(spokenLanguages.length)
  const shares = new Float64Array(spokenLanguages.length)
  const beyondNames = new Uint16Array(spokenLanguages.length)
  const different = new Uint16Array(spokenLanguages.length)
  const seen = new Set<string>()
  const otherScripts: string[] = []
  let latin = 0
  for (const { word, shape } of tokens.slice(0, BEGINNING)) {
    if (shape !== 'word') continue
    if (isOtherScript(word)) {
      otherScripts.push(word)
      continue
    }
    latin += 1
    const spoken = smallWords.get(word)
    if (spoken === undefined) continue
    const isNew = !seen.has(word)
    const isInNames = word.length === 1 || nameParticles.has(word)
    if (isNew) seen.add(word)
    for (const number of spoken) {
      all[number] = (all[number] ?? 0) + 1
      shares[number] = (shares[number] ?? 0) + 1 / spoken.length
      if (!isNew) continue
      different[number] = (different[number] ?? 0) + 1
      if (!isInNames) beyondNames[number] = (beyondNames[number] ?? 0) + 1
    }
  }
  const at = (counts: Uint16Array | Float64Array, language: string) =>
    counts[spokenLanguages.indexOf(language)] ?? 0
  return {
    languages: spokenLanguages,
    of: (language) => at(all, language),
    share: (language) => at(shares, language),
    different: (language) => (at(beyondNames, language) < FEWEST_BEYOND_NAMES ? 0 : at(different, language)),
    latin,
    otherScripts,
  }
}
