import { isNameStart } from './elements.js'
import type { DeclaredEntities } from './references.js'
import { decodeReferences } from './references.js'

/** A document without what stands before its root element. */
export type Body = { xml: string; declared: DeclaredEntities }

/** Characters that a document's own entities may expand to, all together. */
const ENTITY_BUDGET = 1_000_000
const MOST_ENTITIES = 1_000

/**
 * Takes off declaration, processing instructions, comments and DOCTYPE, up to the first tag, and anything printed in
 * front of them. Entities the DOCTYPE declares are kept as plain values: they never refer to each other, and external
 * ones are ignored, so no document can grow or reach out through them.
 */
export function withoutProlog(xml: string): Body {
  let position = xml.indexOf('<')
  let values: ReadonlyMap<string, string> = new Map()
  while (position >= 0) {
    const code = xml.charCodeAt(position + 1)
    let end = position + 1
    if (code === 0x3f) end = endAfter(xml, '>', position)
    else if (code === 0x21) {
      if (xml.startsWith('<!--', position)) end = endAfter(xml, '-->', position + 4)
      else if (/^<!doctype/i.test(xml.slice(position, position + 9))) {
        end = doctypeEnd(xml, position)
        values = declaredIn(xml.slice(position, end < 0 ? undefined : end))
      }
    } else if (isNameStart(code)) break
    position = end < 0 ? -1 : xml.indexOf('<', end)
  }
  return { xml: position < 0 ? '' : xml.slice(position), declared: { values, budget: ENTITY_BUDGET } }
}

function endAfter(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

/** After the `>` that ends a DOCTYPE, its internal subset in brackets included. */
function doctypeEnd(xml: string, start: number): number {
  const firstEnd = xml.indexOf('>', start)
  const subset = xml.indexOf('[', start)
  if (subset < 0 || (firstEnd >= 0 && firstEnd < subset)) return firstEnd < 0 ? -1 : firstEnd + 1
  const subsetEnd = /\]\s*>/g
  subsetEnd.lastIndex = subset
  return subsetEnd.exec(xml) ? subsetEnd.lastIndex : -1
}

const ENTITY = /<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gi

function declaredIn(doctype: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  if (!doctype.includes('[')) return values
  for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
    if (values.size >= MOST_ENTITIES) break
    if (!values.has(name)) values.set(name, decodeReferences(decodeReferences(double ?? single ?? '')))
  }
  return values
}
