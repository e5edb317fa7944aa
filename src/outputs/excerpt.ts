import { displayWidth, type Range } from '../terminal/width.js'
import { wrapRanges } from '../terminal/wrap.js'
import type { Words } from '../views/words.js'

/** A stretch of a post, made safe, and where the words stand that fired its score. */
export type Passage = {
  text: string
  marks: readonly Range[]
  /** The words that must be seen. */
  focus?: Range
  /** The post goes on before or after it. */
  cutBefore: boolean
  cutAfter: boolean
}

/** A line of an excerpt, with its own marks. */
export type ExcerptLine = { text: string; marks: readonly Range[] }

/** Read around the focus, in UTF-16 code units; no excerpt is longer, and a post may have a megabyte. */
const REACH = 500

/**
 * The part of a title or text around the strongest words that fired the score, or its beginning when none did.
 *
 * @param clean makes a stranger's words safe for the format; never given more than a stretch
 */
export function passageOf({ text: raw, marks: spans }: Words, clean: (text: string) => string): Passage {
  const focus = spans[0]
  const from =
    focus === undefined || focus.start <= REACH ? 0 : wordStart(raw, focus.start - REACH, focus.start)
  const to = Math.min(raw.length, from + 2 * REACH + (focus ? focus.end - focus.start : 0))
  const marked = merged(spans, from, to)

  const passage = new SafeText(clean)
  let at = from
  const marks: Range[] = []
  for (const { start, end } of marked) {
    passage.add(raw.slice(at, start))
    marks.push(passage.add(raw.slice(start, end)))
    at = end
  }
  passage.add(raw.slice(at, to))
  const seen = focus && marks[marked.findIndex(({ start, end }) => start <= focus.start && focus.end <= end)]
  return {
    text: passage.text,
    marks,
    ...(seen ? { focus: seen } : {}),
    cutBefore: from > 0,
    cutAfter: to < raw.length,
  }
}

/** Collects stretches and tells where each ended up. */
class SafeText {
  text = ''
  readonly #clean: (text: string) => string

  constructor(clean: (text: string) => string) {
    this.#clean = clean
  }

  add(raw: string): Range {
    const cleaned = this.#clean(raw)
    const start = this.text.length
    this.text += this.text === '' || this.text.endsWith(' ') ? cleaned.trimStart() : cleaned
    return { start, end: this.text.length }
  }
}

/** Spans in order, those that touch made one, cut to the stretch. */
function merged(spans: readonly Range[], from: number, to: number): Range[] {
  const result: Range[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(from, span.start), Math.min(to, span.end)]
    const last = result.at(-1)
    if (start >= end) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/**
 * The passage in lines: all of it if it fits; else from its beginning if the focus can be seen then; else with some
 * words before the focus; else from the focus. `…` stands where something is left out.
 */
export function excerpt(passage: Passage, cells: number, maxLines: number): ExcerptLine[] {
  const { text, focus } = passage
  if (focus === undefined) return linesFrom(passage, 0, cells, maxLines).lines
  const early = wordStart(text, focus.start - Math.floor((cells * maxLines) / 3), focus.start)
  for (const start of [0, early]) {
    const { lines, end } = linesFrom(passage, start, cells, maxLines)
    if (end >= focus.end) return lines
  }
  return linesFrom(passage, focus.start, cells, maxLines).lines
}

const ELLIPSIS = '…'

function linesFrom(passage: Passage, start: number, cells: number, maxLines: number) {
  const prefix = start > 0 || passage.cutBefore ? ELLIPSIS : ''
  const text = prefix + passage.text.slice(start)
  const shift = start - prefix.length
  const ranges = wrapRanges(text, cells, maxLines + 1)
  const last = ranges[maxLines - 1] ?? ranges.at(-1)
  if (!last) return { lines: [], end: start }

  const shown = ranges.slice(0, maxLines)
  const cut = ranges.length > maxLines || passage.cutAfter
  if (cut) shown[shown.length - 1] = shortened(text, last, cells - 1)
  const lines = shown.map((range, index) => ({
    text: text.slice(range.start, range.end) + (cut && index === shown.length - 1 ? ELLIPSIS : ''),
    marks: within(passage.marks, { start: range.start + shift, end: range.end + shift }),
  }))
  return { lines, end: (shown.at(-1)?.end ?? 0) + shift }
}

/** As much of the line as fits, whole words if possible. */
function shortened(text: string, { start, end }: Range, cells: number): Range {
  if (displayWidth(text.slice(start, end)) <= cells) return { start, end }
  const [first] = wrapRanges(text.slice(start, end), cells, 1)
  return { start, end: start + (first?.end ?? 0) }
}

/** The parts of the marks inside the line, counted from its start. */
function within(marks: readonly Range[], line: Range): Range[] {
  return marks
    .filter(({ start, end }) => start < line.end && end > line.start)
    .map(({ start, end }) => ({
      start: Math.max(start, line.start) - line.start,
      end: Math.min(end, line.end) - line.start,
    }))
}

const LONG_WORD = 30

/** The start of a word near `wanted`, at most at `latest`; text without spaces is entered between characters. */
function wordStart(text: string, wanted: number, latest: number): number {
  if (wanted <= 0) return 0
  const space = text.slice(wanted - 1, latest + 1).search(/\s\S/)
  if (space >= 0 && space < LONG_WORD) return wanted + space
  let start = wanted
  while (start < latest && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(start, start + 2))) start++
  return start
}
