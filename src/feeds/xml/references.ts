import { decodeHTMLStrict } from 'entities'

/** Entities a document's own DOCTYPE declares, with what is left of the text they may still expand to. */
export type DeclaredEntities = {
  values: ReadonlyMap<string, string>
  /** Characters. Bounds what a hostile document gains by naming a long entity very often. */
  budget: number
}

export const noDeclaredEntities: DeclaredEntities = { values: new Map(), budget: 0 }

/** The longest name worth looking up; the longest of HTML has 31 characters. */
const LONGEST_REFERENCE = 34

/**
 * Decodes one level of character references: numbers, XML's five, HTML's names (which feeds use without declaring
 * them), and the document's own. Anything else that starts with `&` stays as it is, so a bare `&` is harmless.
 */
export function decodeReferences(source: string, declared: DeclaredEntities = noDeclaredEntities): string {
  let ampersand = source.indexOf('&')
  if (ampersand < 0) return source
  let decoded = ''
  let copied = 0
  while (ampersand >= 0) {
    const end = referenceEnd(source, ampersand + 1)
    if (end > 0) {
      const value = valueOfReference(source, ampersand + 1, end, declared)
      if (value !== undefined) {
        decoded += source.slice(copied, ampersand) + value
        copied = end + 1
      }
    }
    ampersand = source.indexOf('&', Math.max(ampersand + 1, copied))
  }
  return copied === 0 ? source : decoded + source.slice(copied)
}

/** Where the `;` of a reference that starts at `start` stands; -1 when this is no reference. */
function referenceEnd(source: string, start: number): number {
  const limit = Math.min(source.length, start + LONGEST_REFERENCE)
  for (let index = start; index < limit; index++) {
    const code = source.charCodeAt(index)
    if (code === 0x3b) return index > start ? index : -1
    const isNameCharacter =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x23 ||
      code === 0x2d ||
      code === 0x2e ||
      code === 0x5f ||
      code > 0x7f
    if (!isNameCharacter) return -1
  }
  return -1
}

function valueOfReference(
  source: string,
  start: number,
  end: number,
  declared: DeclaredEntities,
): string | undefined {
  const length = end - start
  const first = source.charCodeAt(start)
  // The five of XML make up nearly all references in feeds, so they are told apart without taking the name out.
  if (length === 2 && source.charCodeAt(start + 1) === 0x74) {
    if (first === 0x6c) return '<'
    if (first === 0x67) return '>'
  }
  if (length === 3 && first === 0x61 && source.startsWith('mp', start + 1)) return '&'
  if (length === 4 && first === 0x71 && source.startsWith('uot', start + 1)) return '"'
  const name = source.slice(start, end)
  const own = declared.values.get(name)
  if (own !== undefined) {
    if (own.length > declared.budget) return undefined
    declared.budget -= own.length
    return own
  }
  const reference = `&${name};`
  // HTML's rules also repair the numbers 128 to 159, which people meant as windows-1252.
  const value = decodeHTMLStrict(reference)
  return value === reference ? undefined : value
}
