import type { FoundPost, Post } from '../model/post.js'
import type { Recalled } from '../store/port/posts.js'
import { isPlaceholder } from '../text/moments.js'

/** A clock of the place's may run ahead by this much; a date beyond it is wrong. Milliseconds. */
const CLOCK_SLACK = 10 * 60_000
/** Characters of a text that are kept: far more than anybody posts, far less than what fills a disk. */
const LONGEST_TEXT = 100_000
const LONGEST_TITLE = 1_000

/**
 * Makes a found post certain: a missing date, one that lies ahead, or one that only fills the place of a date becomes that of
 * its update where there is one, or else the time it was first seen.
 *
 * @param known what the store knows of it, so that the time first seen stays the first
 */
export function datedPost(found: FoundPost, now: Date, known?: Recalled): Omit<Post, 'id'> {
  const {
    keys: _,
    isExcerpt: __,
    publishedAt: told,
    publishedAtFrom,
    updatedAt: updated,
    title,
    ...rest
  } = found
  const updatedAt = updated !== undefined && isPlausible(updated, now) ? updated : undefined
  const publishedAt = told !== undefined && isPlausible(told, now) ? told : updatedAt
  const firstSeen =
    known?.publishedAt !== undefined && isPlausible(known.publishedAt, now) ? known : undefined
  return {
    ...rest,
    ...(title === undefined ? {} : { title: cut(title, LONGEST_TITLE) }),
    text: cut(found.text, LONGEST_TEXT),
    ...(updatedAt !== undefined && publishedAt !== updatedAt && { updatedAt }),
    ...(publishedAt !== undefined
      ? { publishedAt, publishedAtFrom: publishedAtFrom ?? 'source' }
      : {
          publishedAt: firstSeen?.publishedAt ?? known?.firstSeenAt ?? now,
          publishedAtFrom: firstSeen?.publishedAtFrom ?? 'first-seen',
        }),
  }
}

const isPlausible = (date: Date, now: Date) =>
  date.getTime() <= now.getTime() + CLOCK_SLACK && !isPlaceholder(date)

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length
  return text.slice(0, end)
}
