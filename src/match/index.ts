import type { Span } from '../model.js'

/** What a matcher is made from. */
export type BrandQuery = {
  name: string
  /** In the query language; the name as a phrase by default. */
  match?: string | undefined
  /** In the query language; a post it matches is not about the brand. */
  exclude?: string | undefined
}

/** What of a post is looked at. */
export type Searched = {
  title?: string
  text: string
  url?: string
  author?: { name: string; handle?: string }
}

/** A brand that a post names. */
export type BrandMatch = {
  brand: string
  /** Where, in order and without overlap. Empty when only the address or the author names it. */
  named: readonly Span[]
}

/** Finds every brand that a post names, in one pass over its text. */
export interface Matcher {
  match(post: Searched): readonly BrandMatch[]
}

export { quotePhrase } from './brand-query.js'
export { breadth } from './breadth.js'
export { describeQuery } from './describe.js'
export { createMatcher } from './matcher.js'
export { checkQuery, parseQuery } from './parse.js'
export { phraseFinder, searchPhrases } from './phrases.js'
export { QueryError } from './query.js'
