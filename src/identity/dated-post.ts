import type { FoundPost, Post } from '../model/post.js'
import type { Recalled } from '../store/port.js'

/** A clock of the place's may run ahead by this much; a date beyond it is wrong. Milliseconds. */
const CLOCK_SLACK = 10 * 60_000
/** Characters of a text that are kept: far more than anybody posts, far less than what fills a disk. */
const LONGEST_TEXT = 100_000
const LONGEST_TITLE = 1_000

/**
 * Makes a found post certain: a missing date, or one that lies ahead, becomes the time it was first seen.
 *
 * @param known what the store knows of it, so that the time first seen stays the first
 */
export function datedPost(found: FoundPost, now: Date, known?: Recalled): Omit<Post, 'id'> {
  const { keys: _, publishedAt, publishedAtFrom, title, ...rest } = found
  return {
    ...rest,
    ...(title === undefined ? {} : { title: cut(title, LONGEST_TITLE) }),
    text: cut(found.text, LONGEST_TEXT),
    ...(publishedAt !== undefined && isPlausible(publishedAt, now)
      ? { publishedAt, publishedAtFrom: publishedAtFrom ?? 'source' }
      : { publishedAt: known?.publishedAt ?? now, publishedAtFrom: known?.publishedAtFrom ?? 'first-seen' }),
  }
}

/**
 * Recognises the words of a version: cyrb53, a 53-bit hash for tables (public domain), over UTF-16 code units. It tells edits from
 * repetitions, thousands in a scan, so it is quick rather than safe against forgery: who forges it edits nothing but their own post.
 */
export function contentHash({ title = '', text }: { title?: string; text: string }): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const part of [title, '\n', text]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      high = Math.imul(high ^ unit, 2_654_435_761)
      low = Math.imul(low ^ unit, 1_597_334_677)
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)
}

const isPlausible = (date: Date, now: Date) => date.getTime() <= now.getTime() + CLOCK_SLACK

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length
  return text.slice(0, end)
}
