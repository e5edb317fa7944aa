import type { Likeness, NewLikeness } from '../store/port/likenesses.js'
import { areAlike, keysOf, type Sketch } from './likeness.js'

/** Of one key no more are looked at: what stands in thousands of texts tells none from another. */
export const MOST_OF_A_KEY = 8

/** Posts with what is left of their words; undefined where those are too few to compare. */
type Compared = { postId: string; sketch: Sketch | undefined }

/** Which posts say what is known already, which say nearly the same for the first time, and which say too little to tell. */
export type Sorted = {
  joined: ReadonlyMap<string, number>
  fresh: readonly NewLikeness[]
  short: readonly string[]
}

/**
 * Sorts posts by what they say, each on its own, so that the cost grows with their number alone. Who says nearly the same is told by what
 * the first one said, and not by each other: so no chain of small changes makes one of two texts that have nothing in common.
 *
 * @param known whatever shares a key with one of them, the newest of each key
 */
export function sortCopies(posts: readonly Compared[], known: readonly Likeness[]): Sorted {
  const joined = new Map<string, number>()
  const fresh: (NewLikeness & { posts: string[] })[] = []
  const byKey = new Map<number, (Likeness | (typeof fresh)[number])[]>()
  const remember = (one: Likeness | (typeof fresh)[number]) => {
    for (const key of keysOf(one.sketch)) {
      const others = byKey.get(key) ?? []
      others.unshift(one)
      byKey.set(key, others.slice(0, MOST_OF_A_KEY))
    }
  }
  for (const one of known.toSorted((a, b) => a.id - b.id)) remember(one)
  const short: string[] = []
  for (const { postId, sketch } of posts) {
    if (sketch === undefined) {
      short.push(postId)
      continue
    }
    const near = keysOf(sketch).flatMap((key) => byKey.get(key) ?? [])
    const alike = near.find((one) => areAlike(one.sketch, sketch))
    if (alike === undefined) {
      const first = { sketch, keys: keysOf(sketch), posts: [postId] }
      fresh.push(first)
      remember(first)
    } else if ('id' in alike) joined.set(postId, alike.id)
    else alike.posts.push(postId)
  }
  return { joined, fresh, short }
}
