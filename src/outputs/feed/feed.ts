import type { Markup } from '../markup.js'

/** What a feed says, in whichever format. All text is safe to show, and may stand in XML. */
export type OutFeed = {
  id: string
  title: string
  /** How many wait, and what could not be looked at. */
  summary: string
  /** When it was made. */
  at: Date
  entries: readonly OutEntry[]
}

export type OutEntry = {
  /** The same for as long as there is what it is about, and of nothing else. */
  id: string
  title: string
  /** When the post was published, or the trouble began; absent where nobody knows. */
  publishedAt?: Date
  /** When something of it last changed; never later than the feed. */
  updatedAt: Date
  /** On the web. */
  url?: string
  author?: { name: string; url?: string }
  tags: readonly string[]
  content: readonly Markup[]
}
