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

/** A name that stands in more places than this is held, or not, as in these. */
const MOST_NAMES = 20

/** What was found around a name: the words, and where they stand. No place for words of the address. */
export type Context = {
  evidence: string
  spans: readonly Span[]
  /** The words hold the name wherever it stands: "event loop". */
  holdsName?: true
}

/**
 * Makes a function that says which of some queries hold for a post, each with the first of its words. A brand's own name is
 * no context: `hosting` is not found in "Northwind Hosting" where that is the name. A phrase with the name in it is context where
 * the name stands nowhere else.
 *
 * @param addresses words of an address count, too, the post's own and those in its text
 * @throws QueryError for a query that cannot be understood
 */
export function contextFinder(
  queries: readonly string[],
  addresses = true,
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
    if (addresses && post.url !== undefined) address.scan(post.url, URL_FIELD, findings)
    const evidence = { findings, host: hostOf(post.url), post }
    const isName = overlapping(named, 0)
    const holding = heldNames(named)
    const isNear = nearness(post, named)
    return compiled.flatMap(({ text, test, terms }) => {
      if (!test(evidence)) return []
      if (terms.length === 0) return [{ evidence: text, spans: [] }]
      const places = terms.flatMap((term) => findings.places(term))
      const counts = (place: Place) => isNear(place) && (addresses || !isInAddress(place, post))
      const beside = places.find((place) => !isName(place) && counts(place))
      if (beside !== undefined) return [contextAt(beside, post)]
      const around = holding(places)
      return around === undefined ? [] : [{ ...contextAt(around, post), holdsName: true as const }]
    })
  }
}

/** Says of places the first that is wider than a name, where each name lies in one of them. */
function heldNames(named: readonly Span[]): (places: readonly Place[]) => Place | undefined {
  const names = named.slice(0, MOST_NAMES)
  return (places) => {
    let first: Place | undefined
    for (const name of names) {
      const holder = places.find(
        (place) =>
          fieldOf(place) === name.field &&
          place.start <= name.start &&
          place.end >= name.end &&
          place.end - place.start > name.end - name.start,
      )
      if (holder === undefined) return undefined
      first ??= holder
    }
    return first
  }
}

/** The `app` of `bsky.app`. */
function isInAddress(place: Place, post: Searched): boolean {
  const text = post[fieldOf(place) ?? 'text'] ?? ''
  return (
    /[\p{L}\p{N}][./@_=?&-]+$/u.test(text.slice(Math.max(0, place.start - 3), place.start)) ||
    /^[./][\p{L}\p{N}]/u.test(text.slice(place.end, place.end + 2))
  )
}

const fieldOf = ({ field }: Place): Span['field'] | undefined =>
  field === TITLE ? 'title' : field === TEXT ? 'text' : undefined

/** Title and address are about the whole post. A text whose title alone names the brand is about it from its start. */
function nearness({ text }: Searched, named: readonly Span[]): (place: Place) => boolean {
  if (text.length <= LONG_TEXT) return () => true
  const isAround = named.some(({ field }) => field === 'text')
    ? overlapping(named, NEAR)
    : ({ start }: Place) => start <= 2 * NEAR
  return (place) => place.field !== TEXT || isAround(place)
}

/**
 * Whether a place overlaps one of the spans, or comes nearer than so many UTF-16 units. Looked up, since a text may be full of both.
 *
 * @param named apart from each other
 */
function overlapping(named: readonly Span[], reach: number): (place: Place) => boolean {
  const sorted = named.toSorted((one, other) => one.start - other.start)
  const byField = {
    title: sorted.filter(({ field }) => field === 'title'),
    text: sorted.filter(({ field }) => field === 'text'),
  }
  return (place) => {
    const field = fieldOf(place)
    const spans = field === undefined ? [] : byField[field]
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? 0) + reach > place.start) high = middle
      else low = middle + 1
    }
    const span = spans[low]
    return span !== undefined && span.start - reach < place.end
  }
}

function contextAt(place: Place, post: Searched): Context {
  const field = fieldOf(place)
  const { start, end } = place
  if (field === undefined) return { evidence: (post.url ?? '').slice(start, end), spans: [] }
  return { evidence: (post[field] ?? '').slice(start, end), spans: [{ field, start, end }] }
}
