import { asciiFold } from '../../text/words/characters.js'
import { foldWord } from '../../text/words/fold.js'
import { hashWord } from '../../text/words/word-reader.js'

/**
 * The words that queries are made of, numbered from 1. Looking up a word of a text costs one probe into a flat table
 * and, for a word that no query holds, nothing else.
 */
export class Vocabulary {
  readonly #words: readonly string[]
  readonly #ids: ReadonlyMap<string, number>
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #slots: Int32Array

  constructor(words: Iterable<string>) {
    this.#words = ['', ...new Set(words)]
    this.#ids = new Map(this.#words.map((word, id) => [word, id]))
    let size = 64
    while (size < this.#words.length * 4) size *= 2
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#slots = new Int32Array(size)
    for (let id = 1; id < this.#words.length; id++) this.#place(id, hashWord(this.#words[id] ?? ''))
  }

  get size() {
    return this.#words.length
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? 0
  }

  /**
   * The number of the word at a place of a text, whose hash and folded length are known already; 0 when unknown.
   * With `wanted`, words for which it holds 0 are unknown too.
   */
  find(text: string, start: number, end: number, hash: number, length: number, wanted?: Int32Array): number {
    for (let slot = spread(hash) & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] !== hash) continue
      const id = this.#slots[slot] ?? 0
      if (wanted && wanted[id] === 0) continue
      const word = this.#words[id] ?? ''
      if (word.length === length && isFolded(text, start, end, word)) return id
    }
    return 0
  }

  #place(id: number, hash: number) {
    let slot = spread(hash) & this.#mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#slots[slot] = id
    this.#hashes[slot] = hash
  }
}

/** FNV leaves its low bits alike for words that are alike, which would crowd neighbouring slots. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** Whether a stretch of text folds to the word: hashes can agree by chance. */
function isFolded(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return foldWord(text.slice(start, end)) === word
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at)
    if (code > 127 || asciiFold[code] !== word.charCodeAt(at))
      return foldWord(text.slice(start, end)) === word
  }
  return true
}
