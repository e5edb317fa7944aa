import type { Token } from '../../text/words/token.js'
import { Paths } from './phrase-paths.js'
import type { PhraseStarts } from './phrase-starts.js'
import type { Node } from './phrase-tree.js'
import type { Passed, WordTests } from './word-tests.js'

/** What a word is to the phrases of a book. */
export type Word<Meaning> = {
  passed: Passed
  isLink: boolean
  /** Where phrases go on that begin with it; null where none does. */
  starts: readonly Node<Meaning>[]
  paths: Paths<Meaning> | null
}

/** So many words are remembered, and so many times where one leads behind others; then all is forgotten at once. */
const REMEMBERED = 10_000
const REMEMBERED_PAIRS = 100_000

/** People write the same words again and again: what a word is to the phrases is found out once. */
export class WordsMet<Meaning> {
  readonly #tests: WordTests
  readonly #starts: PhraseStarts<Meaning>
  readonly #met = new Map<string, Word<Meaning>>()
  #pairs = 0

  constructor(tests: WordTests, starts: PhraseStarts<Meaning>) {
    this.#tests = tests
    this.#starts = starts
  }

  of(token: Token): Word<Meaning> {
    const key = keyOf(token)
    let word = this.#met.get(key)
    if (word === undefined) {
      const passed = this.#tests.passedBy(token)
      const starts = this.#starts.after(passed)
      const paths = starts.length === 0 ? null : new Paths(starts.map((node) => ({ node, open: 0 })))
      word = { passed, isLink: token.shape === 'link', starts, paths }
      if (this.#met.size >= REMEMBERED || this.#pairs >= REMEMBERED_PAIRS) this.forget()
      this.#met.set(key, word)
    }
    return word
  }

  /** Paths lead on from words, and are forgotten with them. */
  readonly notePair = (): void => {
    this.#pairs += 1
  }

  forget(): void {
    if (this.#met.size === 0) return
    this.#met.clear()
    this.#pairs = 0
  }
}

/** The same for all tokens that pass the same tests. */
function keyOf({ shape, word }: Token): string {
  switch (shape) {
    case 'handle':
      return '@'
    case 'link':
      return '//'
    case 'money':
      return '$'
    case 'number':
      return `#${word}`
    default:
      return word
  }
}
