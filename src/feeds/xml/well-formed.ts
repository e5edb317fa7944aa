import { XMLParser } from 'fast-xml-parser'
import { type Attributes, noAttributes } from './attributes.js'
import { type DeclaredEntities, decodeReferences } from './references.js'

/** An element with its attributes read; `inner` is its markup as it stands in the document. */
export type MarkupElement = { name: string; attributes: Attributes; inner: string }

/** fast-xml-parser refuses these names, since they could reach an object's prototype; nothing reads them here. */
const renameReserved = (name: string): string =>
  name === '__proto__' || name === 'constructor' || name === 'prototype' ? `_${name}` : name

/**
 * Reads one level: every element is a stop node, so what is in it comes as it stands, and neither its nesting nor its
 * entities concern the library. References are decoded here, as feeds use names that only HTML and they know.
 */
const parser = new XMLParser({
  preserveOrder: true,
  stopNodes: ['*'],
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: false,
  // Without it, the library writes the path of every element out as text.
  jPath: false,
  maxNestedTags: 1,
  transformTagName: renameReserved,
  transformAttributeName: renameReserved,
})

/**
 * Reads the elements that stand directly in a piece of markup, with fast-xml-parser.
 *
 * @throws Error when the markup is not well-formed at this level, as far as what is read from it depends on that
 */
export function readWellFormed(markup: string, declared: DeclaredEntities): MarkupElement[] {
  // In its order-keeping form: objects of one key, the element's name, with the attributes under ':@'.
  const nodes: readonly Readonly<Record<string, unknown>>[] = parser.parse(markup)
  const elements: MarkupElement[] = []
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name === '#text' || name.startsWith('?')) continue
    elements.push({ name, attributes: attributesOf(node[':@'], declared), inner: markupOf(node[name]) })
  }
  return elements
}

function attributesOf(parsed: unknown, declared: DeclaredEntities): Attributes {
  if (typeof parsed !== 'object' || parsed === null) return noAttributes
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') throw new Error(`attribute ${name} has no value in quotes`)
    attributes.set(name.toLowerCase(), decodeReferences(value, declared))
  }
  return attributes
}

/** A stop node holds its markup as its only text. */
function markupOf(children: unknown): string {
  const [content]: readonly unknown[] = Array.isArray(children) ? children : []
  if (typeof content !== 'object' || content === null || !('#text' in content)) return ''
  return typeof content['#text'] === 'string' ? content['#text'] : ''
}
