import type { Span } from '../../model/post.js'
import { Dictionary } from './dictionary.js'
import { compileQuery } from './evaluate.js'
import { Findings, TEXT, TITLE } from './findings.js'
import { parseWithPlaces } from './parse.js'
import { isCircumstance, type Query } from './query.js'
import { Scanner } from './scanner.js'
import { spansOf } from './spans.js'
import { TermNumbers } from './term-numbers.js'

/** A part of a query, and what became of it in a text. */
export type QueryPart = {
  /** As it stands in the query. */
  written: string
  /** Of the query, from 1. */
  line: number
  /** Undefined where that is up to what a text alone doesn't tell: a site, an author. */
  holds: boolean | undefined
  /** Where it stands in title and text, for a word or phrase. */
  spans: readonly Span[]
  type: Query['type']
  parts: readonly QueryPart[]
}

/**
 * What each part of a query finds in a text.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function traceQuery(
  text: string,
  post: { title?: string; text: string; language?: string },
): QueryPart {
  const { query, placeOf } = parseWithPlaces(text)
  const terms = new TermNumbers()
  const compiled = compiledParts(query)
  const findings = new Findings()
  const scanner = new Scanner(new Dictionary(terms.entries), terms.fields)
  if (post.title !== undefined) scanner.scan(post.title, TITLE, findings)
  scanner.scan(post.text, TEXT, findings)
  return traced(compiled, { written: text, line: 1 })

  function compiledParts(part: Query): Compiled {
    return { part, test: compileQuery(part, terms.number), parts: partsOf(part).map(compiledParts) }
  }

  function traced({ part, test, parts }: Compiled, around: Where): QueryPart {
    const where = whereIs(part) ?? { ...around, ...(part.type === 'term' && { written: part.text }) }
    const children = parts.map((one) => traced(one, where))
    const isTold =
      part.type !== 'term' || isSeen(part) || (part.look === 'lang' && post.language !== undefined)
    return {
      ...where,
      holds: isTold ? holds(part, children, () => test({ findings, host: '', post })) : undefined,
      spans: part.type === 'term' && isSeen(part) ? spansOf([terms.number(part)], findings) : [],
      type: part.type,
      parts: children,
    }
  }

  /** Undefined for the words of `"a b"~5`, which have no place of their own. */
  function whereIs(part: Query): Where | undefined {
    const place = placeOf(part)
    if (place === undefined) return undefined
    return {
      written: `${isOne(part) ? (place.fields ?? '') : ''}${text.slice(place.start, place.end)}`,
      line: text.slice(0, place.start).split('\n').length,
    }
  }
}

type Where = Pick<QueryPart, 'written' | 'line'>
type Compiled = { part: Query; test: ReturnType<typeof compileQuery>; parts: readonly Compiled[] }

/** What is unknown stays so unless the other parts settle it. */
function holds({ type }: Query, parts: readonly QueryPart[], isMet: () => boolean): boolean | undefined {
  const settles = type === 'or'
  if (parts.every((part) => part.holds !== undefined)) return isMet()
  if (type !== 'not' && parts.some((part) => part.holds === settles)) return settles
  return undefined
}

function partsOf(query: Query): readonly Query[] {
  if (query.type === 'near') return [query.left, query.right]
  if (query.type === 'not') return [query.part]
  if (query.type === 'together') return query.words
  return query.type === 'and' || query.type === 'or' ? query.parts : []
}

/** What a field can stand before without parentheses. */
const isOne = ({ type }: Query): boolean => type === 'term' || type === 'together'

/** A term that is looked for in title or text. */
const isSeen = ({ look, field }: Extract<Query, { type: 'term' }>): boolean =>
  !isCircumstance(look) && field !== 'author' && field !== 'url'
