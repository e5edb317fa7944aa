import type { Pattern } from './pattern.js'
import { Prefixes } from './prefixes.js'
import { Vocabulary } from './vocabulary.js'

/** A pattern, and the number of the term it is a spelling of. */
export type Entry = { pattern: Pattern; term: number }

/** All patterns of all brands as one tree over words. Node 0 is its root; 0 as an answer means "there is none". */
export class Dictionary {
  readonly #vocabulary: Vocabulary
  readonly prefixes = new Prefixes()
  /** Words of names that may be a part of a longer word, as in `Lumoras` and `#lumoradown`. */
  readonly parts = new Prefixes()
  /** Next nodes by `node × number of words + word`. */
  readonly #edges = new Map<number, number>()
  readonly #first: Int32Array
  readonly #entries: (Entry[] | undefined)[] = [undefined]

  constructor(entries: readonly Entry[]) {
    this.#vocabulary = new Vocabulary(entries.flatMap(({ pattern }) => keysOf(pattern)))
    this.#first = new Int32Array(this.#vocabulary.size)
    for (const entry of entries) this.#add(entry)
  }

  /**
   * The number of the word at a place of a text, whose hash and folded length are known already; 0 when no pattern
   * holds it. Unless `anywhere`, only words that begin a pattern are known.
   */
  find(text: string, start: number, end: number, hash: number, length: number, anywhere: boolean): number {
    return this.#vocabulary.find(text, start, end, hash, length, anywhere ? undefined : this.#first)
  }

  firstNode(word: number): number {
    return this.#first[word] ?? 0
  }

  nextNode(node: number, word: number): number {
    return this.#edges.get(node * this.#vocabulary.size + word) ?? 0
  }

  entriesAt(node: number): readonly Entry[] | undefined {
    return this.#entries[node]
  }

  #add(entry: Entry) {
    const ids = keysOf(entry.pattern).map((key) => this.#vocabulary.idOf(key))
    const { partial, words, beginnings = [] } = entry.pattern
    for (const index of beginnings) this.prefixes.add(words[index] ?? '', ids[index] ?? 0)
    if (partial !== undefined) this.parts.add(words[partial] ?? '', ids[partial] ?? 0)
    let node = 0
    ids.forEach((id, depth) => {
      let next = depth === 0 ? this.firstNode(id) : this.nextNode(node, id)
      if (next === 0) {
        next = this.#entries.push(undefined) - 1
        if (depth === 0) this.#first[id] = next
        else this.#edges.set(node * this.#vocabulary.size + id, next)
      }
      node = next
    })
    const entries = this.#entries[node]
    if (entries) entries.push(entry)
    else this.#entries[node] = [entry]
  }
}

/** A beginning, or a part, is kept apart from the word that is spelled like it by a sign that no folded word holds. */
const keysOf = ({ words, beginnings, partial }: Pattern) =>
  words.map((word, index) =>
    index === partial ? `${word}~` : beginnings?.includes(index) ? `${word}*` : word,
  )
