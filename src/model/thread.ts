import type { Failure } from './failure.js'
import type { Author } from './post.js'

/**
 * How a thread can be over, as its place marks it. `accepted`: whoever asked accepted an answer; `solved`: marked as solved, by whomever;
 * `closed`, `not-planned`: closed as done, or as what will not be done; `locked`: nobody may write any more.
 */
export type ThreadEnd = 'accepted' | 'solved' | 'closed' | 'not-planned' | 'locked'

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

/** What the last look at the thread of a post found; who answered is told by the posts themselves, which are stored. */
export type ThreadLook = {
  postId: string
  at: Date
  /** Not before then is it looked at again. */
  nextAt: Date
  /** How often it was looked at. */
  times: number
  /** `whole`: all that came after the post was read; `partial`: some of it; `failed`: nothing could be read; `gone`: the post is no more. */
  found: 'whole' | 'partial' | 'failed' | 'gone'
  /** Why it could not be read, or not to its end. */
  failure?: Failure
  /** How many posts by others came after it; of a part at least so many. */
  replies?: number
  over?: ThreadOver
}
