/** The longest phrase of each kind found so far from one token on. */
export class Longest<Meaning> {
  readonly meanings: (Meaning | undefined)[]
  readonly lasts: number[]
  /** Bits of the tokens that stand where the phrase takes any word, the first token being the lowest. */
  readonly opens: number[]
  readonly #anyWords: number[]
  any = false

  constructor(kinds: number) {
    this.meanings = new Array<Meaning | undefined>(kinds).fill(undefined)
    this.lasts = new Array<number>(kinds).fill(-1)
    this.opens = new Array<number>(kinds).fill(0)
    this.#anyWords = new Array<number>(kinds).fill(0)
  }

  forget(): void {
    if (!this.any) return
    this.any = false
    this.meanings.fill(undefined)
    this.lasts.fill(-1)
    this.opens.fill(0)
    this.#anyWords.fill(0)
  }

  /** @param anyWords how many words the phrase takes that may be any: of equally long ones, the one with fewest is taken */
  offer(kind: number, meaning: Meaning, last: number, anyWords: number, open: number): void {
    const before = this.lasts[kind] ?? -1
    if (last < before || (last === before && anyWords >= (this.#anyWords[kind] ?? 0))) return
    this.meanings[kind] = meaning
    this.lasts[kind] = last
    this.opens[kind] = open
    this.#anyWords[kind] = anyWords
    this.any = true
  }
}
