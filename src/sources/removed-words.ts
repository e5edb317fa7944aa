import type { Notice } from '../model/notice.js'
import type { Remover } from '../model/post.js'
import type { Reading } from './source.js'

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

/**
 * Without the posts that are shown as gone: they are told apart. Where all of many are, nobody is believed to have deleted them: the
 * place has changed what it shows, and they are only left out.
 */
export function withoutGone(reading: Reading): Reading {
  const seen = reading.posts.map((post) => ({ post, by: removedBy(post) }))
  const shown = seen.flatMap(({ post, by }) => (by === undefined ? [] : [{ key: post.keys[0], by }]))
  if (shown.length === 0) return reading
  const posts = seen.flatMap(({ post, by }) => (by === undefined ? [post] : []))
  if (posts.length === 0 && shown.length >= MANY) {
    const unread: Notice = { code: 'results-unread', args: { results: shown.length } }
    return { ...reading, posts, notices: [...(reading.notices ?? []), unread] }
  }
  return { ...reading, posts, gone: [...(reading.gone ?? []), ...shown] }
}
