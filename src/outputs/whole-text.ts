import { safeText } from '../terminal/safe.js'
import type { Range } from '../terminal/width.js'
import { wrapRanges } from '../terminal/wrap.js'

/**
 * A whole text in lines of at most `width` cells, made safe, its own line breaks kept, with some of its words marked.
 *
 * @param ranges what to mark, as offsets into the text as it was published; they may overlap
 * @param mark how, such as a colour, or asterisks where there are no colours
 */
export function wholeText(
  raw: string,
  ranges: readonly Range[],
  width: number,
  mark: (words: string) => string,
): string[] {
  const marks = joined(ranges)
  const lines: string[] = []
  let start = 0
  for (const line of raw.split('\n')) {
    const { text, ranges } = safeLine(line, start, marks)
    const wrapped = wrapRanges(text, width)
    if (wrapped.length === 0 && lines.at(-1) !== '') lines.push('')
    lines.push(...wrapped.map((range) => painted(text, range, ranges, mark)))
    start += line.length + 1
  }
  return lines
}

/** Overlapping and touching ranges as one, in order. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** Making a line safe moves its words, so it is done piece by piece. */
function safeLine(line: string, offset: number, marks: readonly Range[]): { text: string; ranges: Range[] } {
  let text = ''
  let at = 0
  const ranges: Range[] = []
  for (const mark of marks) {
    const start = Math.max(0, mark.start - offset)
    const end = Math.min(line.length, mark.end - offset)
    if (start >= end) continue
    text += safeText(line.slice(at, start))
    const from = text.length
    text += safeText(line.slice(start, end))
    ranges.push({ start: from, end: text.length })
    at = end
  }
  return { text: text + safeText(line.slice(at)), ranges }
}

function painted(
  text: string,
  line: Range,
  ranges: readonly Range[],
  mark: (words: string) => string,
): string {
  let result = ''
  let at = line.start
  for (const range of ranges) {
    const start = Math.max(at, range.start)
    const end = Math.min(line.end, range.end)
    if (start >= end) continue
    result += text.slice(at, start) + mark(text.slice(start, end))
    at = end
  }
  return result + text.slice(at, line.end)
}
