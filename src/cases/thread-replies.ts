import type { Author, Post } from '../model/post.js'

/** A post as far as it tells whom it answers. */
export type ThreadEntry = {
  /** Its native ids, as `parentId` of others names it: two sources may name one post in two ways. */
  nativeIds: readonly string[]
  /** Of the post that it replies to; undefined where it replies to the thread as a whole, or nobody knows. */
  parentId: string | undefined
  author: Author | undefined
  publishedAt: Date
  /** It began the thread: the title is its own. */
  isOpener: boolean
}

/** @param nativeIds by which its place knows it */
export const threadEntry = (
  post: Pick<Post, 'thread' | 'author' | 'publishedAt' | 'title' | 'titleOf'>,
  nativeIds: readonly string[],
): ThreadEntry => ({
  nativeIds,
  parentId: post.thread?.parentId,
  author: post.author,
  publishedAt: post.publishedAt,
  isOpener: isOpener(post),
})

/**
 * Which posts of a thread answer one of them. In a thread that branches it is what stands below the post; where all stand in a row, whatever
 * came later and replies to nobody else. What was written before the words that wait (`since`), and by the person themselves, answers nothing.
 * A reply to somebody who cannot be seen is none: nobody knows whom it means.
 */
export function repliesTo<Entry extends ThreadEntry>(
  post: ThreadEntry,
  entries: readonly Entry[],
  since: Date,
): readonly Entry[] {
  const byId = new Map(entries.flatMap((entry) => entry.nativeIds.map((id) => [id, entry])))
  const own = new Set(post.nativeIds)
  const isPost = (entry: ThreadEntry) => entry.nativeIds.some((id) => own.has(id))
  const isTheirs = (entry: ThreadEntry) => isPost(entry) || isSameAuthor(entry.author, post.author)
  const answers = (entry: Entry): boolean => {
    const seen = new Set<ThreadEntry>()
    let current: ThreadEntry = entry
    while (current.parentId !== undefined && !seen.has(current)) {
      seen.add(current)
      if (own.has(current.parentId)) return true
      const parent = byId.get(current.parentId)
      // Whatever is said below what somebody began is said to them.
      if (parent === undefined) return post.isOpener
      if (isTheirs(parent)) return true
      current = parent
    }
    // What replies to the thread is said to whoever began it, and to all who wrote before; what is below that, to who began it alone.
    return current.parentId === undefined && (post.isOpener || current === entry)
  }
  return entries.filter((entry) => entry.publishedAt >= since && !isTheirs(entry) && answers(entry))
}

/**
 * Whether a reply is said to the person of a post: to that very post, to the thread as a whole, or to somebody of us who said something to them.
 * What is said to others below it may be about their own matter.
 */
export function isSaidTo<Entry extends ThreadEntry>(
  post: ThreadEntry,
  reply: Entry,
  entries: readonly Entry[],
  isOurs: (entry: Entry) => boolean,
): boolean {
  const byId = new Map(entries.flatMap((entry) => entry.nativeIds.map((id) => [id, entry])))
  const seen = new Set<Entry>()
  let current = reply
  while (current.parentId !== undefined && !seen.has(current)) {
    seen.add(current)
    if (post.nativeIds.includes(current.parentId)) return true
    const parent = byId.get(current.parentId)
    if (parent === undefined) return false
    if (isSameAuthor(parent.author, post.author)) return true
    if (!isOurs(parent)) return false
    current = parent
  }
  return current.parentId === undefined
}

export const isSameAuthor = (one: Author | undefined, other: Author | undefined): boolean =>
  one !== undefined && other !== undefined && (one.handle ?? one.name) === (other.handle ?? other.name)

/** It begins its thread: its title is its own. */
export const isOpener = ({ title, titleOf }: Pick<Post, 'title' | 'titleOf'>): boolean =>
  title !== undefined && titleOf !== 'thread'

/** The id by which a place itself knows a post, of its strongest key: what stands behind the place. */
export const nativeIdOf = (key: string, place: string): string =>
  key.startsWith(`${place}:`) ? key.slice(place.length + 1) : key

/** The same of all its keys; one that no key tells has the strongest for its id. */
export function nativeIdsOf(keys: readonly [string, ...string[]], place: string): readonly string[] {
  const ids = keys.filter((key) => key.startsWith(`${place}:`)).map((key) => nativeIdOf(key, place))
  return ids.length === 0 ? [keys[0]] : ids
}
