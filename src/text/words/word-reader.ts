import {
  APOSTROPHE,
  ATTACHED,
  asciiFold,
  classOf,
  HIDDEN,
  isSkipped,
  isWordAt,
  SEPARATOR,
  standsAlone,
} from './characters.js'
import { foldCodePoint, foldedUnitOf, foldWord } from './fold.js'

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** From the phonetic letters over Greek and Cyrillic to Armenian. */
const FIRST_LOOKALIKE = 0x250
const LAST_LOOKALIKE = 0x58f

/** FNV-1a over UTF-16 units, the hash that `WordReader` gives for a word folded to this. */
export function hashWord(folded: string): number {
  let hash = SEED
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME)
  return hash
}

const isTee = (code: number) => code === 116 || code === 84
const isEn = (code: number) => code === 110 || code === 78

/**
 * Reads a text word by word and allocates nothing, so that a post costs a few nanoseconds a character. After `next`
 * has answered true the fields describe the word.
 */
export class WordReader {
  start = 0
  /** Exclusive; ignored characters after the word's last one are left out. */
  end = 0
  /** Where to read on. */
  after = 0
  hash = 0
  /** The hash without the last folded unit, for plurals. */
  hashBeforeLast = 0
  /** In folded UTF-16 units. */
  length = 0
  /** How many of its characters belong to alphabets that have letters which look Latin. */
  others = 0

  next(text: string, from: number): boolean {
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128) {
        if (asciiFold[code] !== 0) return this.#readWord(text, at)
        continue
      }
      const codePoint = text.codePointAt(at) ?? code
      const kind = classOf(codePoint)
      if (standsAlone(kind)) return this.#readSolo(text, at, codePoint)
      if (kind !== SEPARATOR && !isSkipped(kind) && kind !== APOSTROPHE) return this.#readWord(text, at)
      if (codePoint > 0xffff) at++
    }
    return false
  }

  #begin(at: number) {
    this.start = at
    this.hash = SEED
    this.hashBeforeLast = SEED
    this.length = 0
    this.others = 0
  }

  #add(codePoint: number) {
    if (codePoint >= FIRST_LOOKALIKE && codePoint <= LAST_LOOKALIKE) this.others++
    const single = foldedUnitOf(codePoint)
    if (single !== 0) {
      this.hashBeforeLast = this.hash
      this.hash = Math.imul(this.hash ^ single, PRIME)
      this.length++
      return
    }
    const folded = foldCodePoint(codePoint)
    for (let unit = 0; unit < folded.length; unit++) {
      this.hashBeforeLast = this.hash
      this.hash = Math.imul(this.hash ^ folded.charCodeAt(unit), PRIME)
    }
    this.length += folded.length
  }

  #readWord(text: string, from: number): true {
    this.#begin(from)
    let at = from
    let end = from
    const isSemitic = isSemiticLetter(text.charCodeAt(from))
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const lower = code < 128 ? (asciiFold[code] ?? 0) : 0
      if (lower !== 0) {
        if (isSemitic) break
        this.hashBeforeLast = this.hash
        this.hash = Math.imul(this.hash ^ lower, PRIME)
        this.length++
        end = ++at
        continue
      }
      if (code < 128 && code !== 39 && code !== 96) break
      const codePoint = text.codePointAt(at) ?? code
      const kind = classOf(codePoint)
      if (kind === SEPARATOR || standsAlone(kind)) break
      if (kind === APOSTROPHE) {
        if (!isContraction(text, at)) break
      } else {
        if (!isSkipped(kind) && isSemiticLetter(codePoint) !== isSemitic) break
        // An accent written apart belongs to the word it follows; an invisible character counts only inside one.
        if (!isSkipped(kind)) this.#add(codePoint)
        if (!isInvisible(codePoint, kind)) end = at + (codePoint > 0xffff ? 2 : 1)
      }
      at += codePoint > 0xffff ? 2 : 1
    }
    this.end = end
    this.after = at
    return true
  }

  #readSolo(text: string, from: number, first: number): true {
    this.#begin(from)
    this.#add(first)
    let at = from + (first > 0xffff ? 2 : 1)
    this.end = at
    for (;;) {
      const codePoint = text.codePointAt(at)
      if (codePoint === undefined || codePoint < 128) break
      const kind = classOf(codePoint)
      if (kind !== ATTACHED && !isSkipped(kind)) break
      at += codePoint > 0xffff ? 2 : 1
      if (kind === ATTACHED) this.#add(codePoint)
      if (!isInvisible(codePoint, kind)) this.end = at
    }
    this.after = at
    return true
  }
}

/** Zero-width or a format character, in contrast to an accent, a tatweel or a skin tone, which are seen. */
const isInvisible = (codePoint: number, kind: number) =>
  kind === HIDDEN &&
  (codePoint === 0xad || (codePoint >= 0x200c && codePoint <= 0x206f) || codePoint === 0xfeff)

/**
 * Hebrew and Arabic join "in", "from" and "and" to the next word, also to one in Latin letters, which begins a word of its
 * own there.
 */
const isSemiticLetter = (codePoint: number) =>
  (codePoint >= 0x590 && codePoint <= 0x8ff) || (codePoint >= 0xfb1d && codePoint <= 0xfeff)

/** `don't` is one word, so that it does not name Don; `Northwind's` is two, so that it names Northwind. */
const isContraction = (text: string, apostrophe: number) =>
  isEn(text.charCodeAt(apostrophe - 1)) &&
  isTee(text.charCodeAt(apostrophe + 1)) &&
  !isWordAt(text, apostrophe + 2)

export type ReadWord = { folded: string; start: number; end: number }

/** All words of a short text, for queries; posts go through the reader itself. */
export function wordsOf(text: string): ReadWord[] {
  const reader = new WordReader()
  const words: ReadWord[] = []
  for (let at = 0; reader.next(text, at); at = reader.after) {
    words.push({
      folded: foldWord(text.slice(reader.start, reader.end)),
      start: reader.start,
      end: reader.end,
    })
  }
  return words
}
