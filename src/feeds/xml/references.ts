import { decodeHTMLStrict } from 'entities'

/** Entities a document's own DOCTYPE declares, with what is left of the text they may still expand to. */
export type DeclaredEntities = {
  values: ReadonlyMap<string, string>
  /** Characters. Bounds what a hostile document gains by naming a long entity very often. */
  budget: number
}

export const noDeclaredEntities: DeclaredEntities = { values: new Map(), budget: 0 }

/**
 * Decodes one level of character references: numbers, XML's five, HTML's names (which feeds use without declaring
 * them), and the document's own. Anything else that starts with `&` stays as it is, so a bare `&` is harmless. HTML's
 * rules also repair the numbers 128 to 159, which people meant as windows-1252.
 */
export function decodeReferences(source: string, declared: DeclaredEntities = noDeclaredEntities): string {
  if (!source.includes('&')) return source
  if (declared.values.size === 0) return decodeHTMLStrict(source)
  return source.replace(/&[^\s&;]{1,64};/g, (reference) => {
    const value = declared.values.get(reference.slice(1, -1))
    if (value === undefined) return decodeHTMLStrict(reference)
    if (value.length > declared.budget) return reference
    declared.budget -= value.length
    return value
  })
}
