import type { Changes } from '../../../src/store/port/records.js'
import { markKey, type Tables } from './tables.js'

/** What hangs on the post that is gone becomes that of the other, unless that has the same itself. */
export function merge(tables: Tables, { kept, gone }: Changes['merged'][number]): void {
  for (const [key, postId] of tables.keys) if (postId === gone) tables.keys.set(key, kept)
  const given = new Map(tables.given.get(kept))
  for (const [sourceId, one] of tables.given.get(gone) ?? []) {
    const other = given.get(sourceId)
    given.set(
      sourceId,
      other === undefined
        ? one
        : {
            hash: other.hash,
            firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
            seenAt: one.seenAt > other.seenAt ? one.seenAt : other.seenAt,
          },
    )
  }
  tables.given.set(kept, given)
  tables.given.delete(gone)
  for (const [key, mark] of tables.marks) {
    if (mark.postId !== gone) continue
    tables.marks.delete(key)
    const moved = markKey(kept, mark.brand)
    if (!tables.marks.has(moved)) tables.marks.set(moved, { ...mark, postId: kept })
  }
  tables.posts.delete(gone)
}
