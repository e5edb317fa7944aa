/** The longest phrase of each kind found so far from one token on. */
export class Longest<Meaning> {
  readonly meanings: (Meaning | undefined)[]
  readonly lasts: number[]
  readonly #open: number[]
  any = false

  constructor(kinds: number) {
    this.meanings = new Array<Meaning | undefined>(kinds).fill(undefined)
    this.lasts = new Array<number>(kinds).fill(-1)
    this.#open = new Array<number>(kinds).fill(0)
  }

  forget(): void {
    if (!this.any) return
    this.any = false
    this.meanings.fill(undefined)
    this.lasts.fill(-1)
    this.#open.fill(0)
  }

  offer(kind: number, meaning: Meaning, last: number, open: number): void {
    const before = this.lasts[kind] ?? -1
    if (last < before || (last === before && open >= (this.#open[kind] ?? 0))) return
    this.meanings[kind] = meaning
    this.lasts[kind] = last
    this.#open[kind] = open
    this.any = true
  }
}
