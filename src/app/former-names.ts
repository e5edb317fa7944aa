type Named = { name: string; was?: readonly string[] | undefined }

export type Rename = { from: string; to: string }

/**
 * Under which of the stored names a brand was known before: those that its `was` says, and its own in other capitals, since all that
 * is asked of a name ignores them. A name that is still a brand of the config is none.
 */
export function formerNames(brands: readonly Named[], stored: Iterable<string>): readonly Rename[] {
  const names = [...stored]
  const said = brands.flatMap(({ name, was = [] }) => was.map((from) => ({ from, to: name })))
  const taken = new Set([...brands.map(({ name }) => name), ...said.map(({ from }) => from)])
  return [
    ...said.filter(({ from }) => names.includes(from)),
    ...names.flatMap((from) => {
      if (taken.has(from)) return []
      const now = brands.filter(({ name, was = [] }) => [name, ...was].some((one) => isAlike(one, from)))
      const [only] = now
      // Of two brands nobody could say whose the past is.
      return only === undefined || now.length > 1 ? [] : [{ from, to: only.name }]
    }),
  ]
}

const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
