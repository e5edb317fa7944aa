import { lineOf, nameIn } from './packing/name-line.js'
import { asText } from './values.js'

// The names by which a post is known, as one text: as a row of a file holds them, and an export shows them.

/** One to a line. Nearly every post is known by its own address: that is an empty one. */
const LINE_END = '\n'

/** As a row of `posts` holds names; null for none. */
export const storedNames = (names: readonly string[], url: string): string | null =>
  names.length === 0 ? null : names.map((name) => storedName(name, url)).join(LINE_END)

const storedName = (name: string, url: string): string => (name === url ? '' : lineOf(name, url))

/** Which names a row of `posts` holds. */
export const namesIn = (stored: unknown, url: string): readonly string[] =>
  stored === null
    ? []
    : asText(stored)
        .split(LINE_END)
        .map((line) => (line === '' ? url : nameIn(line, url)))

/** Whether it is one of the names of a post. */
export const isNameIn = (name: string, stored: unknown, url: string): boolean =>
  stored !== null &&
  `${LINE_END}${asText(stored)}${LINE_END}`.includes(`${LINE_END}${storedName(name, url)}${LINE_END}`)

/** In an order that does not tell which came first, so that the same post has the same text wherever it is stored. */
export const sortedNames = (names: readonly string[], url: string): string | null =>
  storedNames(names.toSorted(), url)
