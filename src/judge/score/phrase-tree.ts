import type { Part } from './phrase-part.js'
import type { Passed } from './word-tests.js'

/** A phrase as it was added. */
export type Phrase<Meaning> = {
  parts: readonly Part[]
  meaning: Meaning
  /** Phrases of different kinds are found in one pass, and one of them hides none of the others. */
  kind: number
}

const GAP_WORDS = 2
const NOWHERE: readonly never[] = []

/** A place in a tree of phrases: which ones end here, and how others go on. */
export class Node<Meaning> {
  /** The first of each kind. */
  ends: Phrase<Meaning>[] | undefined
  byTest: Map<number, Node<Meaning>> | undefined
  byAny: Node<Meaning> | undefined
  byName: Node<Meaning> | undefined
  /** How many of the words up to here may be any. */
  readonly anyWords: number

  constructor(anyWords = 0) {
    this.anyWords = anyWords
  }

  /** Adds what a phrase has from its part number `at` on. */
  grow(phrase: Phrase<Meaning>, at: number): void {
    const part = phrase.parts[at]
    if (part === undefined) this.#end(phrase)
    else if (part === 'any') this.#anyWord().grow(phrase, at + 1)
    else if (part === 'gap') {
      this.grow(phrase, at + 1)
      let node = this as Node<Meaning>
      for (let words = 0; words < GAP_WORDS; words += 1) {
        node = node.#anyWord()
        node.grow(phrase, at + 1)
      }
    } else {
      if (part.optional) this.grow(phrase, at + 1)
      if (part.named) this.#name().grow(phrase, at + 1)
      if (part.test !== undefined) this.#word(part.test).grow(phrase, at + 1)
    }
  }

  /** Where a word leads that passes these tests. Of phrases that are alike the one whose words were listed first comes first. */
  after(passed: Passed | undefined): readonly Node<Meaning>[] {
    const { byTest } = this
    if (byTest === undefined || passed === undefined || passed.size === 0) return NOWHERE
    const nodes: Node<Meaning>[] = []
    if (byTest.size < passed.size) {
      for (const [test, node] of byTest) if (passed.has(test)) nodes.push(node)
      if (nodes.length < 2) return nodes
      nodes.length = 0
    }
    for (const test of passed) {
      const node = byTest.get(test)
      if (node !== undefined) nodes.push(node)
    }
    return nodes
  }

  #end(phrase: Phrase<Meaning>): void {
    this.ends ??= []
    if (this.ends.every(({ kind }) => kind !== phrase.kind)) this.ends.push(phrase)
  }

  #anyWord(): Node<Meaning> {
    this.byAny ??= new Node(this.anyWords + 1)
    return this.byAny
  }

  #name(): Node<Meaning> {
    this.byName ??= new Node(this.anyWords)
    return this.byName
  }

  #word(test: number): Node<Meaning> {
    this.byTest ??= new Map()
    let node = this.byTest.get(test)
    if (node === undefined) {
      node = new Node(this.anyWords)
      this.byTest.set(test, node)
    }
    return node
  }
}
