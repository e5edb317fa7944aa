import type { Phrase } from './phrase-tree.js'

/** A phrase found, and the last token it covers. */
type Reached<Meaning> = {
  phrase: Phrase<Meaning>
  last: number
  /** How many words it takes that may be any. */
  anyWords: number
  /** Bits of the tokens that stand where the phrase takes any word, the first token being the lowest. */
  open: number
}

/** The longest phrase of each kind found so far from one token on. */
export class Longest<Meaning> {
  readonly byKind: (Reached<Meaning> | undefined)[]
  any = false

  constructor(kinds: number) {
    this.byKind = new Array<undefined>(kinds).fill(undefined)
  }

  forget(): void {
    if (this.any) this.byKind.fill(undefined)
    this.any = false
  }

  /** Of equally long ones that with the fewest words that may be any is taken, and of those the one that came first. */
  offer(phrase: Phrase<Meaning>, last: number, anyWords: number, open: number): void {
    const best = this.byKind[phrase.kind]
    if (best !== undefined && (last < best.last || (last === best.last && anyWords >= best.anyWords))) return
    this.byKind[phrase.kind] = { phrase, last, anyWords, open }
    this.any = true
  }
}
