import { type DeclaredEntities, decodeReferences } from './references.js'

/** An element's attributes by their full, lower-case name, such as `rdf:about`. */
export type Attributes = ReadonlyMap<string, string>

export const noAttributes: Attributes = new Map()

const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g

/** Reads what stands between a tag's name and its `>`. Values may lack quotes; the first of two namesakes counts. */
export function readAttributes(source: string, declared: DeclaredEntities): Attributes {
  if (!source.includes('=')) return noAttributes
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? '', declared))
  }
  return attributes
}
