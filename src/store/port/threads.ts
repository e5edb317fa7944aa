import type { ThreadLook } from '../../model/thread.js'

/** An account of a brand: its place, and its handle there. */
export type StaffAccount = { brand: string; place: string; handle: string }

/** What looks at threads have found. */
export interface Threads {
  /** By post id: the last look at its thread; without those that nobody looked for. */
  looks(postIds: readonly string[]): Promise<ReadonlyMap<string, ThreadLook>>
  /** Each in place of the last one of its post; not of a post that is no more. */
  saveLooks(looks: readonly ThreadLook[]): Promise<void>
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
