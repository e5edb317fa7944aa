/** The fields that are read for terms, as bits: a term says in which of them it counts. */
export const TITLE = 1
export const TEXT = 2
export const AUTHOR = 4
export const URL_FIELD = 8
/** What a post is filed under; read where title and text are, but no place in its words. */
export const TAGS = 16
/** The host of the post's address, which is read for names alone. */
export const HOST = 32

/**
 * One place where a term stands. `text` tells apart what was read one by one: each tag, and the two names of an author. `first` and `last`
 * count words in it, `start` and `end` UTF-16 units.
 */
export type Place = { field: number; text: number; start: number; end: number; first: number; last: number }

/** Which terms a post holds, and where. Kept between posts, so that a post that holds none costs nothing. */
export class Findings {
  readonly #places: (Place[] | undefined)[] = []
  /** The numbers of the terms that were found. */
  readonly found: number[] = []
  #text = 0

  clear() {
    this.#text = 0
    for (const term of this.found) this.#places[term] = undefined
    this.found.length = 0
  }

  /** What is added from here on stands in another text. */
  beginText() {
    this.#text++
  }

  add(term: number, found: Omit<Place, 'text'>) {
    const place = { text: this.#text, ...found }
    const places = this.#places[term]
    if (places) {
      places.push(place)
      return
    }
    this.#places[term] = [place]
    this.found.push(term)
  }

  has(term: number): boolean {
    return this.#places[term] !== undefined
  }

  /** In the order in which they were found: by field, then by where they start. */
  places(term: number): readonly Place[] {
    return this.#places[term] ?? []
  }
}
