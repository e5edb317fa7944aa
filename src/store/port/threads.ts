import type { Post } from '../../model/post.js'
import type { ThreadLook } from '../../model/thread.js'

/** An account of a brand: its place, and its handle there. */
export type StaffAccount = { brand: string; place: string; handle: string }

/** A post as whoever asks for its thread needs it: without its words. */
export type ThreadedPost = Omit<Post, 'text'> & {
  /** All that it is known by. */
  keys: readonly string[]
}

/** What looks at threads have found. */
export interface Threads {
  /** By post id: the last look at its thread; without those that nobody looked for. */
  looks(postIds: readonly string[]): Promise<ReadonlyMap<string, ThreadLook>>
  /** Each in place of the last one of its post; not of a post that is no more. */
  saveLooks(looks: readonly ThreadLook[]): Promise<void>
  /** In the order of their numbers; without those that are gone or stand at their place no more. */
  posts(postIds: readonly string[]): Promise<readonly ThreadedPost[]>
  /**
   * Cases of these brands in which something is due, and which somebody of us may have answered: in a thread of what is due stands a later
   * post by an account that is listed, or that its place marks as official; or the last look says that the thread is over. In the order of
   * their numbers. Handles are compared without regard to capitals of ASCII.
   */
  mayBeAnswered(query: {
    brands: readonly string[]
    staff: readonly StaffAccount[]
  }): Promise<readonly number[]>
}
