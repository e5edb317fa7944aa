import type { Notice } from '../model/notice.js'
import type { FoundPost, Remover } from '../model/post.js'
import type { Reading, ThreadPost, ThreadReading } from './source.js'

/** What places show in the stead of a post that is gone, whole. Anybody may write these words within a post. */
const shown: readonly [words: RegExp, by: Remover][] = [
  [/^\[deleted(?: by (?:the )?(?:user|author))?\]$/i, 'author'],
  [/^(?:comment|post) deleted by (?:user|author)$/i, 'author'],
  [/^\[ ?removed(?: by (?:reddit|(?:a )?moderators?))? ?\]$/i, 'moderators'],
  [/^(?:comment|post) removed by (?:reddit|moderators?)$/i, 'moderators'],
  [/^\[(?:flagged|dead)\]$/i, 'moderators'],
]

/** Characters of the longest of them, with blanks around it. */
const LONGEST = 60

/**
 * By whose hand a post is gone, as its place shows it.
 *
 * @returns undefined for one that stands
 */
function removedBy({ title, text }: { title?: string | undefined; text: string }): Remover | undefined {
  const whole = /^\s*$/.test(text) ? (title ?? '') : text
  if (whole.length > LONGEST) return undefined
  return shown.find(([words]) => words.test(whole.trim()))?.[1]
}

/** So many posts that are all gone are rather a place that shows something else in their stead. */
const MANY = 5

/** Those that stand, and those that are shown as gone. Nobody is believed to have deleted all of many. */
function parted(posts: readonly FoundPost[]) {
  const seen = posts.map((post) => ({ post, by: removedBy(post) }))
  const gone = seen.flatMap(({ post, by }) => (by === undefined ? [] : [{ keys: post.keys, by }]))
  const standing =
    gone.length === 0 ? posts : seen.flatMap(({ post, by }) => (by === undefined ? [post] : []))
  return { standing, gone, isBelieved: standing.length > 0 || gone.length < MANY }
}

/**
 * Without the posts that are shown as gone: they are told apart. Where all of many are, nobody is believed to have deleted them: the
 * place has changed what it shows, and they are only left out.
 */
export function withoutGone(reading: Reading): Reading {
  const { standing: posts, gone, isBelieved } = parted(reading.posts)
  if (gone.length === 0) return reading
  if (!isBelieved) {
    const unread: Notice = { code: 'results-unread', args: { results: gone.length } }
    return { ...reading, posts, notices: [...(reading.notices ?? []), unread] }
  }
  return {
    ...reading,
    posts,
    gone: [...(reading.gone ?? []), ...gone.map(({ keys: [key], by }) => ({ key, by }))],
  }
}

/** The same of a thread. Whether the post itself is among them is told; what was said by others who are gone is not missing. */
export function threadWithoutGone(reading: ThreadReading, post: Pick<ThreadPost, 'keys'>): ThreadReading {
  const { standing: posts, gone, isBelieved } = parted(reading.posts)
  if (gone.length === 0) return reading
  if (!isBelieved) return { ...reading, posts, isWhole: false }
  const by = reading.gone ?? gone.find(({ keys }) => keys.some((key) => post.keys.includes(key)))?.by
  return { ...reading, posts, ...(by !== undefined && { gone: by }) }
}
