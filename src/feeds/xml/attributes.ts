import { type DeclaredEntities, decodeReferences } from './references.js'

/** An element's attributes by their full, lower-case name, such as `rdf:about`. */
export type Attributes = ReadonlyMap<string, string>

export const noAttributes: Attributes = new Map()

/** No element has as many. */
const MOST_ATTRIBUTES = 1_000

/**
 * Reads what stands between a tag's name and its `>`, in one pass. Values may lack quotes; a quote that is never closed
 * is dropped; the first of two namesakes counts.
 */
export function readAttributes(source: string, declared: DeclaredEntities): Attributes {
  let equals = source.indexOf('=')
  if (equals < 0) return noAttributes
  const attributes = new Map<string, string>()
  let position = 0
  while (equals >= 0 && attributes.size < MOST_ATTRIBUTES) {
    const nameEnd = skipBack(source, equals, position)
    const name = source.slice(nameStart(source, nameEnd, position), nameEnd).toLowerCase()
    const start = skipSpace(source, equals + 1)
    const quote = source.charAt(start)
    const isQuoted = quote === '"' || quote === "'"
    const closing = isQuoted ? source.indexOf(quote, start + 1) : -1
    const end = closing >= 0 ? closing : wordEnd(source, isQuoted ? start + 1 : start)
    const value = source.slice(isQuoted ? start + 1 : start, end)
    if (name !== '' && !attributes.has(name)) attributes.set(name, decodeReferences(value, declared))
    position = closing >= 0 ? end + 1 : end
    // Every quote that is looked for and not there would cost another search to the end.
    if (isQuoted && closing < 0) return attributes
    equals = source.indexOf('=', position)
  }
  return attributes
}

const isSpace = (code: number): boolean => code <= 0x20

function skipSpace(source: string, from: number): number {
  let at = from
  while (at < source.length && isSpace(source.charCodeAt(at))) at++
  return at
}

function skipBack(source: string, from: number, limit: number): number {
  let at = from
  while (at > limit && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** A name reaches back to white space, a quote, or a stray `/`. */
function nameStart(source: string, end: number, limit: number): number {
  let at = end
  while (at > limit) {
    const code = source.charCodeAt(at - 1)
    if (isSpace(code) || code === 0x22 || code === 0x27 || code === 0x2f) break
    at--
  }
  return at
}

function wordEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && !isSpace(source.charCodeAt(at))) at++
  return at
}
