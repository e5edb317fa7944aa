import type { Findings, Place } from './findings.js'
import { asciiHost } from './host.js'
import type { Searched } from './matching.js'
import { type Circumstance, isCircumstance, type Query, type Term } from './query.js'
import { standTogether } from './together.js'

/** What a query is judged on: the terms found in a post, the host it stands on, and what else is known of it. */
type Evidence = {
  findings: Findings
  host: string
  post: Pick<Searched, 'place' | 'language' | 'sources'>
}

export type Test = (evidence: Evidence) => boolean

/** Makes a query into a function. `numberOf` gives the number of a term in the findings. */
export function compileQuery(query: Query, numberOf: (term: Term) => number): Test {
  switch (query.type) {
    case 'any':
      return () => true
    case 'term':
      return isCircumstance(query.look) ? circumstanceTest(query.look, query.text) : termTest(numberOf(query))
    case 'not': {
      const part = compileQuery(query.part, numberOf)
      return (evidence) => !part(evidence)
    }
    case 'and': {
      const parts = query.parts.map((part) => compileQuery(part, numberOf))
      return (evidence) => parts.every((part) => part(evidence))
    }
    case 'or': {
      const parts = query.parts.map((part) => compileQuery(part, numberOf))
      return (evidence) => parts.some((part) => part(evidence))
    }
    case 'near':
      return nearTest(query, numberOf)
    case 'together':
      return togetherTest(query.words.map(numberOf), query.distance)
  }
}

const termTest =
  (term: number): Test =>
  ({ findings }) =>
    findings.has(term)

function circumstanceTest(look: Circumstance, text: string): Test {
  if (look === 'site') return siteTest(text)
  const wanted = text.toLowerCase()
  if (look === 'source')
    return ({ post }) => post.sources?.some((name) => name.toLowerCase() === wanted) ?? false
  // `lang:de` is every German, `lang:de-AT` only that one. A post whose language nobody told is in none.
  return ({ post }) => `${post.language?.toLowerCase().replaceAll('_', '-')}-`.startsWith(`${wanted}-`)
}

/** `forum.example` is that host and its subdomains; `reddit` is every host with that label, and the place of that name. */
function siteTest(site: string): Test {
  const isHost = hostTest(asciiHost(site))
  return (evidence) =>
    isHost(evidence) || isHost({ ...evidence, host: evidence.post.place?.toLowerCase() ?? '' })
}

const hostTest = (site: string): Test =>
  site.includes('.')
    ? ({ host }) => host === site || host.endsWith(`.${site}`)
    : ({ host }) => host.split('.').includes(site)

/** The parser lets only terms and groups of them stand beside NEAR. */
const termsOf = (query: Query): Term[] =>
  query.type === 'term' ? [query] : query.type === 'or' ? query.parts.flatMap(termsOf) : []

function nearTest(
  { left, right, distance, ordered }: Extract<Query, { type: 'near' }>,
  numberOf: (term: Term) => number,
): Test {
  const [before, behind] = [termsOf(left).map(numberOf), termsOf(right).map(numberOf)]
  return ({ findings }) => {
    const some = before.flatMap((term) => findings.places(term))
    const others = behind.flatMap((term) => findings.places(term))
    if (some.length === 0 || others.length === 0) return false
    return precedes(some, others, distance) || (ordered !== true && precedes(others, some, distance))
  }
}

/** Whether one of `earlier` ends before one of `later` begins, in the same text, and at most so many words before. */
function precedes(earlier: readonly Place[], later: readonly Place[], distance: number): boolean {
  const starts = new Set(later.map((place) => `${place.text}:${place.first}`))
  return earlier.some((place) => {
    for (let step = 1; step <= distance; step++) {
      if (starts.has(`${place.text}:${place.last + step}`)) return true
    }
    return false
  })
}

function togetherTest(words: readonly number[], distance: number): Test {
  return ({ findings }) =>
    words.every((word) => findings.has(word)) &&
    standTogether(
      words,
      words.map((word) => findings.places(word)),
      distance,
    )
}
