import { Node, type Phrase } from './phrase-tree.js'
import type { Passed } from './word-tests.js'

/** Phrases that begin alike, and their tree once it is grown: their parts from `at` on. */
type Start<Meaning> = { node: Node<Meaning>; waiting: { phrase: Phrase<Meaning>; at: number }[] }

/**
 * Phrases by their first words. A lexicon has thousands, and a post the first words of a few dozen: the trees of the others are not
 * grown.
 */
export class PhraseStarts<Meaning> {
  readonly #byTest = new Map<number, Start<Meaning>>()
  readonly #byName: Start<Meaning> = { node: new Node(), waiting: [] }

  add(phrase: Phrase<Meaning>, at = 0): void {
    const part = phrase.parts[at]
    // What may begin with any word begins with no certain one, and is not looked for.
    if (part === undefined || part === 'any') return
    if (part === 'gap' || part.optional) this.add(phrase, at + 1)
    if (part === 'gap') return
    const waits = { phrase, at: at + 1 }
    if (part.named) this.#byName.waiting.push(waits)
    if (part.test === undefined) return
    const start = this.#byTest.get(part.test)
    if (start === undefined) this.#byTest.set(part.test, { node: new Node(), waiting: [waits] })
    else start.waiting.push(waits)
  }

  /** Where phrases go on that begin with a word. */
  after(passed: Passed): readonly Node<Meaning>[] {
    const nodes: Node<Meaning>[] = []
    for (const test of passed) {
      const start = this.#byTest.get(test)
      if (start !== undefined) nodes.push(grown(start))
    }
    return nodes
  }

  /** Where phrases go on that begin with the name of the brand. */
  afterName(): Node<Meaning> {
    return grown(this.#byName)
  }
}

function grown<Meaning>({ node, waiting }: Start<Meaning>): Node<Meaning> {
  if (waiting.length > 0) for (const { phrase, at } of waiting.splice(0)) node.grow(phrase, at)
  return node
}
