import { noAttributes, readAttributes } from './attributes.js'
import { type RawElement, readElements, readTag } from './elements.js'
import { isEntryName, isFlatRoot, localName, type Outline, type OutlineElement } from './outline.js'
import type { DeclaredEntities } from './references.js'

/** What could be read of a document that is not well-formed. */
export type Salvaged = Outline & {
  /** The last entry has no end tag: the document was cut off in it. */
  cutOff: boolean
}

const ENTRY_TAG = /<((?:[\w.-]+:)?(?:item|entry))(?=[\s/>])/gi
/** A start of an entry within a CDATA section is text; sections may be long, so they are skipped as a whole. */
const ENTRY_OR_SECTION = /<!\[CDATA\[|<!--|<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])/gi

/**
 * Reads the outline of a document that is not well-formed, entry by entry: an entry ends at its end tag, or where the
 * next one starts.
 */
export function salvageOutline(
  xml: string,
  rootName: string,
  declared: DeclaredEntities,
  maxEntries: number,
): Salvaged {
  const starts = entryStarts(xml)
  const head = xml.slice(0, starts[0] ?? xml.length)
  const outline: Salvaged = { ...readHead(head, rootName, declared), entries: [], leftOut: 0, cutOff: false }
  for (const [index, start] of starts.entries()) {
    if (index >= maxEntries) break
    const end = starts[index + 1] ?? xml.length
    const entry = readEntry(xml, start, end, declared)
    if (entry === undefined) {
      outline.cutOff = true
      continue
    }
    outline.entries.push(entry.element)
    if (!entry.closed && end === xml.length) outline.cutOff = true
  }
  outline.leftOut = Math.max(0, starts.length - maxEntries)
  return outline
}

function entryStarts(xml: string): number[] {
  const starts: number[] = []
  ENTRY_OR_SECTION.lastIndex = 0
  for (let match = ENTRY_OR_SECTION.exec(xml); match !== null; match = ENTRY_OR_SECTION.exec(xml)) {
    if (!match[0].startsWith('<!')) {
      starts.push(match.index)
      continue
    }
    const end = xml.indexOf(match[0] === '<!--' ? '-->' : ']]>', match.index)
    if (end >= 0) ENTRY_OR_SECTION.lastIndex = end + 3
  }
  return starts
}

type Entry = { element: OutlineElement; closed: boolean }

function readEntry(xml: string, start: number, end: number, declared: DeclaredEntities): Entry | undefined {
  const tag = readTag(xml, start)
  if (tag === undefined || tag.end >= end) return undefined
  const name = xml.slice(start + 1, tag.nameEnd)
  const attributes = readAttributes(xml.slice(tag.nameEnd, tag.end), declared)
  if (tag.selfClosing) return { element: { name, attributes, inner: '' }, closed: true }
  const body = xml.slice(tag.end + 1, end)
  const close = body.lastIndexOf(`</${name}`)
  return { element: { name, attributes, inner: close < 0 ? body : body.slice(0, close) }, closed: close >= 0 }
}

/** The feed's own fields: what stands before the first entry, whatever of it is closed. */
function readHead(
  head: string,
  rootName: string,
  declared: DeclaredEntities,
): Omit<Outline, 'entries' | 'leftOut'> {
  const fields: OutlineElement[] = []
  let channel = noAttributes
  const asField = ({ name, attributes, inner }: RawElement): void => {
    if (!isEntryName(name)) fields.push({ name, attributes: readAttributes(attributes, declared), inner })
  }
  const root = readTag(head, 0)
  const rootAttributes = root ? readAttributes(head.slice(root.nameEnd, root.end), declared) : noAttributes
  let inner = root ? head.slice(root.end + 1) : ''
  if (!isFlatRoot(rootName)) {
    const open = /<(?:[\w.-]+:)?channel(?=[\s/>])/i.exec(inner)
    const tag = open ? readTag(inner, open.index) : undefined
    if (tag !== undefined) {
      channel = readAttributes(inner.slice(tag.nameEnd, tag.end), declared)
      inner = inner.slice(tag.end + 1)
    }
  }
  readElements(inner, asField)
  return { root: { name: rootName, attributes: rootAttributes }, channel, fields }
}

export const rootNameOf = (xml: string): string => /^<([^\s/>]+)/.exec(xml)?.[1] ?? ''
export const holdsEntries = (xml: string): boolean => {
  ENTRY_TAG.lastIndex = 0
  return ENTRY_TAG.test(xml)
}
export { localName }
