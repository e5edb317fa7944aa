import type { IdlePost } from '../port/posts.js'
import { asNumber, asText } from './values.js'

/** Each row: a post, when it was first seen, whether it is marked, when it was last hidden, and one who gave it: when last, and whether they hold it. */
export function idlePostsOf(rows: readonly (readonly unknown[])[]): readonly IdlePost[] {
  const posts = new Map<number, IdlePost & { givenBy: IdlePost['givenBy'][number][] }>()
  for (const [post, firstSeen, isMarked, hidden, source, seen, isHeld] of rows) {
    const id = asNumber(post)
    const known = posts.get(id) ?? {
      postId: String(id),
      firstSeenAt: new Date(asNumber(firstSeen)),
      isMarked: isMarked === 1,
      ...(hidden !== null && { hiddenAt: new Date(asNumber(hidden)) }),
      givenBy: [],
    }
    posts.set(id, known)
    if (source !== null)
      known.givenBy.push({
        sourceId: asText(source),
        seenAt: new Date(asNumber(seen)),
        isHeld: isHeld === 1,
      })
  }
  return [...posts.values()]
}
