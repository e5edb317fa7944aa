import { parseQuery } from './parse.js'
import type { Query, Term } from './query.js'

/** All terms of a query, also those that it excludes. */
function termsIn(query: Query): readonly Term[] {
  if (query.type === 'term') return [query]
  if (query.type === 'not') return termsIn(query.part)
  if (query.type === 'near') return [...termsIn(query.left), ...termsIn(query.right)]
  if (query.type === 'together') return query.words
  return query.type === 'any' ? [] : query.parts.flatMap(termsIn)
}

/**
 * What stands behind each `source:`.
 *
 * @throws QueryError for a query that cannot be understood
 */
export const sourcesIn = (text: string): string[] =>
  termsIn(parseQuery(text)).flatMap((term) => (term.look === 'source' ? [term.text] : []))
