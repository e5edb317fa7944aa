// Reads the source as text: who imports whom.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const root = new URL('../../src/', import.meta.url)

/** `from` and `to` as `folder/file.ts` below src/; types count, too. */
export type Import = { from: string; to: string }

export const sourceFiles: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

export const sourceText = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** Of our own files only. */
export const imports: readonly Import[] = sourceFiles.flatMap((from) =>
  [...sourceText(from).matchAll(/(?:\bfrom\s+|\bimport\(|\bimport\s+)'(\.[^']+)'/g)].map(([, path = '']) => ({
    from,
    to: posix.join(posix.dirname(from), path.replace(/\.js$/, '.ts')),
  })),
)

/** The groups of names that lead from one to the other and back. */
export function rings(arrows: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to])
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>()
    const open = [start]
    for (let name = open.pop(); name !== undefined; name = open.pop())
      for (const to of next.get(name) ?? [])
        if (!seen.has(to)) {
          seen.add(to)
          open.push(to)
        }
    return seen
  }
  const reach = new Map([...next.keys()].map((name) => [name, reached(name)]))
  const inRing = [...reach].filter(([name, seen]) => seen.has(name)).map(([name]) => name)
  const groups = inRing.map((name) =>
    inRing.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)).sort(),
  )
  return [...new Map(groups.map((group) => [group.join(), group])).values()]
}
