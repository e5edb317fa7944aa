import { Marks } from './marks.js'

/** Where an entry stands: from its `<` to after its `>`; `inner` is where its end tag starts. */
export type EntrySpan = { start: number; inner: number; end: number }

export type EntrySpans = { spans: EntrySpan[]; damage?: 'cut-in-entry' | 'unclosed' }

/** An item or entry by its full name as the document writes it, `item` or `rss:item`; undefined when there is none. */
export function entryNameOf(xml: string, rootName: string): string | undefined {
  const usual = rootName === 'feed' ? ENTRY : ITEM
  return (usual.exec(xml) ?? ITEM.exec(xml) ?? ENTRY.exec(xml))?.[1]
}

const ITEM = /<((?:[\w.-]+:)?item)(?=[\s/>])/i
const ENTRY = /<((?:[\w.-]+:)?entry)(?=[\s/>])/i

/**
 * Finds the entries in one pass. What looks like their tags within CDATA sections and comments is text, and an element
 * of the same name within an entry belongs to it. When the tags don't match, each entry ends where the next one starts.
 */
export function findEntries(xml: string, name: string | undefined): EntrySpans {
  if (name === undefined) return { spans: [] }
  const tags = entryTags(xml, name)
  const spans: EntrySpan[] = []
  let depth = 0
  let start = 0
  for (const tag of tags) {
    if (tag.kind === 'start') {
      if (depth++ === 0) start = tag.at
    } else if (tag.kind === 'empty') {
      if (depth === 0) spans.push({ start: tag.at, inner: tag.end, end: tag.end })
    } else if (depth > 0 && --depth === 0) spans.push({ start, inner: tag.at, end: tag.end })
  }
  return depth === 0 ? { spans } : salvage(xml, tags)
}

type EntryTag = { kind: 'start' | 'end' | 'empty'; at: number; end: number }

function entryTags(xml: string, name: string): EntryTag[] {
  const escaped = name.replace(/[.:-]/g, '\\$&')
  const pattern = new RegExp(`<!\\[CDATA\\[|<!--|</?${escaped}(?=[\\s/>])`, 'gi')
  const marks = new Marks(xml)
  const tags: EntryTag[] = []
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const at = match.index
    if (xml.charCodeAt(at + 1) === 0x21) {
      const end = match[0] === '<!--' ? marks.after('-->', at + 4) : marks.after(']]>', at)
      // A section that never ends is no section: what follows may still be good.
      if (end >= 0) pattern.lastIndex = end
      continue
    }
    const close = xml.indexOf('>', at)
    if (close < 0) break
    const kind =
      xml.charCodeAt(at + 1) === 0x2f ? 'end' : xml.charCodeAt(close - 1) === 0x2f ? 'empty' : 'start'
    tags.push({ kind, at, end: close + 1 })
  }
  return tags
}

/** Each entry runs to its first end tag, or to the next start; the last one to the end of the document. */
function salvage(xml: string, tags: readonly EntryTag[]): EntrySpans {
  const spans: EntrySpan[] = []
  let start: number | undefined
  for (const { kind, at, end } of tags) {
    if (start !== undefined) spans.push({ start, inner: at, end: kind === 'end' ? end : at })
    start = kind === 'start' ? at : undefined
    if (kind === 'empty') spans.push({ start: at, inner: end, end })
  }
  if (start === undefined) return { spans, damage: 'unclosed' }
  // The last words may be cut in half, within a tag even: what is there is kept.
  spans.push({ start, inner: xml.length, end: xml.length })
  return { spans, damage: 'cut-in-entry' }
}
