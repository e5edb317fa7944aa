import type { Post } from '../model/post.js'
import type { PostRecord } from '../store/port/records.js'

/** From the surest to the least sure. */
const dateOrigins: readonly Post['publishedAtFrom'][] = ['source', 'found', 'first-seen']

/**
 * A newer or fuller version in a post's place. What the new version doesn't say stays, and so does a date that is surer than
 * the new one.
 */
export function updatedPost(known: Post, told: Omit<Post, 'id'>): Post {
  const isSurer = dateOrigins.indexOf(known.publishedAtFrom) < dateOrigins.indexOf(told.publishedAtFrom)
  const { publishedAt, publishedAtFrom } = isSurer ? known : told
  // What was quoted in the words that give way says nothing of the new ones, nor does whose title it was of another one.
  const { quoted: _, titleOf, ...kept } = known
  const isSameTitle = titleOf !== undefined && (told.title ?? known.title) === known.title
  return {
    ...kept,
    ...(isSameTitle && { titleOf }),
    ...told,
    publishedAt,
    publishedAtFrom,
    place: known.place,
  }
}

/**
 * Two posts that turned out to be one: one source gave it under its address, another under its native id, and now a third
 * knows both. The fuller text stays, and of two that are as long the one that was known first.
 */
export function mergedPosts(one: PostRecord, other: PostRecord): { kept: PostRecord; gone: PostRecord } {
  const isOther =
    other.post.text.length > one.post.text.length ||
    (other.post.text.length === one.post.text.length && Number(other.post.id) < Number(one.post.id))
  const [kept, gone] = isOther ? [other, one] : [one, other]
  const staffOf = kept.post.staffOf ?? gone.post.staffOf
  return {
    kept: {
      ...kept,
      ...(staffOf !== undefined && { post: { ...kept.post, staffOf } }),
      firstSeenAt: kept.firstSeenAt < gone.firstSeenAt ? kept.firstSeenAt : gone.firstSeenAt,
      baseline: kept.baseline || gone.baseline,
    },
    gone,
  }
}
