import { XMLParser } from 'fast-xml-parser'
import { type Attributes, noAttributes } from './attributes.js'
import { type DeclaredEntities, decodeReferences } from './references.js'

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
}

export const isEntryName = (name: string): boolean => /^(?:[^:]*:)?(?:item|entry)$/i.test(name)
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Atom's feed, CDF's channel: their fields are the root's own children. */
export const isFlatRoot = (rootName: string): boolean => ['feed', 'channel'].includes(localName(rootName))

type ParsedElement = { name: string; attributes: Attributes; children: readonly object[] }

/**
 * Splits a document into the feed's fields and its entries with fast-xml-parser, which reads nothing within them: they
 * are stop nodes, so that neither entities nor nesting of a hostile document concern it.
 *
 * @throws Error when the document is not well-formed at these levels
 */
export function parseOutline(
  xml: string,
  rootName: string,
  declared: DeclaredEntities,
  maxEntries: number,
): Outline {
  let count = 0
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    trimValues: false,
    stopNodes: stopNodes(xml, rootName),
    transformTagName: renameReserved,
    transformAttributeName: renameReserved,
    updateTag: (name) => (isEntryName(name) && ++count > maxEntries ? false : name),
  })
  const document: unknown = parser.parse(xml)
  const root = elementsOf(document, declared)[0]
  if (root === undefined) throw new Error('no root element')
  const outline: Outline = {
    root: { name: root.name, attributes: root.attributes },
    channel: noAttributes,
    fields: [],
    entries: [],
    leftOut: Math.max(0, count - maxEntries),
  }
  for (const child of elementsOf(root.children, declared)) {
    if (localName(child.name) === 'channel' && !isFlatRoot(rootName)) {
      outline.channel = child.attributes
      for (const element of elementsOf(child.children, declared)) file(element, outline)
    } else file(child, outline)
  }
  return outline
}

function file({ name, attributes, children }: ParsedElement, outline: Outline): void {
  const element = { name, attributes, inner: markupOf(children) }
  if (isEntryName(name)) outline.entries.push(element)
  else outline.fields.push(element)
}

/** Fields and entries, wherever the kind of feed has them; entries by the very name the document uses. */
function stopNodes(xml: string, rootName: string): string[] {
  if (isFlatRoot(rootName)) return ['*.*']
  const entry = /<((?:[\w-]+:)?(?:item|entry))[\s/>]/i.exec(xml)?.[1]
  return entry === undefined ? ['*.*.*'] : ['*.*.*', `..${entry}`]
}

/** fast-xml-parser refuses names that could reach an object's prototype; nothing reads them here, so they may stay. */
const renameReserved = (name: string): string =>
  name === '__proto__' || name === 'constructor' || name === 'prototype' ? `_${name}` : name

// fast-xml-parser's ordered output: a list of objects with one key, the tag's name, and attributes under ':@'.

function elementsOf(list: unknown, declared: DeclaredEntities): ParsedElement[] {
  if (!Array.isArray(list)) return []
  const elements: ParsedElement[] = []
  for (const node of list as readonly Record<string, unknown>[]) {
    for (const name in node) {
      if (name === ':@' || name === '#text' || name.startsWith('?')) continue
      const children = node[name]
      if (!Array.isArray(children)) continue
      elements.push({ name, attributes: attributesOf(node[':@'], declared), children })
      break
    }
  }
  return elements
}

function attributesOf(parsed: unknown, declared: DeclaredEntities): Attributes {
  if (typeof parsed !== 'object' || parsed === null) return noAttributes
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(parsed)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeReferences(String(value), declared))
  }
  return attributes
}

/** A stop node holds its markup as its only text. */
function markupOf(children: readonly object[]): string {
  let markup = ''
  for (const child of children)
    if ('#text' in child && typeof child['#text'] === 'string') markup += child['#text']
  return markup
}
