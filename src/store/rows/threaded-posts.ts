import type { ThreadedPost } from '../port/threads.js'
import { fromPosts, postColumns, postOf } from './posts.js'
import type { Row } from './values.js'

/** Words take longer to unpack than all else takes to read. Needs a condition on `p`, and an order. */
export const selectThreaded = `select ${postColumns.replace('p.text', "'' as text")} from ${fromPosts}`

/**
 * Posts as `selectThreaded` gives them, with the names that they are known by.
 *
 * @param words of a title, as it is stored
 */
export function threadedPostsOf(
  rows: readonly Row[],
  names: readonly (readonly [key: string, postId: string])[],
  words: (stored: unknown) => string,
): readonly ThreadedPost[] {
  const keys = new Map<string, string[]>()
  for (const [key, postId] of names) {
    const known = keys.get(postId)
    if (known === undefined) keys.set(postId, [key])
    else known.push(key)
  }
  return rows.map((row) => {
    const { text: _, ...post } = postOf(row, words)
    return { ...post, keys: keys.get(post.id) ?? [] }
  })
}
