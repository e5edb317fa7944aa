import type { Erased } from '../../model/erased.js'

/** Who asked to be forgotten, and that nothing of them is left. */
export interface Erasure {
  /** By brand, in the order of their names. */
  lists(): Promise<readonly Erased[]>
  /** Adds to the lists of brands; one that has a salt keeps it. */
  add(lists: readonly Erased[]): Promise<void>
  /**
   * People and posts that are stored though they stand on the lists, as after a backup was put back: `isPerson` and `isKey` are asked of
   * each.
   */
  stored(asked: {
    isPerson(person: { place: string; key: string }): boolean
    isKey(key: string): boolean
  }): Promise<{ people: readonly { place: string; key: string }[]; postIds: readonly string[] }>
  /**
   * Writes the store anew without what was deleted or overwritten in it: nothing of that can be found in its bytes any more. Takes as
   * much room again for a while.
   *
   * @returns false where another program that has the store open kept a part of it from being rewritten
   */
  scrub(): Promise<boolean>
}
