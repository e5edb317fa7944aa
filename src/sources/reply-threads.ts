import type { Entry } from '../feeds/feed.js'
import type { FoundPost } from '../model/post.js'

/** A reply to a reply to a reply … of more than this is looked at no further. */
const DEEPEST = 100

/**
 * The threads of a feed that says what its entries reply to (`thr:in-reply-to`): by the id of the post that began them, as far up as
 * the feed goes, so that it and all that came after have the same. None in a feed that says so of no entry.
 *
 * A comment whose address tells its page has that as its thread, unless what began it is in the feed: Atom alone says what replies to
 * what, and the other feeds of a blog have the same comments.
 */
export function replyThreads(
  entries: readonly Entry[],
): (entry: Entry, commented?: FoundPost['thread']) => Pick<FoundPost, 'thread'> {
  if (entries.every(({ inReplyTo }) => inReplyTo === undefined)) return () => ({})
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const rootOf = (entry: Entry, depth = 0): string => {
    if (entry.inReplyTo === undefined) return entry.id
    const parent = byId.get(entry.inReplyTo)
    return parent === undefined || depth === DEEPEST ? entry.inReplyTo : rootOf(parent, depth + 1)
  }
  return (entry, commented) => {
    const root = rootOf(entry)
    const url = commented?.url ?? entry.inReplyToLink
    return {
      thread: {
        id: commented === undefined || byId.has(root) ? root : commented.id,
        ...(entry.inReplyTo !== undefined && { parentId: entry.inReplyTo }),
        ...(url !== undefined && { url }),
      },
    }
  }
}
