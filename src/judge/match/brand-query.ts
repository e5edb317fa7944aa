import type { BrandQuery } from './matching.js'
import { parseQuery } from './parse.js'
import type { Query } from './query.js'

/** Writes any text as a phrase of the query language. */
export const quotePhrase = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** A brand's `match`, or its name. */
export const queryOf = ({ name, match }: BrandQuery): Query =>
  match === undefined ? nameQuery(name) : parseQuery(match)

/** @throws QueryError for a name without any letter, digit or emoji */
function nameQuery(name: string): Query {
  const query = parseQuery(quotePhrase(name))
  return query.type === 'term' ? { ...query, isName: true } : query
}
