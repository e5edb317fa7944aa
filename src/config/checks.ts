import { quotePhrase } from '../judge/match/quote-phrase.js'
import type { Registry } from '../sources/source.js'
import { closest, didYouMean, nearest } from './did-you-mean.js'
import { valueAt } from './path.js'
import type { Problem } from './problem.js'
import type { YamlTree } from './yaml/tree.js'

/** Says what is wrong with a query, and at which of its characters; undefined when it is right. */
export type CheckQuery = (query: string) => { message: string; offset: number } | undefined

// These look at the raw values, so that they find their problems beside those that the schema finds.

/** Of each source in a config, whatever stands there as its type. */
export const sourceTypes = (raw: unknown): unknown[] =>
  listAt(raw, 'sources').map((block) => valueAt(block, ['type']))

/**
 * Whether anything in a config takes the language of queries to check. Most brands are looked for by a plain name, and that language takes
 * longer to load than the rest of a small config to read.
 */
export const hasQueries = (raw: unknown): boolean =>
  listAt(raw, 'brands').some((brand) => {
    const name = textAt(brand, 'name')?.trim()
    return (
      ['match', 'matchFile', 'exclude', 'about', 'notAbout'].some(
        (key) => valueAt(brand, [key]) !== undefined,
      ) ||
      (name !== undefined && !PLAIN_NAME.test(name))
    )
  })

/** Brands of the same name, and queries that can't be read. */
export function brandProblems(raw: unknown, tree: YamlTree, checkQuery: CheckQuery | undefined): Problem[] {
  const firstLine = new Map<string, number>()
  const names = listAt(raw, 'brands').flatMap((brand) => textAt(brand, 'name')?.trim() ?? [])
  const former = new Map<string, number>()
  return listAt(raw, 'brands').flatMap((brand, index) => {
    const name = textAt(brand, 'name')?.trim()
    const path = ['brands', index, 'name']
    const twice =
      name === undefined ? undefined : repeated(name.toLowerCase(), tree.valueAt(path), firstLine, tree)
    return [
      ...(twice === undefined
        ? []
        : [
            {
              message: `another brand in line ${twice} has the name ${JSON.stringify(name)}`,
              offset: tree.valueAt(path),
            },
          ]),
      ...formerProblems(brand, index, { names, former, tree }),
      ...(name ? nameProblems(brand, name, tree.valueAt(path), checkQuery) : []),
      ...contextProblems(brand, index, tree, checkQuery),
      ...(['match', 'exclude'] as const).flatMap((key) => {
        const query = textAt(brand, key)
        const wrong = query === undefined ? undefined : checkQuery?.(query)
        if (wrong === undefined) return []
        return [
          {
            message: `${key}: ${wrong.message}`,
            offset: tree.characterAt(['brands', index, key], wrong.offset),
          },
        ]
      }),
    ]
  })
}

/** Former names that are a brand's still, or another one's, too: nobody could say whose the past is. */
function formerProblems(
  brand: unknown,
  index: number,
  { names, former, tree }: { names: readonly string[]; former: Map<string, number>; tree: YamlTree },
): Problem[] {
  const given = valueAt(brand, ['was'])
  const all = Array.isArray(given) ? given : [given]
  return all.flatMap((name, place) => {
    if (typeof name !== 'string') return []
    const offset = tree.valueAt(['brands', index, 'was', ...(Array.isArray(given) ? [place] : [])])
    const wanted = JSON.stringify(name.trim())
    if (names.includes(name.trim()))
      return [{ message: `was: ${wanted} is still a brand of this file`, offset }]
    const twice = repeated(name.trim(), offset, former, tree)
    return twice === undefined
      ? []
      : [{ message: `was: ${wanted} stands in line ${twice}, too: keep one`, offset }]
  })
}

/** What a brand is about, and what it is not: a list of queries each. */
function contextProblems(
  brand: unknown,
  index: number,
  tree: YamlTree,
  checkQuery: CheckQuery | undefined,
): Problem[] {
  return (['about', 'notAbout'] as const).flatMap((key) =>
    listAt(brand, key).flatMap((query, place) => {
      const wrong = typeof query === 'string' && query.trim() !== '' ? checkQuery?.(query) : undefined
      if (wrong === undefined) return []
      return [
        {
          message: `${key}: ${wrong.message}`,
          offset: tree.characterAt(['brands', index, key, place], wrong.offset),
        },
      ]
    }),
  )
}

/** Points for signals that there are none of. */
export function signalProblems(
  raw: unknown,
  tree: YamlTree,
  signals: (() => readonly string[]) | undefined,
): Problem[] {
  const given = valueAt(raw, ['scoring', 'signals'])
  if (signals === undefined || given === null || typeof given !== 'object' || Array.isArray(given)) return []
  const known = signals()
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      message: `unknown signal ${JSON.stringify(name)}: ${didYouMean(name, known)}`,
      offset: tree.keyAt(['scoring', 'signals', name]),
    }))
}

/** A few Latin words can always be looked for. */
export const PLAIN_NAME = /^[a-z0-9]+(?:[ -][a-z0-9]+){0,9}$/i

/** Without `match`, the name is looked for as a phrase, so it must be one. */
function nameProblems(
  brand: unknown,
  name: string,
  offset: number,
  checkQuery: CheckQuery | undefined,
): Problem[] {
  const isNamed = textAt(brand, 'match') !== undefined || textAt(brand, 'matchFile') !== undefined
  if (isNamed || PLAIN_NAME.test(name) || checkQuery?.(quotePhrase(name)) === undefined) return []
  return [
    {
      message: `name ${JSON.stringify(name)} can't be looked for: add "match", which says how posts name you`,
      offset,
    },
  ]
}

/** Sources that are the same, and those that belong to a brand that isn't there. */
export function sourceProblems(raw: unknown, tree: YamlTree, registry: Registry): Problem[] {
  const brands = listAt(raw, 'brands').flatMap((brand) => textAt(brand, 'name')?.trim() ?? [])
  const former = new Set(listAt(raw, 'brands').flatMap(formerNames))
  const firstLine = new Map<string, number>()
  return listAt(raw, 'sources').flatMap((block, index) => {
    const offset = tree.valueAt(['sources', index])
    const label = labelOf(block, registry)
    const twice = label === undefined ? undefined : repeated(label, offset, firstLine, tree)
    const own = textAt(block, 'own')
    return [
      ...(twice === undefined
        ? []
        : [{ message: `the source in line ${twice} is the same as this one: remove one`, offset }]),
      ...(own === undefined || brands.includes(own) || former.has(own)
        ? []
        : [{ message: unknownBrand(own, brands), offset: tree.valueAt(['sources', index, 'own']) }]),
      ...(own === undefined && brands.length > 1 && isAboutOwner(block, registry)
        ? [{ message: withoutOwner(brands), offset }]
        : []),
    ]
  })
}

/** What `was` of a brand says: one name or a list of them. */
const formerNames = (brand: unknown): unknown[] => [valueAt(brand, ['was']) ?? []].flat()

function unknownBrand(own: string, brands: readonly string[]): string {
  const near = closest(own, brands)
  const known =
    near === undefined ? `expected one of ${nearest(own, brands).join(', ')}` : `did you mean "${near}"?`
  return `own ${JSON.stringify(own)} is no brand of this file: ${known}`
}

/** What is written there is about whose page it is, and hardly ever names them. */
function isAboutOwner(block: unknown, registry: Registry): boolean {
  const type = textAt(block, 'type')
  return type !== undefined && Object.hasOwn(registry, type) && registry[type]?.aboutOwner === true
}

const withoutOwner = (brands: readonly string[]): string =>
  `whose reviews these are is not said, and reviews hardly ever name anybody: add \`own\` with the name of a brand, such as \`own: ${brands[0]}\``

/** Type and label of a block; undefined while the block itself is wrong. */
function labelOf(block: unknown, registry: Registry): string | undefined {
  const type = textAt(block, 'type')
  const source = type === undefined || !Object.hasOwn(registry, type) ? undefined : registry[type]
  if (source === undefined || block === null || typeof block !== 'object') return undefined
  const own = Object.entries(block).filter(([key]) => Object.hasOwn(source.options.shape, key))
  const options = source.options.safeParse(Object.fromEntries(own), { jitless: true })
  return options.success ? `${type} ${source.label(options.data)}` : undefined
}

/** The line in which a value stood first; undefined for the first time. */
function repeated(
  value: string,
  offset: number,
  firstLine: Map<string, number>,
  tree: YamlTree,
): number | undefined {
  const first = firstLine.get(value)
  if (first === undefined) firstLine.set(value, tree.lineAndColumn(offset).line)
  return first
}

function listAt(raw: unknown, key: string): readonly unknown[] {
  const value = valueAt(raw, [key])
  return Array.isArray(value) ? value : []
}

function textAt(raw: unknown, key: string): string | undefined {
  const value = valueAt(raw, [key])
  return typeof value === 'string' ? value : undefined
}
