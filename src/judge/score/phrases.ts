import { normalise } from './characters.js'
import type { Token } from './token.js'

/**
 * A phrase found: what it means, and the tokens it covers (`last` included). `open` has a bit for each of them that stands where
 * the phrase takes any word, the first token being the lowest.
 */
export type Found<Meaning> = { meaning: Meaning; first: number; last: number; open: number }

type Node<Meaning> = {
  next: Map<number, Node<Meaning>>
  any?: Node<Meaning>
  brand?: Node<Meaning>
  meaning?: Meaning
  anyWords: number
}

/**
 * The tests one word passes: its own, those of each list it is in, those of the prefixes it begins with; and where in the
 * trie a phrase that begins with it goes on.
 */
type Entry<Meaning> = { tests: number[]; starts?: Node<Meaning>[] }

/** The end of compounds, or any place in them. */
type Part = { part: string; ends: boolean; test: number }

const NUMBER = '#'
const MONEY = '$'
const ANY = '_'
const GAP = '~'
const BRAND = '<brand>'
/** Bits of a number: no phrase is longer. */
const LONGEST_PHRASE = 31
const NOBODY = new Uint8Array()
const GAP_WORDS = 2
/** Prefixes have at least so many characters. */
const STEM = 2
/** Parts of compounds have at least so many characters, and are looked up by them. */
const PART = 4
/** A longer word is no compound. */
const LONGEST_COMPOUND = 80
const NOTHING: { tests: number[]; starts: never[] } = { tests: [], starts: [] }

/**
 * Phrases in a trie over tests of words: a text is matched in one pass, and what a token costs depends on the
 * longest phrase, never on how many phrases there are or how long the text is.
 */
export class PhraseBook<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), anyWords: 0 }
  readonly #tests = new Map<string, number>()
  readonly #words = new Map<string, Entry<Meaning>>()
  /** By their first two characters, so that most words need one look. */
  readonly #prefixes = new Map<string, { prefix: string; test: number }[]>()
  /** Parts of compounds by their first characters; empty where a lexicon has none, and then nothing is searched. */
  readonly #parts = new Map<string, Part[]>()
  readonly #joined = new Map<string, Meaning>()
  readonly #classes: Readonly<Record<string, string>>
  readonly #spellings: readonly (readonly [string, string])[]

  /**
   * @param classes word classes for `<name>`
   * @param spellings letters that people without the right keyboard write otherwise, and how: `{ ü: 'ue' }`
   */
  constructor(
    classes: Readonly<Record<string, string>> = {},
    spellings: Readonly<Record<string, string>> = {},
  ) {
    this.#classes = classes
    this.#spellings = Object.entries(spellings)
  }

  /** Adds one phrase in the notation of lexicon.ts. The first meaning of a phrase stays. */
  add(phrase: string, meaning: Meaning): void {
    const parts = phrase.trim().split(/\s+/)
    if (parts.length > 1 && parts.every((part) => /^[\p{L}\p{N}']+$/u.test(part))) {
      this.#joined.set(normalise(parts.join('')), meaning)
    }
    this.#grow(this.#root, parts, 0, meaning)
  }

  #grow(node: Node<Meaning>, parts: readonly string[], at: number, meaning: Meaning): void {
    const part = parts[at]
    if (part === undefined) {
      if (node !== this.#root) node.meaning ??= meaning
      return
    }
    if (part === GAP) {
      let current = node
      this.#grow(current, parts, at + 1, meaning)
      for (let words = 0; words < GAP_WORDS; words += 1) {
        current = this.#stepAny(current)
        this.#grow(current, parts, at + 1, meaning)
      }
      return
    }
    if (part === ANY) {
      this.#grow(this.#stepAny(node), parts, at + 1, meaning)
      return
    }
    const optional = part.length > 1 && part.endsWith('?')
    if (optional) this.#grow(node, parts, at + 1, meaning)
    const bare = optional ? part.slice(0, -1) : part
    const words = bare.split('|').filter((word) => word !== BRAND)
    if (words.length < bare.split('|').length) {
      node.brand ??= { next: new Map(), anyWords: node.anyWords }
      this.#grow(node.brand, parts, at + 1, meaning)
    }
    if (words.length > 0) this.#grow(this.#step(node, this.#test(words.join('|'))), parts, at + 1, meaning)
  }

  /** The number of the test that a part of a phrase stands for; the same part is the same test. */
  #test(part: string): number {
    const known = this.#tests.get(part)
    if (known !== undefined) return known
    const test = this.#tests.size
    this.#tests.set(part, test)
    for (const word of this.#alternatives(part)) {
      for (const spelling of this.#spelled(word)) this.#addTest(spelling, test)
    }
    return test
  }

  /** A word as it is written, and with its letters respelled one after the other: `größe`, `grösse`, `groesse`. */
  #spelled(word: string): ReadonlySet<string> {
    const forms = new Set([word])
    let form = word
    for (const [letter, instead] of this.#spellings) {
      form = form.replaceAll(letter, instead)
      forms.add(form)
    }
    return forms
  }

  #addTest(word: string, test: number): void {
    const open = word.endsWith('*')
    if (word.startsWith('*') && word.length > PART) this.#addPart(word.slice(1), test)
    else if (open && word.length > STEM) this.#addPrefix(normalise(word.slice(0, -1)), test)
    else this.#addWord(normalise(word), test)
  }

  #addPart(written: string, test: number): void {
    const ends = !written.endsWith('*')
    const part = normalise(ends ? written : written.slice(0, -1))
    if (part.length < PART) throw new Error(`a part of a compound has at least ${PART} letters: *${written}`)
    const start = part.slice(0, PART)
    this.#parts.set(start, [...(this.#parts.get(start) ?? []), { part, ends, test }])
  }

  #addPrefix(prefix: string, test: number): void {
    const stem = prefix.slice(0, STEM)
    this.#prefixes.set(stem, [...(this.#prefixes.get(stem) ?? []), { prefix, test }])
  }

  #addWord(form: string, test: number): void {
    const entry = this.#words.get(form) ?? { tests: [] }
    this.#words.set(form, entry)
    if (!entry.tests.includes(test)) entry.tests.push(test)
  }

  #alternatives(part: string): string[] {
    return part.split('|').flatMap((word) => {
      if (!word.startsWith('<')) return [word]
      const members = this.#classes[word.slice(1, -1)]
      if (members === undefined) throw new Error(`the lexicon has no word class ${word}`)
      return members.trim().split(/\s+/)
    })
  }

  #step(node: Node<Meaning>, test: number): Node<Meaning> {
    let next = node.next.get(test)
    if (next === undefined) {
      next = { next: new Map(), anyWords: node.anyWords }
      node.next.set(test, next)
    }
    return next
  }

  #stepAny(node: Node<Meaning>): Node<Meaning> {
    node.any ??= { next: new Map(), anyWords: node.anyWords + 1 }
    return node.any
  }

  /**
   * The longest phrase at each token, without those that lie inside one found before. In order.
   *
   * @param brand 1 for the tokens of the brand's name; a run of them is one name
   */
  find(tokens: readonly Token[], brand: Uint8Array = NOBODY): Found<Meaning>[] {
    const entries = tokens.map((token) => this.#entry(token))
    const found: Found<Meaning>[] = []
    let covered = -1
    for (let first = 0; first < tokens.length; first += 1) {
      const best = this.#longestAt(tokens, entries, brand, first)
      if (best === undefined || best.last <= covered) continue
      covered = best.last
      found.push(best)
    }
    return found
  }

  /** The longest phrase from one token on; among equals the one with fewer words left open. */
  #longestAt(
    tokens: readonly Token[],
    entries: readonly Entry<Meaning>[],
    brand: Uint8Array,
    first: number,
  ): Found<Meaning> | undefined {
    const start = tokens[first]
    const starts = entries[first]?.starts
    const named = brand[first] === 1 && brand[first - 1] !== 1 ? this.#root.brand : undefined
    if (start === undefined || (starts === undefined && named === undefined)) return undefined
    let best: Found<Meaning> | undefined
    let fewest = 0
    if (start.shape === 'hashtag') {
      const meaning = this.#joined.get(start.word)
      if (meaning !== undefined) best = { meaning, first, last: first, open: 0 }
    }
    const walk = (node: Node<Meaning>, at: number, open: number) => {
      if (node.meaning !== undefined) {
        const longer = best === undefined || at - 1 > best.last
        if (longer || (at - 1 === best?.last && node.anyWords < fewest)) {
          best = { meaning: node.meaning, first, last: at - 1, open }
          fewest = node.anyWords
        }
      }
      const token = tokens[at]
      if (token === undefined || token.clause !== start.clause || token.field !== start.field) return
      if (at - first >= LONGEST_PHRASE) return
      for (const test of entries[at]?.tests ?? []) {
        const next = node.next.get(test)
        if (next !== undefined) walk(next, at + 1, open)
      }
      if (node.brand !== undefined && brand[at] === 1) walk(node.brand, endOfName(brand, at), open)
      if (node.any !== undefined && token.shape !== 'link') walk(node.any, at + 1, open | (1 << (at - first)))
    }
    for (const node of starts ?? []) walk(node, first + 1, 0)
    if (named !== undefined) walk(named, endOfName(brand, first), 0)
    return best
  }

  #entry(token: Token): Entry<Meaning> {
    switch (token.shape) {
      case 'handle':
      case 'link':
        return NOTHING
      case 'mark':
        return this.#known(token.word[0] ?? '') ?? NOTHING
      case 'number':
        return this.#numberEntry(token.word)
      case 'money':
        return this.#known(MONEY) ?? NOTHING
      default:
        return token.stretched ? this.#stretchedEntry(token.word) : this.#wordEntry(token.word)
    }
  }

  /** `502` is a word of its own and a number. */
  #numberEntry(word: string): Entry<Meaning> {
    const any = this.#known(NUMBER) ?? NOTHING
    const own = this.#known(word)
    if (own === undefined) return any
    return { tests: [...own.tests, ...any.tests], starts: [...(own.starts ?? []), ...(any.starts ?? [])] }
  }

  /** `sooo` may stand for `soo` or `so`. */
  #stretchedEntry(word: string): Entry<Meaning> {
    const asWritten = this.#wordEntry(word)
    if (asWritten.tests.length > 0) return asWritten
    const twice = this.#wordEntry(word.replace(/([a-z])\1{2,}/g, '$1$1'))
    return twice.tests.length > 0 ? twice : this.#wordEntry(word.replace(/([a-z])\1{2,}/g, '$1'))
  }

  #wordEntry(word: string): Entry<Meaning> {
    const entry = this.#known(word) ?? NOTHING
    const prefixes = word.length > STEM ? this.#prefixes.get(word.slice(0, STEM)) : undefined
    if (prefixes === undefined && this.#parts.size === 0) return entry
    const begun = (prefixes ?? []).filter(({ prefix }) => word.startsWith(prefix)).map(({ test }) => test)
    const parts = this.#partsOf(word)
    if (begun.length === 0 && parts.length === 0) return entry
    const tests = [...new Set([...entry.tests, ...begun, ...parts])]
    return { tests, starts: this.#startsOf(tests) }
  }

  /** The tests of the parts of compounds that a word has: `zugausfall` has `*ausfall`. */
  #partsOf(word: string): number[] {
    if (this.#parts.size === 0 || word.length > LONGEST_COMPOUND) return []
    const tests: number[] = []
    for (let at = 0; at + PART <= word.length; at += 1) {
      for (const { part, ends, test } of this.#parts.get(word.slice(at, at + PART)) ?? []) {
        if (ends ? at + part.length === word.length && word.endsWith(part) : word.startsWith(part, at))
          tests.push(test)
      }
    }
    return tests
  }

  #known(word: string): Entry<Meaning> | undefined {
    const entry = this.#words.get(word)
    if (entry !== undefined) entry.starts ??= this.#startsOf(entry.tests)
    return entry
  }

  #startsOf(tests: readonly number[]): Node<Meaning>[] {
    return tests.flatMap((test) => this.#root.next.get(test) ?? [])
  }
}

/** The first token behind a name. */
function endOfName(brand: Uint8Array, from: number): number {
  let at = from
  while (brand[at] === 1) at += 1
  return at
}
