/**
 * Finds marks such as `]]>` ahead of a position. What was found, or found missing, is remembered, so that a document
 * full of sections that never end is not searched to its end for each of them.
 */
export class Marks {
  readonly #text: string
  /** By mark, the last search: nothing stands from `from` up to `found`, or up to the end if that is -1. */
  readonly #searches = new Map<string, { from: number; found: number }>()

  constructor(text: string) {
    this.#text = text
  }

  /** After the next `mark` at or behind `from`; -1 when there is none. */
  after(mark: string, from: number): number {
    let search = this.#searches.get(mark)
    if (search === undefined || from < search.from || (search.found >= 0 && search.found < from)) {
      search = { from, found: this.#text.indexOf(mark, from) }
      this.#searches.set(mark, search)
    }
    return search.found < 0 ? -1 : search.found + mark.length
  }
}
