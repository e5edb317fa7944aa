import type { Node, Phrase } from './phrase-tree.js'
import type { Passed } from './word-tests.js'

/** As much of a word as phrases look at. */
type Met = { passed: Passed; isLink: boolean }

/** A place in a tree, and bits of the words on the way there that stand where the phrase takes any. */
type Step<Meaning> = { node: Node<Meaning>; open: number }

/** A phrase that ends somewhere: of those of its kind which are equally long, the one that is taken. */
export type Ended<Meaning> = { phrase: Phrase<Meaning>; anyWords: number; open: number }

/**
 * All that phrases have come to after the same words: several places in the trees at once. People say the same words after each other again
 * and again, so where a word leads from here is found out once.
 */
export class Paths<Meaning> {
  /** What ends here, one phrase of a kind at the most. */
  readonly ends: readonly Ended<Meaning>[]
  readonly #steps: readonly Step<Meaning>[]
  /** Words on the way here. */
  readonly #length: number
  readonly #takesAny: boolean
  readonly #takesSome: boolean
  readonly #next = new Map<Met, Paths<Meaning> | null>()

  constructor(steps: readonly Step<Meaning>[], length = 1) {
    this.ends = endsOf(steps)
    this.#steps = steps
    this.#length = length
    this.#takesAny = steps.some(({ node }) => node.byAny !== undefined)
    this.#takesSome = steps.some(({ node }) => node.byTest !== undefined)
  }

  /**
   * Where a word leads; null where no phrase goes on with it.
   *
   * @param noted told of each answer that is remembered
   */
  after(word: Met, noted: () => void): Paths<Meaning> | null {
    if (!this.#takesAny && (!this.#takesSome || word.passed.size === 0)) return null
    let next = this.#next.get(word)
    if (next === undefined) {
      const steps = this.#stepsAfter(word)
      next = steps.length === 0 ? null : new Paths(steps, this.#length + 1)
      this.#next.set(word, next)
      noted()
    }
    return next
  }

  /** In the order in which the phrases were listed. */
  #stepsAfter({ passed, isLink }: Met): Step<Meaning>[] {
    const steps: Step<Meaning>[] = []
    for (const { node, open } of this.#steps) {
      for (const next of node.after(passed)) steps.push({ node: next, open })
      if (node.byAny !== undefined && !isLink)
        steps.push({ node: node.byAny, open: open | (1 << this.#length) })
    }
    return steps
  }
}

function endsOf<Meaning>(steps: readonly Step<Meaning>[]): Ended<Meaning>[] {
  const best: Ended<Meaning>[] = []
  for (const { node, open } of steps)
    for (const phrase of node.ends ?? []) {
      const { anyWords } = node
      const at = best.findIndex((one) => one.phrase.kind === phrase.kind)
      if (at < 0) best.push({ phrase, anyWords, open })
      else if (anyWords < (best[at]?.anyWords ?? 0)) best[at] = { phrase, anyWords, open }
    }
  return best
}
