import { isOtherScript } from './scripts.js'
import { bitOf, nameParticles, spokenBits, spokenLanguages } from './small-words.js'

/** A token as far as its language is concerned. */
export type Word = { readonly word: string; readonly shape: string }

/** So many tokens at the beginning of a text tell its language. */
export const BEGINNING = 120

/** Lists of names have one such word between them ("and"). */
const FEWEST_BEYOND_NAMES = 2

/** How many small words of a language a text begins with. */
export type LanguageCount = {
  language: string
  all: number
  /** Where a word that several languages have counts for each of them in part only. */
  share: number
  /** Different ones; 0 where they are those of names. */
  different: number
}

/** Which words a text begins with. */
export type WordCounts = {
  /** The languages that some small word speaks for, the one with the most first. */
  languages: readonly LanguageCount[]
  /** How many words are written in Latin letters. */
  latin: number
  /** The others; characters where a script has no spaces. */
  otherScripts: readonly string[]
}

export function countWords(tokens: readonly Word[]): WordCounts {
  const times = new Map<string, number>()
  const otherScripts: string[] = []
  let latin = 0
  for (const { word, shape } of tokens.slice(0, BEGINNING)) {
    if (shape !== 'word') continue
    if (isOtherScript(word)) otherScripts.push(word)
    else {
      latin += 1
      if (spokenBits(word) !== 0) times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  const languages = spokenLanguages
    .map((language) => countOf(language, times))
    .filter(({ all }) => all > 0)
    .sort((one, other) => other.share - one.share)
  return { languages, latin, otherScripts }
}

function countOf(language: string, times: ReadonlyMap<string, number>): LanguageCount {
  const bit = bitOf(language)
  let [all, share, different, beyondNames] = [0, 0, 0, 0]
  for (const [word, count] of times) {
    const spoken = spokenBits(word)
    if ((spoken & bit) === 0) continue
    all += count
    share += count / languagesIn(spoken)
    different += 1
    if (word.length > 1 && !nameParticles.has(word)) beyondNames += 1
  }
  return { language, all, share, different: beyondNames < FEWEST_BEYOND_NAMES ? 0 : different }
}

/** How many bits are set. */
function languagesIn(spoken: number): number {
  let count = 0
  for (let left = spoken; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * Whether a text begins with hardly a word that this language lacks. Then it can't be in another one, and most posts need no more
 * than this look.
 */
export function isPlainly(language: string, tokens: readonly Word[]): boolean {
  const bit = bitOf(language)
  let others = 0
  for (const { word, shape } of tokens.slice(0, BEGINNING)) {
    if (shape !== 'word') continue
    const spoken = spokenBits(word)
    if (spoken === 0 ? isOtherScript(word) : (spoken & bit) === 0) others += 1
    if (others >= MANY_OTHERS) return false
  }
  return true
}

const MANY_OTHERS = 2

/** In so large a share of their words English and German posts have small ones. */
const SMALL_SHARE = 0.2
const SMALL_OF_TWO = bitOf('en') | bitOf('de')

/** Whether a text has so few of the small words of English and German that it may be in a language of endings. */
export function isOfFewSmallWords(tokens: readonly Word[]): boolean {
  const enough = SMALL_SHARE * Math.min(tokens.length, BEGINNING)
  let small = 0
  for (const { word, shape } of tokens) {
    // "A" and "on" are Hungarian and Finnish, too.
    if (shape === 'word' && word.length > 1 && word !== 'on' && (spokenBits(word) & SMALL_OF_TWO) !== 0)
      small += 1
    if (small >= enough) return false
  }
  return tokens.length > 0
}
