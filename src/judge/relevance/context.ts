import type { Span } from '../../model/post.js'
import { Dictionary } from '../match/dictionary.js'
import { compileQuery } from '../match/evaluate.js'
import { Findings, type Place, TEXT, TITLE, URL_FIELD } from '../match/findings.js'
import { hostOf } from '../match/host.js'
import type { Searched } from '../match/matching.js'
import { parseQuery } from '../match/parse.js'
import { isCircumstance } from '../match/query.js'
import { positiveTerms } from '../match/required-terms.js'
import { Scanner } from '../match/scanner.js'
import { TermNumbers } from '../match/term-numbers.js'

/** In a text longer than this, only what stands near the brand's name tells what the name means there. UTF-16 units. */
const LONG_TEXT = 2_000
const NEAR = 500

/** What was found around a name: the words, and where they stand. No place for words of the address. */
export type Context = { evidence: string; spans: readonly Span[] }

/**
 * Makes a function that says which of some queries hold for a post, each with the first of its words. A brand's own name is
 * no context: `hosting` is not found in "Northwind Hosting" where that is the name.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function contextFinder(
  queries: readonly string[],
): (post: Searched, named: readonly Span[]) => Context[] {
  const terms = new TermNumbers()
  const compiled = queries.map((text) => {
    const query = parseQuery(text)
    const words = positiveTerms(query).filter(({ look }) => !isCircumstance(look))
    return { text, test: compileQuery(query, terms.number), terms: words.map(terms.number) }
  })
  const scanner = new Scanner(new Dictionary(terms.entries), terms.fields)
  const address = new Scanner(
    new Dictionary(terms.entries),
    terms.fields.map((fields) => fields | URL_FIELD),
  )
  const findings = new Findings()
  return (post, named) => {
    findings.clear()
    if (post.title !== undefined) scanner.scan(post.title, TITLE, findings)
    scanner.scan(post.text, TEXT, findings)
    if (post.url !== undefined) address.scan(post.url, URL_FIELD, findings)
    const evidence = { findings, host: hostOf(post.url), post }
    return compiled.flatMap(({ text, test, terms }) => {
      if (!test(evidence)) return []
      if (terms.length === 0) return [{ evidence: text, spans: [] }]
      const places = terms.flatMap((term) => findings.places(term))
      const place = places.find((place) => !isName(place, named) && isNear(place, post, named))
      return place === undefined ? [] : [contextAt(place, post)]
    })
  }
}

const fieldOf = ({ field }: Place): Span['field'] | undefined =>
  field === TITLE ? 'title' : field === TEXT ? 'text' : undefined

const isName = (place: Place, named: readonly Span[]) =>
  named.some(({ field, start, end }) => field === fieldOf(place) && place.start < end && start < place.end)

/** Title and address are about the whole post. A text whose title alone names the brand is about it from its start. */
function isNear(place: Place, { text }: Searched, named: readonly Span[]): boolean {
  if (place.field !== TEXT || text.length <= LONG_TEXT) return true
  const inText = named.filter(({ field }) => field === 'text')
  if (inText.length === 0) return place.start <= 2 * NEAR
  return inText.some(({ start, end }) => place.end > start - NEAR && place.start < end + NEAR)
}

function contextAt(place: Place, post: Searched): Context {
  const field = fieldOf(place)
  const { start, end } = place
  if (field === undefined) return { evidence: (post.url ?? '').slice(start, end), spans: [] }
  return { evidence: (post[field] ?? '').slice(start, end), spans: [{ field, start, end }] }
}
