import type { Kind } from './mention.js'
import type { Post } from './post.js'

/** A complaint as an incident counts it: of one post, in sight. */
export type Sighting = {
  mentionId: number
  caseId: number
  /** The same for the posts of one person at one place; undefined for somebody nobody can tell from others. */
  personId?: number
  place: string
  publishedAt: Date
  publishedAtFrom: Post['publishedAtFrom']
  firstSeenAt: Date
  kind: Kind
  score: number
  /** The same for posts in nearly the same words, see `Likenesses`. */
  likeness?: number
}

/** One of long ago, as far as its index tells. */
export type PastSighting = Omit<Sighting, 'place' | 'publishedAtFrom' | 'firstSeenAt'>
