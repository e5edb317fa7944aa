// What a signal of a rough list is called: `rough-sv-peril` is the signal `peril` by the list for Swedish.

const NAME = /^rough-([a-z]{2,3})-(.+)$/

/** @param tag the language's subtag */
export const roughName = (tag: string, name: string): string => `rough-${tag}-${name}`

/** The language of the list and the signal's own name; undefined for a signal of no rough list. */
export function roughPartsOf(name: string): { tag: string; name: string } | undefined {
  const [, tag, own] = NAME.exec(name) ?? []
  return tag === undefined || own === undefined ? undefined : { tag, name: own }
}

/** The name by which the config knows a signal, whichever list it came from. */
export const ownName = (name: string): string => roughPartsOf(name)?.name ?? name
