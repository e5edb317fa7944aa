import type { Span } from '../../model/post.js'

/** What a matcher is made from. */
export type BrandQuery = {
  name: string
  /** What it was called before: found, too, where `match` doesn't say how it is named. */
  was?: readonly string[] | undefined
  /** In the query language; the name by default, in the spellings of docs/queries.md. */
  match?: string | undefined
  /** In the query language; a post it matches is not about the brand. */
  exclude?: string | undefined
}

/** What of a post is looked at. */
export type Searched = {
  title?: string
  text: string
  /** What it is filed under. */
  tags?: readonly string[]
  url?: string
  author?: { name: string; handle?: string }
  /** The site it stands on, such as `reddit`: what `site:` knows beside the address. */
  place?: string
  /** BCP 47, for `lang:`. */
  language?: string
  /** What the sources that gave it are called, for `source:`: names, ids and types. */
  sources?: readonly string[]
}

/** A brand that a post names. */
export type BrandMatch = {
  brand: string
  /** Where, in order and without overlap. Empty when only a tag, the address or the author names it. */
  named: readonly Span[]
}

/** Finds every brand that a post names, in one pass over its text. */
export interface Matcher {
  /** @param leaving brands that leave their name, where it holds another brand's, to that one: the post means a namesake of theirs */
  match(post: Searched, leaving?: ReadonlySet<string>): readonly BrandMatch[]
}
