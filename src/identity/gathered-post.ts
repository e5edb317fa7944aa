import type { FoundPost } from '../model/post.js'
import type { Recalled } from '../store/port/posts.js'

/** A post of an answer, and what the store already knows of it. */
export type GatheredPost = {
  found: FoundPost
  known: Recalled | undefined
  /** The number of the answer within its poll: what one document holds as two entries is seldom one post. */
  document: number
}
