import { Marks } from './marks.js'

/** Where an entry stands: from its `<` to after its `>`; `inner` is where its end tag starts. */
export type EntrySpan = { start: number; inner: number; end: number }

export type EntrySpans = {
  /** As many as were asked for. */
  spans: EntrySpan[]
  /** All there are. */
  count: number
  /** Where the last of all ends; 0 when there is none. */
  end: number
  damage?: 'cut-in-entry' | 'unclosed'
}

/** An item or entry by its full name as the document writes it, `item` or `rss:item`; undefined when there is none. */
export function entryNameOf(xml: string, rootName: string): string | undefined {
  const usual = rootName === 'feed' ? ENTRY : ITEM
  return (usual.exec(xml) ?? ITEM.exec(xml) ?? ENTRY.exec(xml))?.[1]
}

const ITEM = /<((?:[\w.-]{1,40}:)?item)(?=[\s/>])/i
const ENTRY = /<((?:[\w.-]{1,40}:)?entry)(?=[\s/>])/i

/**
 * Finds the entries. What looks like their tags within CDATA sections and comments is text, and an element of the same
 * name within an entry belongs to it. When the tags don't match, each entry ends where the next one starts.
 *
 * @param most how many spans to keep; the rest is only counted
 */
export function findEntries(xml: string, name: string | undefined, most: number): EntrySpans {
  const found: EntrySpans = { spans: [], count: 0, end: 0 }
  if (name === undefined) return found
  let depth = 0
  let start = 0
  eachTag(xml, name, ({ kind, at, end }) => {
    if (kind === 'start' && depth++ === 0) start = at
    else if (kind === 'empty' && depth === 0) keep(found, { start: at, inner: end, end }, most)
    else if (kind === 'end' && depth > 0 && --depth === 0) keep(found, { start, inner: at, end }, most)
  })
  return depth === 0 ? found : salvage(xml, name, most)
}

/** Each entry runs to its first end tag, or to the next start; the last one to the end of the document. */
function salvage(xml: string, name: string, most: number): EntrySpans {
  const found: EntrySpans = { spans: [], count: 0, end: 0, damage: 'unclosed' }
  let start: number | undefined
  eachTag(xml, name, ({ kind, at, end }) => {
    if (start !== undefined) keep(found, { start, inner: at, end: kind === 'end' ? end : at }, most)
    start = kind === 'start' ? at : undefined
    if (kind === 'empty') keep(found, { start: at, inner: end, end }, most)
  })
  if (start === undefined) return found
  // The last words may be cut in half, within a tag even: what is there is kept.
  keep(found, { start, inner: xml.length, end: xml.length }, most)
  return { ...found, damage: 'cut-in-entry' }
}

function keep(found: EntrySpans, span: EntrySpan, most: number): void {
  if (found.count++ < most) found.spans.push(span)
  found.end = span.end
}

type EntryTag = { kind: 'start' | 'end' | 'empty'; at: number; end: number }

function eachTag(xml: string, name: string, visit: (tag: EntryTag) => void): void {
  const escaped = name.replace(/[.:-]/g, '\\$&')
  const pattern = new RegExp(`<!\\[CDATA\\[|<!--|</?${escaped}(?=[\\s/>])`, 'gi')
  const marks = new Marks(xml)
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const at = match.index
    if (xml.charCodeAt(at + 1) === 0x21) {
      const end = match[0] === '<!--' ? marks.after('-->', at + 4) : marks.after(']]>', at)
      // A section that never ends is no section: what follows may still be good.
      if (end >= 0) pattern.lastIndex = end
      continue
    }
    const close = xml.indexOf('>', at)
    if (close < 0) return
    const kind =
      xml.charCodeAt(at + 1) === 0x2f ? 'end' : xml.charCodeAt(close - 1) === 0x2f ? 'empty' : 'start'
    visit({ kind, at, end: close + 1 })
  }
}
