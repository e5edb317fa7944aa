import type { CheckQuery } from './checks.js'
import { valueAt } from './path.js'
import type { Problem } from './problem.js'
import { lineAndColumnOf, type QueryFile } from './query-file.js'
import type { YamlTree } from './yaml/tree.js'

/** Reads the file of a query, as the config names it. */
export type ReadQuery = (written: string) => QueryFile

type FromFiles = {
  problems: readonly Problem[]
  /** Puts what the files hold where `match` would stand. */
  into<Brand extends { match?: string | undefined }>(brands: readonly Brand[]): Brand[]
}

/** What stands in the files that brands name with `matchFile`. */
export function queriesFromFiles(
  raw: unknown,
  tree: YamlTree,
  { checkQuery, readQuery }: { checkQuery: CheckQuery | undefined; readQuery: ReadQuery | undefined },
): FromFiles {
  const texts = new Map<number, string>()
  const given = valueAt(raw, ['brands'])
  const problems = (Array.isArray(given) ? given : []).flatMap((brand: unknown, index): Problem[] => {
    const written = valueAt(brand, ['matchFile'])
    if (typeof written !== 'string' || written === '') return []
    const offset = tree.valueAt(['brands', index, 'matchFile'])
    if (valueAt(brand, ['match']) !== undefined)
      return [{ message: 'matchFile: "match" says how posts name it already: keep one of them', offset }]
    const file = readQuery?.(written)
    if (file === undefined) return []
    if ('problem' in file) return [{ message: `matchFile: ${file.problem}`, offset }]
    texts.set(index, file.text)
    const wrong = checkQuery?.(file.text)
    if (wrong === undefined) return []
    const { line, column } = lineAndColumnOf(file.text, wrong.offset)
    return [{ message: `matchFile: ${written}, line ${line}, column ${column}: ${wrong.message}`, offset }]
  })
  return {
    problems,
    into: (brands) =>
      brands.map((brand, index) => (texts.has(index) ? { ...brand, match: texts.get(index) } : brand)),
  }
}
