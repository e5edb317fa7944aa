import type { Tables } from './tables.js'

export function caseWords({ cases, history }: Tables) {
  const sorted = (words: Iterable<string>) => [...new Set(words)].toSorted()
  const files = [...cases.values()]
  return {
    people: sorted([
      ...files.flatMap(({ owner }) => (owner === undefined ? [] : [owner])),
      ...[...history.values()].flat().flatMap(({ by }) => (by === undefined ? [] : [by])),
    ]),
    tags: sorted(files.flatMap(({ tags = [] }) => tags)),
    causes: sorted(files.flatMap(({ cause }) => (cause === undefined ? [] : [cause]))),
  }
}
