import type { Author } from './post.js'

/**
 * How a thread can be over, as its place marks it. `accepted`: whoever asked accepted an answer; `solved`: marked as solved, by whomever;
 * `closed`, `not-planned`: closed as done, or as what will not be done; `locked`: nobody may write any more.
 */
type ThreadEnd = 'accepted' | 'solved' | 'closed' | 'not-planned' | 'locked'

/** What a place itself says of a thread that is over. */
export type ThreadOver = {
  as: ThreadEnd
  /** Who marked it, where the place tells; of `accepted`, who wrote the answer is `answerBy`. */
  by?: Author
  answerBy?: Author
  at?: Date
  /** Of the answer, or of the mark. */
  url?: string
}
