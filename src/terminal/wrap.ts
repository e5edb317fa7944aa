import { type Cluster, clusters, type Range } from './width.js'

/** Punctuation that never begins a line in Chinese and Japanese. */
const closesBefore = /^[、。，．：；！？）」』】〉》〕…‥ー々％]/u
/** A line may end after these inside a word, unless doubled (`--limit`, `https://`). */
const breaksAfter = '-–—/'

/**
 * Splits one line of text into lines of at most `cells` cells: between words, anywhere between wide characters (Chinese
 * and Japanese have no spaces), after a hyphen, and inside a word only when it is longer than a line.
 *
 * @param cells at least 8, so that any character with its marks fits
 * @param most stop after this many lines
 * @returns where each line stands in the text, without the spaces around it; none for blank text
 */
export function wrapRanges(text: string, cells: number, most = Number.POSITIVE_INFINITY): Range[] {
  const lines: Range[] = []
  let line: Cluster[] = []
  let width = 0
  for (const one of clusters(text)) {
    // A space that carries a mark is seen, so it is none to be left out.
    const isSpace = text.slice(one.start, one.end) === ' '
    if (isSpace && line.length === 0) continue
    while (!isSpace && line.length > 0 && width + one.width > cells) {
      const end = lineEnd(text, line, one)
      lines.push(trimmed(text, line.slice(0, end)))
      if (lines.length === most) return lines
      line = line.slice(end)
      width = line.reduce((sum, moved) => sum + moved.width, 0)
    }
    line.push(one)
    width += one.width
  }
  if (line.length > 0) lines.push(trimmed(text, line))
  return lines
}

/** As wrapRanges, but the lines themselves. */
export function wrap(text: string, cells: number): string[] {
  return wrapRanges(text, cells).map(({ start, end }) => text.slice(start, end))
}

/** How many of the line's characters stay on it, now that the next one does not fit. */
function lineEnd(text: string, line: readonly Cluster[], next: Cluster): number {
  for (let end = line.length; end > 0; end--) {
    const [before, after] = [line[end - 1], line[end] ?? next]
    if (before && canBreak(text, before, after)) return end
  }
  return line.length
}

/** French puts a space between a word and these; none of them stands alone. */
const opens = '«'
const closes = /^[:;?!»](?= |$)/

/** A space that no line may end with: it stands before a sign that closes, or behind one that opens. */
const isTied = (text: string, space: Cluster, after: Cluster): boolean =>
  text[space.start - 1] === opens || closes.test(text.slice(after.start, after.start + 2))

function canBreak(text: string, before: Cluster, after: Cluster): boolean {
  const last = text.charAt(before.end - 1)
  if (last === ' ') return !isTied(text, before, after)
  if (before.width === 2 || after.width === 2) return !closesBefore.test(text.slice(after.start, after.end))
  return breaksAfter.includes(last) && text[after.start] !== last && text[before.start - 1] !== last
}

function trimmed(text: string, line: readonly Cluster[]): Range {
  const start = line[0]?.start ?? 0
  const end = line.at(-1)?.end ?? start
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
