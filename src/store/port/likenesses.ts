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

/** A post and who wrote it, among those that say the same. */
export type CopyAuthor = {
  likeness: number
  postId: string
  personId: number
  publishedAt: Date
  /** Nothing that they published before is stored, but for the same words. */
  isNew: boolean
}

/** Which posts say nearly the same. Known of mentions alone: what names nobody is listed nowhere. */
export interface Likenesses {
  /** Posts with a mention in sight whose words were not compared since they last changed: the newest of them, the newest first. */
  uncompared(limit: number): Promise<readonly WordsOfPost[]>
  /** What one of the keys leads to: of each key the newest, so many at most; each once. */
  near(keys: readonly number[], most: number): Promise<readonly Likeness[]>
  /** Who published posts in sight that say these, by when; without those whom nobody can tell from others. */
  authors(likenesses: readonly number[]): Promise<readonly CopyAuthor[]>
  /** By case: what its posts in sight say that one of another case says, too; each once. Without cases that say nothing so. */
  ofCases(caseIds: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>
  /**
   * Remembers what became of posts that were compared; nothing of those that are gone, or lost their words meanwhile. `joined`: by post id, what it says, too. `short`:
   * those that say too little. What no post says any more is forgotten by itself.
   */
  save(compared: {
    joined: ReadonlyMap<string, number>
    fresh: readonly NewLikeness[]
    short: readonly string[]
  }): Promise<void>
  /**
   * Lets go of what was said in no post that was first seen at that moment or later, the first remembered first, so many at most: those
   * posts say nothing then that others could say, too. Looks at a few thousand of those that were remembered first.
   *
   * @returns of how many it let go
   */
  letGo(before: Date, limit: number): Promise<number>
}
