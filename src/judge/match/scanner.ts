import { asciiFold, isWordAt } from '../../text/words/characters.js'
import { endBeforeRaised } from '../../text/words/fold.js'
import { WordReader } from '../../text/words/word-reader.js'
import type { Dictionary } from './dictionary.js'
import { type Findings, HOST } from './findings.js'
import { hashtagWordEnds, isHashtagAt } from './hashtag.js'
import { withLatinLetters } from './lookalikes.js'
import { laterStarts } from './part-starts.js'

/** Words of a phrase stand at most this far apart. The cap also bounds what guards look at. */
const WIDEST_GAP = 40
/** A plural's apostrophe is looked for after words of at least this length: `Northwinds' servers`. */
const SHORTEST_PLURAL = 4
const ZERO_WIDTH_SPACE = 0x200b
const broken = /[\p{L}\p{M}\p{N}\u200b]*[\p{L}\p{M}\p{N}]/uy
const NOTHING_AROUND = [0, 0] as const

/**
 * Finds terms in texts. A word that no query holds costs a hash and a probe; for the others the tree of phrases is
 * walked from each of them, at most as far as the longest phrase goes.
 */
export class Scanner {
  readonly #dictionary: Dictionary
  readonly #fieldsOf: readonly number[]
  readonly #reader = new WordReader()
  readonly #partReader = new WordReader()
  readonly #otherReader = new WordReader()
  // The known words of the text, in parallel arrays, by position. Several may stand at one position, and a hashtag
  // spans the positions of its words.
  readonly #ids: number[] = []
  readonly #firsts: number[] = []
  readonly #lasts: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** The last position of a known word so far. */
  #reached = -2
  // The words of the phrase that is being walked.
  readonly #phraseStarts: number[] = []
  readonly #phraseEnds: number[] = []

  /** @param fieldsOf for each term, the fields it counts in */
  constructor(dictionary: Dictionary, fieldsOf: readonly number[]) {
    this.#dictionary = dictionary
    this.#fieldsOf = fieldsOf
  }

  scan(text: string, field: number, findings: Findings) {
    findings.beginText()
    this.#collect(text)
    for (let index = 0; index < this.#ids.length; index++) {
      const node = this.#dictionary.firstNode(this.#ids[index] ?? 0)
      if (node !== 0) this.#walk({ text, field, findings, first: this.#firsts[index] ?? 0 }, node, index, 0)
    }
  }

  #collect(text: string) {
    const reader = this.#reader
    for (const list of [this.#ids, this.#firsts, this.#lasts, this.#starts, this.#ends]) list.length = 0
    this.#reached = -2
    let position = 0
    let joinedUntil = 0
    for (let at = 0; reader.next(text, at); at = reader.after) {
      if (text.charCodeAt(reader.after) === ZERO_WIDTH_SPACE && reader.start >= joinedUntil)
        joinedUntil = this.#noteJoined(text, position)
      if (isHashtagAt(text, reader.start)) {
        position = this.#noteHashtag(text, position)
      } else {
        this.#note(text, reader, position, position)
        position++
      }
    }
  }

  /** A zero-width space parts words, but inside one it is there to hide it. Answers where such a word ends. */
  #noteJoined(text: string, position: number): number {
    const { start } = this.#reader
    broken.lastIndex = start
    const written = broken.exec(text)?.[0] ?? ''
    const pieces = written.split('\u200b').filter(Boolean)
    this.#noteAs(pieces.join(''), {
      start,
      end: start + written.length,
      first: position,
      last: position + pieces.length - 1,
    })
    return start + written.length
  }

  /** Answers the position after it. */
  #noteHashtag(text: string, position: number): number {
    const { start, end } = this.#reader
    const tag = text.slice(start, end)
    const ends = hashtagWordEnds(tag)
    this.#note(text, this.#reader, position, position + ends.length - 1)
    if (ends.length === 1) return position + 1
    const part = this.#partReader
    ends.forEach((to, index) => {
      // Read by itself, and then moved to where it stands.
      if (!part.next(tag.slice(ends[index - 1] ?? 0, to), 0)) return
      part.start += start + (ends[index - 1] ?? 0)
      part.end += start + (ends[index - 1] ?? 0)
      this.#note(text, part, position + index, position + index)
    })
    return position + ends.length
  }

  #note(text: string, word: WordReader, first: number, last: number) {
    const { start, end, hash, hashBeforeLast, length, others } = word
    // A word that begins no phrase matters only right after one that is known.
    const afterKnown = this.#reached >= first - 1
    const id = this.#dictionary.find(text, start, end, hash, length, afterKnown)
    if (id !== 0) this.#keep(id, first, last, start, end)
    if (length >= SHORTEST_PLURAL && isPluralPossessive(text, end)) {
      const single = this.#dictionary.find(text, start, end - 1, hashBeforeLast, length - 1, afterKnown)
      if (single !== 0) this.#keep(single, first, last, start, end - 1)
    }
    if (text.charCodeAt(end - 1) > 0xa9) {
      const before = endBeforeRaised(text, start, end)
      if (before < end && before > start)
        this.#noteAs(text.slice(start, before), { start, end: before, first, last })
    }
    if (others > 0 && others < length) {
      const latin = withLatinLetters(text.slice(start, end))
      if (latin !== undefined) this.#noteAs(latin, { start, end, first, last })
    }
    const { prefixes, parts } = this.#dictionary
    if (!parts.isEmpty) {
      if (parts.mayBegin(text, start)) this.#noteParts(text, start, end, first, last)
      for (const from of laterStarts(text, start, end)) this.#noteParts(text, from, end, first, last)
    }
    if (!prefixes.isEmpty) {
      prefixes.find(text, start, end, (prefix) => this.#keep(prefix, first, last, start, end))
    }
  }

  #noteParts(text: string, from: number, end: number, first: number, last: number) {
    this.#dictionary.parts.find(text, from, end, (part, at) => this.#keep(part, first, last, from, at))
  }

  /** Notes what stands at a place as if it were written otherwise. */
  #noteAs(
    written: string,
    { start, end, first, last }: { start: number; end: number; first: number; last: number },
  ) {
    const word = this.#otherReader
    if (!word.next(written, 0)) return
    const afterKnown = this.#reached >= first - 1
    const id = this.#dictionary.find(written, word.start, word.end, word.hash, word.length, afterKnown)
    if (id !== 0) this.#keep(id, first, last, start, end)
  }

  #keep(id: number, first: number, last: number, start: number, end: number) {
    this.#ids.push(id)
    this.#firsts.push(first)
    this.#lasts.push(last)
    this.#starts.push(start)
    this.#ends.push(end)
    if (last > this.#reached) this.#reached = last
  }

  #walk(phrase: Phrase, node: number, index: number, depth: number) {
    this.#phraseStarts[depth] = this.#starts[index] ?? 0
    this.#phraseEnds[depth] = this.#ends[index] ?? 0
    this.#report(phrase, node, depth + 1, this.#lasts[index] ?? 0)
    const end = this.#ends[index] ?? 0
    const wanted = (this.#lasts[index] ?? 0) + 1
    for (let next = index + 1; (this.#firsts[next] ?? Infinity) <= wanted; next++) {
      if (this.#firsts[next] !== wanted || (this.#starts[next] ?? 0) - end > WIDEST_GAP) continue
      const child = this.#dictionary.nextNode(node, this.#ids[next] ?? 0)
      if (child !== 0) this.#walk(phrase, child, next, depth + 1)
    }
  }

  #report({ text, field, findings, first }: Phrase, node: number, count: number, last: number) {
    const entries = this.#dictionary.entriesAt(node)
    if (!entries) return
    for (const { pattern, term } of entries) {
      if (field === HOST ? !pattern.inHost : ((this.#fieldsOf[term] ?? 0) & field) === 0) continue
      if (pattern.guard && !pattern.guard(text, this.#phraseStarts, this.#phraseEnds, count)) continue
      const [before, after] = pattern.around ?? NOTHING_AROUND
      const start = (this.#phraseStarts[0] ?? 0) - before
      const ends = this.#phraseEnds[count - 1] ?? 0
      const end = (pattern.wholeWord ? wordEndAt(text, ends) : ends) + after
      findings.add(term, { field, start, end, first, last })
    }
  }
}

function wordEndAt(text: string, from: number): number {
  let end = from
  while (isWordAt(text, end)) end++
  return end
}

/** A phrase while it is walked; `first` is the position of its first word. */
type Phrase = { text: string; field: number; findings: Findings; first: number }

/** `Northwinds'`: the word is Northwind, unless it goes on after the apostrophe. */
function isPluralPossessive(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 0x27 && code !== 0x2019) return false
  return asciiFold[text.charCodeAt(end - 1)] === 0x73 && !isWordAt(text, end + 1)
}
