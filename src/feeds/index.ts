/** A feed as it was read: titles are text, summary and content are HTML with links made absolute. */
export type Feed = {
  format: 'rss' | 'rdf' | 'atom' | 'json' | 'cdf'
  title?: string
  link?: string
  description?: string
  language?: string
  author?: string
  published?: Date
  updated?: Date
  /** The character encoding the bytes were read in, lower case. */
  encoding?: string
  /** What was salvaged or left out, for people: `truncated: the last entry is incomplete`. */
  notices: string[]
  entries: Entry[]
}

export type Entry = {
  /** The feed's own: guid, `atom:id` or `rdf:about`; its link when it has none; a hash of its words when it has neither. */
  id: string
  link?: string
  title?: string
  /** HTML. */
  summary?: string
  /** HTML. */
  content?: string
  author?: string
  authorUrl?: string
  published?: Date
  updated?: Date
  language?: string
  /** Comments the feed counts (`slash:comments`, `thr:total`). */
  comments?: number
  /** The entry this one answers (`thr:in-reply-to`). */
  inReplyTo?: string
  /** Stars, where a review feed gives them. */
  rating?: number
}
