import { APOSTROPHE, asciiFold, classOf, foldCodePoint, IGNORED } from './characters.js'

type Node = { next: Map<number, Node>; id: number }

/** The beginnings of words that queries ask for (`host*`), as a tree over folded UTF-16 units. */
export class Prefixes {
  readonly #root: Node = { next: new Map(), id: 0 }
  /** Whether anything begins with these two letters, by their ASCII codes: most words of a text are done with after this. */
  readonly #pairs = new Uint8Array(128 * 128)
  #isPlain = true

  add(prefix: string, id: number) {
    let node = this.#root
    for (let at = 0; at < prefix.length; at++) {
      const unit = prefix.charCodeAt(at)
      const next = node.next.get(unit) ?? { next: new Map(), id: 0 }
      node.next.set(unit, next)
      node = next
    }
    node.id = id
    const [first, second] = [prefix.charCodeAt(0), prefix.charCodeAt(1)]
    if (first < 128 && second < 128) this.#pairs[first * 128 + second] = 1
    else this.#isPlain = false
  }

  get isEmpty() {
    return this.#root.next.size === 0
  }

  /** A quick answer that is sure only when it is false. */
  mayBegin(text: string, start: number): boolean {
    const first = text.charCodeAt(start)
    const second = text.charCodeAt(start + 1)
    if (!this.#isPlain || !(first < 128 && second < 128)) return true
    return this.#pairs[(asciiFold[first] ?? 0) * 128 + (asciiFold[second] ?? 0)] === 1
  }

  /** Reports every prefix that the word at this place begins with and where it ends, at a cost of the word's length at most. */
  find(text: string, start: number, end: number, report: (id: number, at: number) => void) {
    let node: Node | undefined = this.#root
    for (let at = start; at < end; at++) {
      const codePoint = text.codePointAt(at) ?? 0
      if (codePoint > 0xffff) at++
      const kind = classOf(codePoint)
      if (kind === IGNORED || kind === APOSTROPHE) continue
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
  while (at < end && classOf(text.charCodeAt(at)) === IGNORED) at++
  return at
}
