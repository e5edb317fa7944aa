import { asciiFold, isWordAt } from './characters.js'
import type { Dictionary } from './dictionary.js'
import type { Findings } from './findings.js'
import { WordReader } from './word-reader.js'

/** Words of a phrase stand at most this far apart. The cap also bounds what guards look at. */
const WIDEST_GAP = 40
/** A plural's apostrophe is looked for after words of at least this length: `Northwinds' servers`. */
const SHORTEST_PLURAL = 4

/**
 * Finds terms in texts. A word that no query holds costs a hash and a probe; for the others the tree of phrases is
 * walked from each of them, at most as far as the longest phrase goes.
 */
export class Scanner {
  readonly #dictionary: Dictionary
  readonly #fieldsOf: readonly number[]
  readonly #reader = new WordReader()
  readonly #part = new WordReader()
  // The known words of the text, in parallel arrays: several may stand at one position.
  readonly #ids: number[] = []
  readonly #positions: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  // The words of the phrase that is being walked.
  readonly #phraseStarts: number[] = []
  readonly #phraseEnds: number[] = []

  /** @param fieldsOf for each term, the fields it counts in */
  constructor(dictionary: Dictionary, fieldsOf: readonly number[]) {
    this.#dictionary = dictionary
    this.#fieldsOf = fieldsOf
  }

  scan(text: string, field: number, findings: Findings) {
    this.#ids.length = this.#positions.length = this.#starts.length = this.#ends.length = 0
    this.#collect(text)
    for (let index = 0; index < this.#ids.length; index++) {
      const node = this.#dictionary.firstNode(this.#ids[index] ?? 0)
      if (node !== 0) this.#walk(text, field, node, index, 0, this.#positions[index] ?? 0, findings)
    }
  }

  #collect(text: string) {
    const reader = this.#reader
    let position = 0
    for (let at = 0; reader.next(text, at); at = reader.after) {
      this.#note(text, reader, position)
      position += isHashtagAt(text, reader.start) ? this.#collectParts(text, position) : 1
    }
  }

  #note(text: string, { start, end, hash, hashBeforeLast, length }: WordReader, position: number) {
    const { vocabulary, prefixes } = this.#dictionary
    const id = vocabulary.find(text, start, end, hash, length)
    if (id !== 0) this.#keep(id, position, start, end)
    if (length >= SHORTEST_PLURAL && isPluralPossessive(text, end)) {
      const single = vocabulary.find(text, start, end - 1, hashBeforeLast, length - 1)
      if (single !== 0) this.#keep(single, position, start, end - 1)
    }
    if (!prefixes.isEmpty)
      prefixes.find(text, start, end, (prefix) => this.#keep(prefix, position, start, end))
  }

  #keep(id: number, position: number, start: number, end: number) {
    this.#ids.push(id)
    this.#positions.push(position)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  /** Notes the words of a hashtag such as `#NorthwindDown` and answers how many there are. */
  #collectParts(text: string, position: number): number {
    const { start, end } = this.#reader
    const tag = text.slice(start, end)
    let count = 0
    for (let from = 0; from < tag.length; ) {
      const to = partEnd(tag, from)
      if (from === 0 && to === tag.length) return 1
      // Read with its surroundings cut off, and moved to where it stands.
      if (this.#part.next(tag.slice(from, to), 0)) {
        this.#part.start += start + from
        this.#part.end += start + from
        this.#note(text, this.#part, position + count)
        count++
      }
      from = to
    }
    return Math.max(1, count)
  }

  #walk(
    text: string,
    field: number,
    node: number,
    index: number,
    depth: number,
    first: number,
    findings: Findings,
  ) {
    this.#phraseStarts[depth] = this.#starts[index] ?? 0
    this.#phraseEnds[depth] = this.#ends[index] ?? 0
    this.#report(text, field, node, depth + 1, first, findings)
    const end = this.#ends[index] ?? 0
    const wanted = (this.#positions[index] ?? 0) + 1
    for (let next = index + 1; (this.#positions[next] ?? Infinity) <= wanted; next++) {
      if (this.#positions[next] !== wanted || (this.#starts[next] ?? 0) - end > WIDEST_GAP) continue
      const child = this.#dictionary.nextNode(node, this.#ids[next] ?? 0)
      if (child !== 0) this.#walk(text, field, child, next, depth + 1, first, findings)
    }
  }

  #report(text: string, field: number, node: number, count: number, first: number, findings: Findings) {
    const entries = this.#dictionary.entriesAt(node)
    if (!entries) return
    for (const { pattern, term } of entries) {
      if (((this.#fieldsOf[term] ?? 0) & field) === 0) continue
      if (pattern.guard && !pattern.guard(text, this.#phraseStarts, this.#phraseEnds, count)) continue
      const [start = 0, end = 0] = [this.#phraseStarts[0], this.#phraseEnds[count - 1]]
      findings.add(term, { field, start, end, first, last: first + count - 1 })
    }
  }
}

const isHashtagAt = (text: string, start: number) => {
  const before = text.charCodeAt(start - 1)
  return before === 0x23 || before === 0xff03
}

/** `Northwinds'`: the word is Northwind, unless it goes on after the apostrophe. */
function isPluralPossessive(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 0x27 && code !== 0x2019) return false
  return asciiFold[text.charCodeAt(end - 1)] === 0x73 && !isWordAt(text, end + 1)
}

const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const digit = /\p{N}/u

/** Where the next word of `NorthwindHostingDown2026` begins; `NWHosting` is two, a digit begins and ends one. */
function partEnd(tag: string, from: number): number {
  for (let at = from + 1; at < tag.length; at++) {
    const [before = '', here = '', next = ''] = [tag[at - 1], tag[at], tag[at + 1]]
    if (upper.test(here) && (lower.test(before) || (upper.test(before) && lower.test(next)))) return at
    if (digit.test(here) !== digit.test(before)) return at
  }
  return tag.length
}
