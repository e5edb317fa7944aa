import type { BrandQuery } from './matching.js'
import { parseQuery } from './parse.js'
import type { Query } from './query.js'

/** Writes any text as a phrase of the query language. */
export const quotePhrase = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** A brand's `match`, or its name as a phrase. */
export const queryOf = (brand: BrandQuery): Query => parseQuery(brand.match ?? quotePhrase(brand.name))
