import type { CopyAuthor, WordsOfPost } from '../port/likenesses.js'
import type { StoredPost } from '../port/posts.js'
import { asNumber } from './values.js'

/** What is compared of posts, the newest first. */
export const wordsCompared = (posts: readonly StoredPost[]): readonly WordsOfPost[] =>
  posts
    .map(({ post: { id, title, titleOf, text, quoted } }) => ({
      postId: id,
      ...(title !== undefined && { title }),
      ...(titleOf !== undefined && { titleOf }),
      text,
      ...(quoted !== undefined && { quoted }),
    }))
    .toSorted((one, other) => Number(other.postId) - Number(one.postId))

/** Of a likeness, post, person, when it was published and whether they are new. */
export const copyAuthorOf = ([likeness, post, person, published, isNew]: readonly unknown[]): CopyAuthor => ({
  likeness: asNumber(likeness),
  postId: String(post),
  personId: asNumber(person),
  publishedAt: new Date(asNumber(published)),
  isNew: isNew === 1,
})

/** Of rows of a case and a likeness, in the order in which they come. */
export function likenessesByCase(
  rows: readonly (readonly unknown[])[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [caseId, likeness] of rows) {
    const known = found.get(asNumber(caseId))
    if (known === undefined) found.set(asNumber(caseId), [asNumber(likeness)])
    else known.push(asNumber(likeness))
  }
  return found
}
