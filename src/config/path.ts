/** Keys and indexes from the top of the config to a value. */
export type Path = readonly (string | number)[]

/** The value at a path in plain values; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined),
    root,
  )
}

/** What to call the value at a path: its key, with its number in the list it stands in, such as `staff[0]`. */
export function nameOf(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'string')
  const indexes = path.slice(last + 1).map((index) => `[${index}]`)
  return `${path[last] ?? 'the config'}${indexes.join('')}`
}

/** The path as the file has it: one value that stands for a list is read as its first entry. */
export function pathInFile(path: readonly PropertyKey[], raw: unknown): Path {
  const steps = path.filter((step) => typeof step !== 'symbol')
  const isOne = typeof steps.at(-1) === 'number' && !Array.isArray(valueAt(raw, steps.slice(0, -1)))
  return isOne ? steps.slice(0, -1) : steps
}
