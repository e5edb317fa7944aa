import type { Post } from '../../model/post.js'

/** What many posts say in nearly the same words. */
export type Likeness = {
  id: number
  /** Of the words of its first post, see `identity/likeness.ts`: whole numbers from 0 to 2^32 - 1. */
  sketch: readonly number[]
}

/** What nobody had said before, with whoever says it now. `keys`: what it is found by. */
export type NewLikeness = Pick<Likeness, 'sketch'> & { keys: readonly number[]; posts: readonly string[] }

/** A post as far as its words go. */
export type WordsOfPost = Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted'> & { postId: string }

/** Which posts say nearly the same. Known of mentions alone: what names nobody is listed nowhere. */
export interface Likenesses {
  /** Posts with a mention in sight whose words were not compared since they last changed: the newest of them, the newest first. */
  uncompared(limit: number): Promise<readonly WordsOfPost[]>
  /** What one of the keys leads to: of each key the newest, so many at most; each once. */
  near(keys: readonly number[], most: number): Promise<readonly Likeness[]>
  /**
   * Remembers what became of posts that were compared; of those that are gone nothing. `joined`: by post id, what it says, too. `short`:
   * those that say too little. What no post says any more is forgotten by itself.
   */
  save(compared: {
    joined: ReadonlyMap<string, number>
    fresh: readonly NewLikeness[]
    short: readonly string[]
  }): Promise<void>
}
