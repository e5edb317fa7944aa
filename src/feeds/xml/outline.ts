import { type Attributes, noAttributes, readAttributes } from './attributes.js'
import { readTag } from './elements.js'
import { type EntrySpan, type EntrySpans, entryNameOf, findEntries } from './entry-spans.js'
import { readLevel } from './level.js'
import type { DeclaredEntities } from './references.js'
import type { MarkupElement } from './well-formed.js'

/** The upper levels of a feed: where its own fields are, and where its entries. */
export type Outline = {
  root: { name: string; attributes: Attributes }
  /** Of RSS's and RDF's `channel`; Atom has none. */
  channel: Attributes
  fields: MarkupElement[]
  entries: MarkupElement[]
  /** Entries there were beyond the cap. */
  leftOut: number
  /**
   * What is wrong with the document: it stops within an entry, after one, or before the first; or its entries are not closed as they
   * should be, and each was taken to end where the next one starts.
   */
  damage?: 'cut-in-entry' | 'cut-after-entry' | 'unclosed'
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/**
 * Splits a document, which starts with its root, into the feed's fields and its entries, without reading what is in
 * them. It never fails.
 */
export function readOutline(xml: string, declared: DeclaredEntities, maxEntries: number): Outline {
  const rootName = /^<([^\s/>]+)/.exec(xml)?.[1] ?? ''
  const found = findEntries(xml, entryNameOf(xml, localName(rootName)), maxEntries)
  const head = readHead(withoutEntries(xml, found), declared)
  const entries = found.spans.flatMap((span) => entryAt(xml, span, declared))
  const outline = { ...head, entries, leftOut: found.count - found.spans.length }
  if (found.damage !== undefined) return { ...outline, damage: found.damage }
  const isCut = xml.lastIndexOf(`</${rootName}`) < 0 && !isEmptyElement(xml)
  return isCut ? { ...outline, damage: 'cut-after-entry' } : outline
}

/** Whether the root is closed where it is opened: nothing is in it, and nothing is missing. */
const isEmptyElement = (xml: string): boolean => readTag(xml, 0)?.selfClosing === true

/** Reads what a feed says about itself: the root, the channel where there is one, and the elements in them. */
function readHead(markup: string, declared: DeclaredEntities): Pick<Outline, 'root' | 'channel' | 'fields'> {
  // A root that is never closed leaves its children beside it.
  const [root, ...besideRoot] = readLevel(markup, declared)
  if (root === undefined)
    return { root: { name: '', attributes: noAttributes }, channel: noAttributes, fields: [] }
  const children = [...readLevel(root.inner, declared), ...besideRoot]
  // CDF's channel is the root itself.
  const isChannel = ({ name }: MarkupElement): boolean =>
    localName(name) === 'channel' && localName(root.name) !== 'channel'
  return {
    root: { name: root.name, attributes: root.attributes },
    channel: children.findLast(isChannel)?.attributes ?? noAttributes,
    fields: children.flatMap((child) => (isChannel(child) ? readLevel(child.inner, declared) : [child])),
  }
}

/** What stands around the entries. */
function withoutEntries(xml: string, { spans, end }: EntrySpans): string {
  const pieces: string[] = []
  let position = 0
  for (const span of spans) {
    // Between entries there is mostly white space, which says nothing.
    if (xml.indexOf('<', position) < span.start) pieces.push(xml.slice(position, span.start))
    position = span.end
  }
  pieces.push(xml.slice(Math.max(position, end)))
  return pieces.join('')
}

/** An entry as its span shows it; nothing when its own start tag is cut off. */
function entryAt(xml: string, { start, inner, end }: EntrySpan, declared: DeclaredEntities): MarkupElement[] {
  const tag = readTag(xml, start)
  if (tag === undefined || tag.end > end) return []
  const attributes = xml.slice(tag.nameEnd, tag.selfClosing ? tag.end - 1 : tag.end)
  return [
    {
      name: xml.slice(start + 1, tag.nameEnd),
      attributes: readAttributes(attributes, declared),
      inner: tag.selfClosing ? '' : xml.slice(tag.end + 1, inner),
    },
  ]
}
