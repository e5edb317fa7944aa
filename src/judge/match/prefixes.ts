import { APOSTROPHE, classOf, foldCodePoint, IGNORED } from './characters.js'

type Node = { next: Map<number, Node>; id: number }

/** The beginnings of words that queries ask for (`host*`), as a tree over folded UTF-16 units. */
export class Prefixes {
  readonly #root: Node = { next: new Map(), id: 0 }

  add(prefix: string, id: number) {
    let node = this.#root
    for (let at = 0; at < prefix.length; at++) {
      const unit = prefix.charCodeAt(at)
      const next = node.next.get(unit) ?? { next: new Map(), id: 0 }
      node.next.set(unit, next)
      node = next
    }
    node.id = id
  }

  get isEmpty() {
    return this.#root.next.size === 0
  }

  /** Reports every prefix that the word at this place begins with, at a cost of the word's length at most. */
  find(text: string, start: number, end: number, report: (id: number) => void) {
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
        if (node.id !== 0) report(node.id)
      }
    }
  }
}
