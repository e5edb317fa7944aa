import { Marks } from './marks.js'

/** One element as it stands in the document: nothing in it decoded yet. */
export type RawElement = {
  /** With its prefix, as written. */
  name: string
  /** What stands between the name and the `>`. */
  attributes: string
  /** The markup between its tags. */
  inner: string
}

/** A tag that starts at some `<`. */
type Tag = { nameEnd: number; end: number; selfClosing: boolean }

/** No entry and no feed has as many fields; what follows in a hostile one is not read. */
const MOST_ELEMENTS = 10_000

/**
 * How far the reader looks for end tags that turn out to be missing, all in all: in characters, and as a multiple of the
 * markup's length. After that an end tag has to follow right behind the text.
 */
const LEAST_FRUITLESS_SEARCH = 200_000
const FRUITLESS_SEARCH = 2

/**
 * Reads the elements that stand directly in a piece of markup, in one pass and without recursion.
 *
 * It never fails. An element without an end tag ends at the next tag, or at the end of the text if none follows; text
 * between elements, comments and stray end tags are skipped.
 */
export function readElements(markup: string, visit: (element: RawElement) => void): void {
  const marks = new Marks(markup)
  let position = 0
  let patience = Math.max(LEAST_FRUITLESS_SEARCH, markup.length * FRUITLESS_SEARCH)
  let count = 0
  while (count < MOST_ELEMENTS) {
    const open = markup.indexOf('<', position)
    if (open < 0) return
    const code = markup.charCodeAt(open + 1)
    if (!isNameStart(code)) {
      position = skipOther(markup, open, code, marks)
      continue
    }
    const tag = readTag(markup, open)
    if (tag === undefined) return
    count++
    const name = markup.slice(open + 1, tag.nameEnd)
    const attributes = tag.selfClosing
      ? markup.slice(tag.nameEnd, tag.end - 1)
      : markup.slice(tag.nameEnd, tag.end)
    if (tag.selfClosing) {
      visit({ name, attributes, inner: '' })
      position = tag.end + 1
      continue
    }
    const start = tag.end + 1
    let close =
      patience > 0 ? findEndTag(markup, name, start, marks) : directEndTag(markup, name, start, marks)
    if (close < 0) {
      patience -= markup.length - start
      close = endOfText(markup, start, marks)
      visit({ name, attributes, inner: markup.slice(start, close) })
      position = close
      continue
    }
    visit({ name, attributes, inner: markup.slice(start, close) })
    const after = markup.indexOf('>', close)
    if (after < 0) return
    position = after + 1
  }
}

/** Whether a character right behind a `<` makes it the start of a tag. */
export const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f

/** Skips what starts with `<` and is no element; returns where to go on. */
function skipOther(markup: string, open: number, code: number, marks: Marks): number {
  if (code === 0x21) {
    let end = -1
    if (markup.startsWith('<![CDATA[', open)) end = marks.after(']]>', open)
    else if (markup.startsWith('<!--', open)) end = marks.after('-->', open + 4)
    // Without its end, only the opening mark is noise: what follows may still be good.
    return end < 0 ? open + 2 : end
  }
  if (code !== 0x3f && code !== 0x2f) return open + 1
  const end = marks.after('>', open)
  return end < 0 ? markup.length : end
}

/** Reads the tag at `open`; undefined when it never ends. A `>` within quotes belongs to a value. */
export function readTag(markup: string, open: number): Tag | undefined {
  let nameEnd = open + 1
  while (nameEnd < markup.length) {
    const code = markup.charCodeAt(nameEnd)
    if (code === 0x3e || code === 0x2f || code <= 0x20) break
    nameEnd++
  }
  let end = markup.indexOf('>', nameEnd)
  if (end < 0) return undefined
  if (end > nameEnd + 1) end = endOutsideQuotes(markup, nameEnd, end)
  return { nameEnd, end, selfClosing: markup.charCodeAt(end - 1) === 0x2f }
}

/** Where the tag really ends, when the first `>` is at `end`. A value that is never closed ends at that first `>`. */
function endOutsideQuotes(markup: string, from: number, firstEnd: number): number {
  let end = firstEnd
  let position = from
  while (true) {
    const equals = markup.indexOf('=', position)
    if (equals < 0 || equals > end) return end
    let quote = equals + 1
    while (markup.charCodeAt(quote) <= 0x20) quote++
    const code = markup.charCodeAt(quote)
    if (code !== 0x22 && code !== 0x27) {
      position = quote
      continue
    }
    const closing = markup.indexOf(code === 0x22 ? '"' : "'", quote + 1)
    if (closing < 0) return end
    // An unclosed value would otherwise reach to the next quote of some later tag.
    if (closing > end && markup.slice(end, closing).includes('<')) return end
    if (closing > end) {
      end = markup.indexOf('>', closing)
      if (end < 0) return firstEnd
    }
    position = closing + 1
  }
}

/** Where the end tag of an element stands whose content starts at `start`; -1 when it has none. */
function findEndTag(markup: string, name: string, start: number, marks: Marks): number {
  let depth = 0
  let position = start
  while (true) {
    const open = markup.indexOf('<', position)
    if (open < 0) return -1
    const code = markup.charCodeAt(open + 1)
    position = open + 2
    if (code === 0x2f) {
      if (isNamed(markup, name, open + 2)) {
        if (depth === 0) return open
        depth--
      }
    } else if (code === 0x21) {
      position = skipOther(markup, open, code, marks)
    } else if (isNamed(markup, name, open + 1)) {
      const tag = readTag(markup, open)
      if (tag === undefined) return -1
      if (!tag.selfClosing) depth++
      position = tag.end + 1
    }
  }
}

/** The end tag only if it is the next tag. */
function directEndTag(markup: string, name: string, start: number, marks: Marks): number {
  const open = endOfText(markup, start, marks)
  return markup.charCodeAt(open + 1) === 0x2f && isNamed(markup, name, open + 2) ? open : -1
}

function isNamed(markup: string, name: string, at: number): boolean {
  if (!markup.startsWith(name, at)) return false
  const code = markup.charCodeAt(at + name.length)
  return code === 0x3e || code === 0x2f || code <= 0x20
}

/** Where the text that starts at `start` ends: at the next tag, CDATA sections being text. */
function endOfText(markup: string, start: number, marks: Marks): number {
  let position = start
  while (true) {
    const open = markup.indexOf('<', position)
    if (open < 0) return markup.length
    if (!markup.startsWith('<![CDATA[', open)) return open
    const end = marks.after(']]>', open)
    // A section cut off in the middle is text to the end.
    if (end < 0) return markup.length
    position = end
  }
}
