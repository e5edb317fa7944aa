import type { Phrase } from './phrase-tree.js'

/** No token: nothing was found. */
const NOWHERE = -1

/** The longest phrase of each kind found so far from one token on. In lists by kind, since one is looked for at every token of a post. */
export class Longest<Meaning> {
  readonly phrases: (Phrase<Meaning> | undefined)[]
  /** The last token it covers. */
  readonly lasts: number[]
  /** Bits of the tokens that stand where the phrase takes any word, the first token being the lowest. */
  readonly opens: number[]
  /** How many words it takes that may be any. */
  readonly #anyWords: number[]
  any = false

  constructor(kinds: number) {
    this.phrases = new Array<undefined>(kinds).fill(undefined)
    this.lasts = new Array<number>(kinds).fill(NOWHERE)
    this.opens = new Array<number>(kinds).fill(0)
    this.#anyWords = new Array<number>(kinds).fill(0)
  }

  forget(): void {
    if (this.any) this.lasts.fill(NOWHERE)
    this.any = false
  }

  /** Of equally long ones that with the fewest words that may be any is taken, and of those the one that came first. */
  offer(phrase: Phrase<Meaning>, last: number, anyWords: number, open: number): void {
    const { kind } = phrase
    const best = this.lasts[kind] ?? NOWHERE
    if (last < best || (last === best && anyWords >= (this.#anyWords[kind] ?? 0))) return
    this.phrases[kind] = phrase
    this.lasts[kind] = last
    this.opens[kind] = open
    this.#anyWords[kind] = anyWords
    this.any = true
  }
}
