import { type Attributes, noAttributes, readAttributes } from './attributes.js'
import { type RawElement, readElements, readTag } from './elements.js'
import { type EntrySpans, entryNameOf, findEntries } from './entry-spans.js'
import type { DeclaredEntities } from './references.js'

/** An element of the outline; `inner` is its markup as it stands in the document. */
export type OutlineElement = { name: string; attributes: Attributes; inner: string }

/** The upper levels of a feed: where its own fields are, and where its entries. */
export type Outline = {
  root: { name: string; attributes: Attributes }
  /** Of RSS's and RDF's `channel`; Atom has none. */
  channel: Attributes
  fields: OutlineElement[]
  entries: OutlineElement[]
  /** Entries there were beyond the cap. */
  leftOut: number
  /**
   * What is wrong with the document: it stops within an entry, or after one; or its entries are not closed as they
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
  const root = readTag(xml, 0)
  if (root === undefined) return { ...emptyOutline, damage: 'cut-after-entry' }
  const name = xml.slice(1, root.nameEnd)
  const attributesOf = (element: RawElement): Attributes => readAttributes(element.attributes, declared)
  const found = findEntries(xml, entryNameOf(xml, localName(name)), maxEntries)
  const outline: Outline = {
    root: { name, attributes: readAttributes(xml.slice(root.nameEnd, root.end), declared) },
    channel: noAttributes,
    fields: [],
    entries: [],
    leftOut: found.count - found.spans.length,
    ...(found.damage === undefined ? {} : { damage: found.damage }),
  }
  for (const { start, end, inner } of found.spans) {
    const tag = readTag(xml, start)
    if (tag === undefined || tag.end > end) continue
    const attributes = readAttributes(
      xml.slice(tag.nameEnd, tag.selfClosing ? tag.end - 1 : tag.end),
      declared,
    )
    outline.entries.push({
      name: xml.slice(start + 1, tag.nameEnd),
      attributes,
      inner: tag.selfClosing ? '' : xml.slice(tag.end + 1, inner),
    })
  }
  const asField = (element: RawElement): void => {
    outline.fields.push({ name: element.name, attributes: attributesOf(element), inner: element.inner })
  }
  readElements(withoutEntries(xml, root.end + 1, found), (element) => {
    if (localName(element.name) !== 'channel' || localName(name) === 'channel') {
      asField(element)
      return
    }
    outline.channel = attributesOf(element)
    readElements(element.inner, asField)
  })
  if (outline.damage === undefined && found.count > 0 && !hasEnd(xml, name)) {
    outline.damage = 'cut-after-entry'
  }
  return outline
}

const emptyOutline = {
  root: { name: '', attributes: noAttributes },
  channel: noAttributes,
  fields: [],
  entries: [],
  leftOut: 0,
}

const hasEnd = (xml: string, rootName: string): boolean => xml.lastIndexOf(`</${rootName}`) >= 0

/** What stands around the entries. */
function withoutEntries(xml: string, start: number, { spans, end }: EntrySpans): string {
  const pieces: string[] = []
  let position = start
  for (const span of spans) {
    // Between entries there is mostly white space, and not even that is needed.
    if (span.start - position > 3) pieces.push(xml.slice(position, span.start))
    position = span.end
  }
  pieces.push(xml.slice(Math.max(position, end)))
  return pieces.join('')
}
