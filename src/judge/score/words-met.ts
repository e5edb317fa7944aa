import type { Token } from '../../text/words/token.js'
import type { PhraseStarts } from './phrase-starts.js'
import type { Node } from './phrase-tree.js'
import type { Passed, WordTests } from './word-tests.js'

/** What a word is to the phrases of a book. */
export type Word<Meaning> = {
  passed: Passed
  /** Where phrases go on that begin with it. */
  starts: readonly Node<Meaning>[]
}

/** So many words are remembered, then they are forgotten all at once. */
const REMEMBERED = 10_000

/** People write the same words again and again: what a word is to the phrases is found out once. */
export class WordsMet<Meaning> {
  readonly #tests: WordTests
  readonly #starts: PhraseStarts<Meaning>
  readonly #met = new Map<string, Word<Meaning>>()

  constructor(tests: WordTests, starts: PhraseStarts<Meaning>) {
    this.#tests = tests
    this.#starts = starts
  }

  of(token: Token): Word<Meaning> {
    const key = keyOf(token)
    let word = this.#met.get(key)
    if (word === undefined) {
      const passed = this.#tests.passedBy(token)
      word = { passed, starts: this.#starts.after(passed) }
      if (this.#met.size >= REMEMBERED) this.#met.clear()
      this.#met.set(key, word)
    }
    return word
  }

  forget(): void {
    this.#met.clear()
  }
}

/** The same for all tokens that pass the same tests. */
function keyOf({ shape, word }: Token): string {
  switch (shape) {
    case 'handle':
    case 'link':
      return '@'
    case 'money':
      return '$'
    case 'number':
      return `#${word}`
    default:
      return word
  }
}
