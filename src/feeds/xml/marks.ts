/**
 * Finds marks such as `]]>` ahead of a position that only moves forward. What was found, or found missing, is
 * remembered, so that a document full of sections that never end is not searched to its end for each of them.
 */
export class Marks {
  readonly #text: string
  readonly #next = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** After the next `mark` at or behind `from`; -1 when there is none. */
  after(mark: string, from: number): number {
    let found = this.#next.get(mark)
    if (found === undefined || (found >= 0 && found < from)) {
      found = this.#text.indexOf(mark, from)
      this.#next.set(mark, found)
    }
    return found < 0 ? -1 : found + mark.length
  }
}
