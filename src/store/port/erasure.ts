import type { Erased } from '../../model/erased.js'
import type { Author } from '../../model/post.js'

/** Who asked to be forgotten. */
export interface Erasure {
  /** By brand, in the order of their names; of one that has two salts, since a store was put back, each by itself. */
  lists(): Promise<readonly Erased[]>
  /** Adds to the lists of brands. */
  add(lists: readonly Erased[]): Promise<void>
  /**
   * People and posts that are stored though they stand on the lists, as after a backup was put back: `isPerson` and `isKey` are asked of
   * each.
   */
  stored(asked: {
    isPerson(person: { place: string; key: string; author: Author }): boolean
    /** Without it no post is looked for by its keys. */
    isKey?(key: string): boolean
  }): Promise<{
    people: readonly { place: string; key: string; author: Author }[]
    postIds: readonly string[]
  }>
}
