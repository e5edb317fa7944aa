import { anchorsOf, positiveTerms } from './anchors.js'
import { queryOf } from './brand-query.js'
import { Dictionary, type Entry } from './dictionary.js'
import { compileQuery, type Test } from './evaluate.js'
import { AUTHOR, Findings, TEXT, TITLE, URL_FIELD } from './findings.js'
import { hostOf } from './host.js'
import type { BrandMatch, BrandQuery, Matcher, Searched } from './index.js'
import { parseQuery } from './parse.js'
import { patternsOf } from './pattern.js'
import type { Query, Term } from './query.js'
import { Scanner } from './scanner.js'
import { spansOf } from './spans.js'

type CompiledBrand = { name: string; matches: Test; excludes: Test | undefined; naming: readonly number[] }

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
  const compiled = brands.map((brand, index) => {
    const query = queryOf(brand)
    const anchors = anchorsOf(query)
    if (!anchors) always.push(index)
    for (const term of new Set(anchors?.map(terms.number))) {
      calledUpBy[term] ??= []
      calledUpBy[term].push(index)
    }
    return compileBrand(brand, query, terms.number)
  })
  const scanner = new Scanner(new Dictionary(terms.entries), terms.fields)
  const findings = new Findings()
  const readFields = terms.fields.reduce((all, fields) => all | fields, 0)

  return {
    match(post) {
      findings.clear()
      for (const [field, text] of textsOf(post))
        if (text && readFields & field) scanner.scan(text, field, findings)
      const called = new Set(always)
      for (const term of findings.found) for (const brand of calledUpBy[term] ?? []) called.add(brand)
      if (called.size === 0) return []
      const evidence = { findings, host: hostOf(post.url) }
      return [...called]
        .sort((one, other) => one - other)
        .flatMap((index) => {
          const brand = compiled[index]
          if (!brand?.matches(evidence) || brand.excludes?.(evidence)) return []
          return [{ brand: brand.name, named: spansOf(brand.naming, findings) } satisfies BrandMatch]
        })
    },
  }
}

function compileBrand(brand: BrandQuery, query: Query, numberOf: (term: Term) => number): CompiledBrand {
  return {
    name: brand.name,
    matches: compileQuery(query, numberOf),
    excludes: brand.exclude === undefined ? undefined : compileQuery(parseQuery(brand.exclude), numberOf),
    naming: [
      ...new Set(
        positiveTerms(query)
          .filter((term) => term.look !== 'site')
          .map(numberOf),
      ),
    ],
  }
}

/** Gives each term of all queries a number, the same to the same term. */
class TermNumbers {
  readonly entries: Entry[] = []
  /** For each term, the fields it counts in. */
  readonly fields: number[] = []
  readonly #numbers = new Map<string, number>()

  readonly number = (term: Term): number => {
    const key = JSON.stringify([term.look, term.text, term.field, term.exactCase, term.prefix])
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.fields.push(fieldsOf(term)) - 1
    this.#numbers.set(key, number)
    for (const pattern of patternsOf(term)) this.entries.push({ pattern, term: number })
    return number
  }
}

function fieldsOf({ field }: Term): number {
  if (field === 'title') return TITLE
  if (field === 'author') return AUTHOR
  return field === 'url' ? URL_FIELD : TITLE | TEXT
}

const textsOf = ({ title, text, author, url }: Searched): [field: number, text: string | undefined][] => [
  [TITLE, title],
  [TEXT, text],
  [AUTHOR, author?.name],
  [AUTHOR, author?.handle],
  [URL_FIELD, url],
]
