import type { Erased } from '../../model/erased.js'
import type { Author } from '../../model/post.js'

type StoredPerson = { place: string; key: string; author: Author }

/** Who asked to be forgotten. */
export interface Erasure {
  /** By brand, in the order of their names; of one that has two salts, since a store was put back, each by itself. */
  lists(): Promise<readonly Erased[]>
  /** Adds to the lists of brands. */
  add(lists: readonly Erased[]): Promise<void>
  /** Those who are stored under one of these keys, at whichever place, or with one of these addresses as their page. It costs as much as there are places. */
  people(asked: { keys: readonly string[]; urls: readonly string[] }): Promise<readonly StoredPerson[]>
  /**
   * People and posts that are stored though they stand on the lists, as after a backup was put back: `isPerson` and `isKey` are asked of
   * each that is stored, which takes a while in a large store.
   */
  stored(asked: {
    isPerson(person: StoredPerson): boolean
    /** Without it no post is looked for by its keys. */
    isKey?(key: string): boolean
  }): Promise<{
    people: readonly StoredPerson[]
    postIds: readonly string[]
  }>
}
