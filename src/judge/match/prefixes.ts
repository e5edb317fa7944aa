import { APOSTROPHE, asciiFold, classOf, isSkipped } from '../../text/words/characters.js'
import { foldCodePoint } from '../../text/words/fold.js'

type Node = { next: Map<number, Node>; id: number }

/** The beginnings of words that queries ask for (`host*`), as a tree over folded UTF-16 units. */
export class Prefixes {
  readonly #root: Node = { next: new Map(), id: 0 }
  /** Whether anything begins with these three letters: most words of a text are done with after this. */
  readonly #beginnings = new Uint8Array(SIGNS ** BEGINNING)

  add(prefix: string, id: number) {
    let node = this.#root
    for (let at = 0; at < prefix.length; at++) {
      const unit = prefix.charCodeAt(at)
      const next = node.next.get(unit) ?? { next: new Map(), id: 0 }
      node.next.set(unit, next)
      node = next
    }
    node.id = id
    this.#noteBeginning(prefix)
  }

  #noteBeginning(prefix: string) {
    const from = beginningAt(prefix.padEnd(BEGINNING), 0)
    // Words that begin with other than ASCII are not asked for their beginning.
    if (from >= 0) this.#beginnings.fill(1, from, from + SIGNS ** Math.max(0, BEGINNING - prefix.length))
  }

  get isEmpty() {
    return this.#root.next.size === 0
  }

  /** A quick answer that is sure only when it is false. */
  mayBegin(text: string, start: number): boolean {
    const beginning = beginningAt(text, start)
    return beginning < 0 || this.#beginnings[beginning] === 1
  }

  /** Reports every prefix that the word at this place begins with and where it ends, at a cost of the word's length at most. */
  find(text: string, start: number, end: number, report: (id: number, at: number) => void) {
    let node: Node | undefined = this.#root
    for (let at = start; at < end; at++) {
      const codePoint = text.codePointAt(at) ?? 0
      if (codePoint > 0xffff) at++
      const kind = classOf(codePoint)
      if (isSkipped(kind) || kind === APOSTROPHE) continue
      const folded = foldCodePoint(codePoint)
      for (let unit = 0; unit < folded.length; unit++) {
        node = node.next.get(folded.charCodeAt(unit))
        if (!node) return
        if (node.id !== 0) report(node.id, pastMarks(text, at + 1, end))
      }
    }
  }
}

/** An accent written apart belongs to the letter before it. */
function pastMarks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSkipped(classOf(text.charCodeAt(at)))) at++
  return at
}

/** Letters and digits of ASCII, and 0 for whatever else it has. */
const SIGNS = 37
const BEGINNING = 3
const signs = asciiFold.map((code) => (code === 0 ? 0 : code < 58 ? code - 47 : code - 86))

/** A number for the three letters that stand here; -1 when one of them is not ASCII. */
function beginningAt(text: string, start: number): number {
  const [first, second, third] = [
    text.charCodeAt(start),
    text.charCodeAt(start + 1),
    text.charCodeAt(start + 2),
  ]
  if (first > 127 || second > 127 || third > 127) return -1
  return ((signs[first] ?? 0) * SIGNS + (signs[second] ?? 0)) * SIGNS + (signs[third] ?? 0)
}
