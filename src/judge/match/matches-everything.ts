import { queryOf } from './brand-query.js'
import { createMatcher } from './matcher.js'
import type { BrandQuery } from './matching.js'
import { requiredTerms } from './required-terms.js'

/**
 * Whether even an empty post fulfils a brand's query: then every post is a mention.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function matchesEverything(brand: BrandQuery): boolean {
  // Most queries ask for a word, and need not be compiled to see that.
  if (requiredTerms(queryOf(brand)) !== undefined) return false
  return createMatcher([brand]).match({ text: '' }).length > 0
}
