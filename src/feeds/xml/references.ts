import { decodeHTMLStrict } from 'entities'
import { joinReferences } from '../../text/references.js'

/** Entities a document's own DOCTYPE declares, with what is left of the text they may still expand to. */
export type DeclaredEntities = {
  values: ReadonlyMap<string, string>
  /** Characters. Bounds what a hostile document gains by naming a long entity very often. */
  budget: number
}

const noDeclaredEntities: DeclaredEntities = { values: new Map(), budget: 0 }

/**
 * Decodes one level of character references: numbers, XML's five, HTML's names (which feeds use without declaring
 * them), and the document's own. Anything else that starts with `&` stays as it is, so a bare `&` is harmless. HTML's
 * rules also repair the numbers 128 to 159, which people meant as windows-1252.
 */
export function decodeReferences(source: string, declared: DeclaredEntities = noDeclaredEntities): string {
  if (!source.includes('&')) return source
  return declared.values.size === 0 ? decodeKnown(source) : decodeDeclared(source, declared)
}

/** In characters: the decoder keeps a piece for each reference until it is done, so long text is decoded in parts. */
const PART = 65_536

function decodeKnown(written: string): string {
  const source = joinReferences(written)
  if (source.length <= PART) return decodeHTMLStrict(source)
  const parts: string[] = []
  let position = 0
  while (position < source.length) {
    // A part ends where a reference starts, so none is cut in two.
    const next = source.indexOf('&', position + PART)
    const end = next < 0 ? source.length : next
    parts.push(decodeHTMLStrict(source.slice(position, end)))
    position = end
  }
  return parts.join('')
}

const LONGEST_NAME = 64

function decodeDeclared(source: string, declared: DeclaredEntities): string {
  const pieces: string[] = []
  let position = 0
  let ampersand = source.indexOf('&')
  while (ampersand >= 0 && declared.budget > 0) {
    const name = /^[^;]*(?=;)/.exec(source.slice(ampersand + 1, ampersand + LONGEST_NAME))?.[0]
    const value = name && declared.values.get(name)
    if (name && value !== undefined) {
      pieces.push(decodeKnown(source.slice(position, ampersand)), value)
      // Every use counts, however short the value.
      declared.budget -= value.length + 1
      position = ampersand + name.length + 2
    }
    ampersand = source.indexOf('&', Math.max(position, ampersand + 1))
  }
  // Uses beyond the budget stay as they are written, which is what an unknown name would do.
  return pieces.join('') + decodeKnown(source.slice(position))
}
