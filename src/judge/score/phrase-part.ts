import type { WordTests } from './word-tests.js'

/** One part of a phrase in the notation of languages/lexicon.ts: up to two words, any one word, or certain ones. */
export type Part = 'gap' | 'any' | CertainWords

type CertainWords = {
  /** Number of the test that a word has to pass; undefined where only the brand's name may stand. */
  test: number | undefined
  /** The name of the brand may stand here. */
  named: boolean
  optional: boolean
}

const ANY = '_'
const GAP = '~'
const BRAND = '<brand>'
const PLAIN = /^[\p{L}\p{N}']+$/u

/** Reads parts of phrases, each once: the same part is the same object wherever it stands. */
export class PartReader {
  readonly #tests: WordTests
  readonly #known = new Map<string, Part>()
  /** By kind, those with a word class. */
  readonly #knownOfKind = new Map<number, Map<string, Part>>()

  constructor(tests: WordTests) {
    this.#tests = tests
  }

  /** @param kind of the phrase: word classes have their own members in each */
  read(written: string, kind: number): Part {
    const known = written.includes('<') ? this.#partsOf(kind) : this.#known
    let part = known.get(written)
    if (part === undefined) {
      part = this.#readNew(written, kind)
      known.set(written, part)
    }
    return part
  }

  #partsOf(kind: number): Map<string, Part> {
    const parts = this.#knownOfKind.get(kind) ?? new Map<string, Part>()
    this.#knownOfKind.set(kind, parts)
    return parts
  }

  #readNew(written: string, kind: number): Part {
    if (written === GAP) return 'gap'
    if (written === ANY) return 'any'
    const optional = written.length > 1 && written.endsWith('?')
    const all = optional ? written.slice(0, -1) : written
    const words = all.includes(BRAND) ? withoutBrand(all) : all
    const test = words === '' ? undefined : this.#tests.numberOf(words, kind)
    return { test, named: words !== all, optional }
  }
}

const withoutBrand = (words: string) =>
  words
    .split('|')
    .filter((word) => word !== BRAND)
    .join('|')

/** A phrase of several words and nothing else: a hashtag may have them without spaces. */
export const mayBeHashtag = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => PLAIN.test(word))
