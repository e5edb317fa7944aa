import { normalise } from '../../text/words/fold.js'
import type { Token } from '../../text/words/token.js'

/** The numbers of the tests that a word passes, by its whole, its beginning, its parts; the first one first in each. */
export type Passed = ReadonlySet<number>

/** Word classes by name, each a list of words. */
type Classes = Readonly<Record<string, string>>

/** The end of compounds, or any place in them. */
type CompoundPart = { part: string; ends: boolean; test: number }

const NUMBER = '#'
const MONEY = '$'
/** Prefixes have at least so many characters, and are looked up by them, so that most words need one look. */
const STEM = 2
/** Parts of compounds have at least so many characters, and are looked up by them. */
const PART = 4
/** A longer word is no compound. */
const LONGEST_COMPOUND = 80
const NONE: Passed = new Set()
const NOTHING: readonly number[] = []
/** A Korean word of one or two syllables has its particle or ending behind it. */
const SYLLABLES = /^\p{Script=Hangul}{1,2}\*$/u

/** However long somebody draws out a word; a pattern that repeats a letter of megabytes overflows the stack of V8. */
const LONGEST_STRETCHED = 5_000

/** The tests that parts of phrases are, and which of them a word passes. */
export class WordTests {
  readonly #tests = new Map<string, number>()
  readonly #words = new Map<string, number[]>()
  readonly #prefixes = new Map<string, { prefix: string; test: number }[]>()
  /** By their first syllable; empty where a lexicon has none. */
  readonly #syllables = new Map<string, { prefix: string; test: number }[]>()
  /** Empty where a lexicon has none, and then nothing is searched. */
  readonly #compoundParts = new Map<string, CompoundPart[]>()
  readonly #classes: readonly Classes[]
  /** Of each class that a test names, the tests that do; its words stand in the lists above once, by its number below zero. */
  readonly #namedBy: number[][] = [[]]
  readonly #classNumbers = new Map<string, number>()
  readonly #spellings: readonly (readonly [string, string])[]
  /** The same, for words of one letter: in scripts without spaces all are. */
  readonly #letters: ReadonlyMap<string, string>

  /**
   * @param classes word classes for `<name>`, for each kind of phrases
   * @param spellings letters that people without the right keyboard write otherwise, and how: `{ ü: 'ue' }`
   */
  constructor(classes: readonly Classes[], spellings: Readonly<Record<string, string>>) {
    this.#classes = classes
    this.#spellings = Object.entries(spellings)
    this.#letters = new Map(this.#spellings)
  }

  /**
   * The number of the test for a part of a phrase; the same part is the same test.
   *
   * @param words words and word classes with `|` between
   * @param kind of the phrase: word classes have their own members in each
   */
  numberOf(words: string, kind: number): number {
    const name = words.includes('<') ? `${kind} ${words}` : words
    const known = this.#tests.get(name)
    if (known !== undefined) return known
    const test = this.#tests.size
    this.#tests.set(name, test)
    for (const word of words.split('|'))
      if (word.startsWith('<')) this.#namedBy[-this.#classNumber(word, kind)]?.push(test)
      else this.#addSpelled(word, test)
    return test
  }

  /** @param name with its brackets: `<not>` */
  #classNumber(name: string, kind: number): number {
    const classes = this.#classes[kind] ?? {}
    // Kinds that have the same classes share them.
    const key = `${this.#classes.indexOf(classes)} ${name}`
    const known = this.#classNumbers.get(key)
    if (known !== undefined) return known
    const members = classes[name.slice(1, -1)]
    if (members === undefined) throw new Error(`the lexicon has no word class ${name}`)
    const number = -this.#namedBy.length
    this.#namedBy.push([])
    this.#classNumbers.set(key, number)
    for (const member of members.trim().split(/\s+/)) this.#addSpelled(member, number)
    return number
  }

  /** The tests of a list, each class among them being all tests that name it; the first one first. */
  #testsOf(numbers: readonly number[]): readonly number[] {
    if (numbers.every((number) => number >= 0)) return numbers
    return numbers
      .flatMap((number) => (number >= 0 ? number : (this.#namedBy[-number] ?? [])))
      .sort((one, other) => one - other)
  }

  /** A word as it is written, and with its letters respelled one after the other: `größe`, `grösse`, `groesse`. */
  #addSpelled(word: string, test: number): void {
    this.#addWord(word, test)
    if (word.length === 1) {
      const instead = this.#letters.get(word)
      if (instead !== undefined) this.#addWord(instead, test)
      return
    }
    let form = word
    for (const [letter, instead] of this.#spellings) {
      if (!form.includes(letter)) continue
      form = form.replaceAll(letter, instead)
      this.#addWord(form, test)
    }
  }

  #addWord(word: string, test: number): void {
    if (word.startsWith('*') && word.length > PART) this.#addCompoundPart(word.slice(1), test)
    else if (SYLLABLES.test(word))
      listAt(this.#syllables, word.slice(0, 1)).push({ prefix: word.slice(0, -1), test })
    else if (word.endsWith('*') && word.length > STEM) this.#addPrefix(normalise(word.slice(0, -1)), test)
    else {
      const form = normalise(word)
      const tests = this.#words.get(form)
      if (tests === undefined) this.#words.set(form, [test])
      // Tests are made one after the other: one that is there already is the last.
      else if (tests.at(-1) !== test) tests.push(test)
    }
  }

  #addPrefix(prefix: string, test: number): void {
    listAt(this.#prefixes, prefix.slice(0, STEM)).push({ prefix, test })
  }

  #addCompoundPart(written: string, test: number): void {
    const ends = !written.endsWith('*')
    const part = normalise(ends ? written : written.slice(0, -1))
    if (part.length < PART) throw new Error(`a part of a compound has at least ${PART} letters: *${written}`)
    listAt(this.#compoundParts, part.slice(0, PART)).push({ part, ends, test })
  }

  passedBy(token: Token): Passed {
    switch (token.shape) {
      case 'handle':
      case 'link':
        return NONE
      case 'mark':
        return this.#passedByWord(token.word[0] ?? '')
      case 'number':
        return this.#passedByNumber(token.word)
      case 'money':
        return this.#passedByWord(MONEY)
      default:
        return token.stretched ? this.#passedByStretched(token.word) : this.#passedByWord(token.word)
    }
  }

  /** `502` is a word of its own and a number. */
  #passedByNumber(word: string): Passed {
    const any = this.#passedByWord(NUMBER)
    const own = this.#passedByWord(word)
    return own.size === 0 ? any : new Set([...own, ...any])
  }

  /** `sooo` may stand for `soo` or `so`. */
  #passedByStretched(word: string): Passed {
    const asWritten = this.#passedByWord(word)
    if (asWritten.size > 0 || word.length > LONGEST_STRETCHED) return asWritten
    const twice = this.#passedByWord(word.replace(/([a-z])\1{2,}/g, '$1$1'))
    return twice.size > 0 ? twice : this.#passedByWord(word.replace(/([a-z])\1{2,}/g, '$1'))
  }

  #passedByWord(word: string): Passed {
    const whole = this.#testsOf(this.#words.get(word) ?? [])
    const all = [...whole, ...this.#testsOf(this.#begunBy(word)), ...this.#partsWithin(word)]
    return all.length === 0 ? NONE : new Set(all)
  }

  #begunBy(word: string): readonly number[] {
    const prefixes = word.length > STEM ? this.#prefixes.get(word.slice(0, STEM)) : undefined
    const syllables = this.#syllables.size > 0 ? this.#syllables.get(word.slice(0, 1)) : undefined
    if (prefixes === undefined && syllables === undefined) return NOTHING
    return [...(prefixes ?? []), ...(syllables ?? [])]
      .filter(({ prefix }) => word.startsWith(prefix))
      .map(({ test }) => test)
  }

  /** The tests of the parts of compounds that a word has: `zugausfall` has `*ausfall`. */
  #partsWithin(word: string): number[] {
    if (this.#compoundParts.size === 0 || word.length > LONGEST_COMPOUND) return []
    const tests: number[] = []
    for (let at = 0; at + PART <= word.length; at += 1) {
      const parts = this.#compoundParts.get(word.slice(at, at + PART))
      const held = parts?.filter(({ part, ends }) =>
        ends ? at + part.length === word.length && word.endsWith(part) : word.startsWith(part, at),
      )
      if (held !== undefined) tests.push(...this.#testsOf(held.map(({ test }) => test)))
    }
    return tests
  }
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  let list = lists.get(key)
  if (list === undefined) {
    list = []
    lists.set(key, list)
  }
  return list
}
