import type { Notice } from '../model/notice.js'

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
  /** How long it wants to be left alone before it is asked for again, in milliseconds (`ttl`, `sy:updatePeriod`). */
  interval?: number
  /** How many entries there are in all, of which this may be a part (`openSearch:totalResults`). */
  total?: number
  /** The character encoding the bytes were read in, lower case. */
  encoding?: string
  /** What was salvaged or left out. */
  notices: Notice[]
  entries: Entry[]
}

export type Entry = {
  /** The feed's own: guid, `atom:id` or `rdf:about`; its link when it has none; a hash of its words when it has neither. */
  id: string
  link?: string
  /** Where `link` leads to in the end, when the feed counts readers on the way (`feedburner:origLink`). */
  originalLink?: string
  title?: string
  /** HTML. */
  summary?: string
  /** HTML. */
  content?: string
  /** Its categories and keywords, and the title of the feed it was taken from. */
  tags?: string[]
  /** HTML: what stands under its pictures and videos (`media:description` within `media:content`). */
  captions?: string[]
  author?: string
  authorUrl?: string
  published?: Date
  updated?: Date
  language?: string
  /** Comments the feed counts (`slash:comments`, `thr:total`). */
  comments?: number
  /** The entry this one answers (`thr:in-reply-to`). */
  inReplyTo?: string
  /** Where that one can be read. */
  inReplyToLink?: string
  /** A feed of what was commented on this one (`wfw:commentRss`, `link[rel=replies]`). */
  commentFeed?: string
  /** Stars, where a review feed gives them. */
  rating?: number
}
