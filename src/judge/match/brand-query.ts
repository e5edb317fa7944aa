import type { BrandQuery } from './matching.js'
import { parseQuery } from './parse.js'
import type { Query, Term } from './query.js'
import { quotePhrase } from './quote-phrase.js'
import { positiveTerms } from './required-terms.js'

/** A brand's `match`, or its name and those that it had before. */
export function queryOf({ name, was = [], match }: BrandQuery): Query {
  if (match !== undefined) return parseQuery(match)
  const names = [...new Set([name, ...was])].map(nameQuery)
  const [first] = names
  return names.length > 1 || first === undefined ? { type: 'or', parts: names } : first
}

/** What a name is looked for by, beside other queries. */
export const nameTerms = (name: string): readonly Term[] => positiveTerms(nameQuery(name))

/** @throws QueryError for a name without any letter, digit or emoji */
function nameQuery(name: string): Query {
  const query = parseQuery(quotePhrase(name))
  return query.type === 'term' ? { ...query, isName: true } : query
}
