import { type Cluster, clusters, type Range } from './width.js'

/** Punctuation that never begins a line in Chinese and Japanese. */
const closesBefore = /^[、。，．：；！？）」』】〉》〕…‥ー々％]/u
/** A line may end after these inside a word, unless doubled (`--limit`, `https://`). */
const breaksAfter = /[-–—/]$/u

/**
 * Splits one line of text into lines of at most `cells` cells: between words, anywhere between wide characters (Chinese
 * and Japanese have no spaces), after a hyphen, and inside a word only when it is longer than a line.
 *
 * @returns where each line stands in the text, without the spaces around it; none for blank text
 */
export function wrapRanges(text: string, cells: number): Range[] {
  const lines: Range[] = []
  let line = new Line(text)
  for (const one of clusters(text)) {
    const isSpace = text[one.start] === ' '
    if (isSpace && line.empty) continue
    while (!isSpace && !line.empty && line.width + one.width > cells) {
      const { done, rest } = line.breakBefore(one)
      lines.push(done)
      line = rest
    }
    line.add(one, isSpace)
  }
  if (!line.empty) lines.push(line.range)
  return lines
}

/** As wrapRanges, but the lines themselves. */
export function wrap(text: string, cells: number): string[] {
  return wrapRanges(text, cells).map(({ start, end }) => text.slice(start, end))
}

/** The line being filled: its characters since the last place where it could end. */
class Line {
  readonly #text: string
  #all: Cluster[] = []
  /** Index into #all of the first character after the last good break; 0 when there was none. */
  #breakAt = 0
  width = 0

  constructor(text: string) {
    this.#text = text
  }

  get empty(): boolean {
    return this.#all.length === 0
  }

  get range(): Range {
    return this.#trimmed(this.#all)
  }

  add(one: Cluster, isSpace: boolean): void {
    if (!isSpace && this.#canBreakBefore(one)) this.#breakAt = this.#all.length
    this.#all.push(one)
    this.width += one.width
  }

  /** Ends the line where it best ends now that `one` does not fit. */
  breakBefore(one: Cluster): { done: Range; rest: Line } {
    const at = this.#canBreakBefore(one) || this.#breakAt === 0 ? this.#all.length : this.#breakAt
    const rest = new Line(this.#text)
    for (const moved of this.#all.slice(at)) rest.add(moved, this.#text[moved.start] === ' ')
    return { done: this.#trimmed(this.#all.slice(0, at)), rest }
  }

  #canBreakBefore(one: Cluster): boolean {
    const before = this.#all.at(-1)
    if (!before) return false
    const last = this.#text.slice(before.start, before.end)
    const next = this.#text.slice(one.start, one.end)
    if (last === ' ') return true
    if (breaksAfter.test(last)) return next !== last && this.#text[before.start - 1] !== last
    return (before.width === 2 || one.width === 2) && !closesBefore.test(next)
  }

  #trimmed(part: readonly Cluster[]): Range {
    const start = part[0]?.start ?? 0
    const end = part.at(-1)?.end ?? start
    return { start, end: start + this.#text.slice(start, end).trimEnd().length }
  }
}
