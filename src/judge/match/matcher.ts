import { nameTerms, queryOf } from './brand-query.js'
import { Dictionary } from './dictionary.js'
import { compileQuery, type Test } from './evaluate.js'
import { AUTHOR, Findings, HOST, TAGS, TEXT, TITLE, URL_FIELD } from './findings.js'
import { hostOf, writtenHost } from './host.js'
import type { BrandMatch, BrandQuery, Matcher, Searched } from './matching.js'
import { namesAround } from './names-inside.js'
import { ownPlaces } from './own-places.js'
import { parseQuery } from './parse.js'
import { isCircumstance, type Query, type Term } from './query.js'
import { positiveTerms, requiredTerms } from './required-terms.js'
import { Scanner } from './scanner.js'
import { spansAt, spansOf } from './spans.js'
import { TermNumbers } from './term-numbers.js'

type CompiledBrand = {
  name: string
  matches: Test
  excludes: Test | undefined
  naming: readonly number[]
  /** Brands of which a longer name holds its own: by index, with the terms of those names. */
  around: readonly { index: number; terms: readonly number[] }[]
}

/**
 * Compiles the queries of all brands into one matcher, whose cost for a post hardly depends on how many there are.
 * A matcher keeps working memory between posts; its answers depend on the post alone.
 *
 * @throws QueryError for a `match` or `exclude` that cannot be understood
 */
export function createMatcher(brands: readonly BrandQuery[]): Matcher {
  const terms = new TermNumbers()
  // Brands that a term calls up, and those that have to be asked for every post.
  const calledUpBy: number[][] = []
  const always: number[] = []
  const around = namesAround(brands)
  const compiled = brands.map((brand, index) => {
    const query = queryOf(brand)
    const anchors = requiredTerms(query)
    if (!anchors) always.push(index)
    for (const term of new Set(anchors?.map(terms.number))) {
      calledUpBy[term] ??= []
      calledUpBy[term].push(index)
    }
    const longer = (around.get(brand.name) ?? []).map(({ name, of }) => ({
      index: brands.indexOf(of),
      terms: nameTerms(name).map(terms.number),
    }))
    return { ...compileBrand(brand, query, terms.number), around: longer }
  })
  const scanner = new Scanner(new Dictionary(terms.entries), terms.fields)
  const findings = new Findings()
  const readFields =
    terms.fields.reduce((all, fields) => all | fields, 0) |
    (terms.entries.some(({ pattern }) => pattern.inHost) ? HOST : 0)

  return {
    match(post, leaving) {
      findings.clear()
      for (const [field, text] of textsOf(post))
        if (text && readFields & field) scanner.scan(text, field, findings)
      const called = new Set(always)
      for (const term of findings.found) for (const brand of calledUpBy[term] ?? []) called.add(brand)
      if (called.size === 0) return []
      const evidence = { findings, host: hostOf(post.url), post }
      const taking = new Map<number, CompiledBrand>()
      for (const index of [...called].sort((one, other) => one - other)) {
        const brand = compiled[index]
        if (brand?.matches(evidence) && !brand.excludes?.(evidence)) taking.set(index, brand)
      }
      return [...taking.values()].flatMap((brand) => {
        // A brand that does not take the post leaves its name to those whose name is within.
        const longer = brand.around.flatMap(({ index, terms }) => {
          const other = taking.get(index)
          return other === undefined || leaving?.has(other.name) ? [] : [...terms, ...other.naming]
        })
        if (longer.length === 0)
          return [{ brand: brand.name, named: spansOf(brand.naming, findings) } satisfies BrandMatch]
        const places = ownPlaces(brand.naming, longer, findings)
        if (places.length === 0) return []
        return [{ brand: brand.name, named: spansAt(places) } satisfies BrandMatch]
      })
    },
  }
}

function compileBrand(
  brand: BrandQuery,
  query: Query,
  numberOf: (term: Term) => number,
): Omit<CompiledBrand, 'around'> {
  return {
    name: brand.name,
    matches: compileQuery(query, numberOf),
    excludes: brand.exclude === undefined ? undefined : compileQuery(parseQuery(brand.exclude), numberOf),
    naming: [
      ...new Set(
        positiveTerms(query)
          .filter(({ look }) => !isCircumstance(look))
          .map(numberOf),
      ),
    ],
  }
}

const textsOf = ({
  title,
  text,
  tags = [],
  author,
  url,
}: Searched): [field: number, text: string | undefined][] => [
  [TITLE, title],
  [TEXT, text],
  // Each by itself: no phrase runs from one into the next.
  ...tags.map((tag): [number, string] => [TAGS, tag]),
  [AUTHOR, author?.name],
  [AUTHOR, author?.handle],
  [URL_FIELD, url],
  [HOST, writtenHost(url)],
]
