import type { FoundPost } from '../model/post.js'
import { UNKNOWN_VERSION } from '../store/port/posts.js'
import { contentHash } from '../text/fingerprint.js'

/** Another source's version of a known post counts as fuller (a whole text, not an excerpt) when it is longer by this. */
const FULLER = 1.2

/** Before the hash of words that are a part of what was said. */
const PART = 'part:'

/** What a version of a known post that a source gives is to what is stored of it. */
export type Version = 'same' | 'edit' | 'fuller'

/** Characters of base64url: 48 bits. A version is compared with the one before it alone, and stands with each post of each source. */
const LENGTH = 8

/** Tells a version of a post from others, and an excerpt from the whole. */
export const hashOf = (found: Pick<FoundPost, 'title' | 'text' | 'isExcerpt'>): string =>
  `${found.isExcerpt === true ? PART : ''}${contentHash(found).slice(0, LENGTH)}`

/** What a name is made of, which must lead to these words and no others: the whole of the hash. */
export const nameHashOf = ({ hash, ...words }: { hash: string; title?: string; text: string }): string =>
  `${isPart(hash) ? PART : ''}${contentHash(words)}`

/**
 * An edit is told by the same source's earlier version, since sources give the same post in different words. Of the first
 * version that a source gives, only one that is clearly fuller takes the place of what others gave. A source that gives an excerpt now and
 * the whole then, as a search and a thread do, edits nothing by that.
 *
 * @param hash `UNKNOWN_VERSION` for one in other words than the source's others, which tells no edit
 * @param known the hash of what this source gave last, if it did; lengths in UTF-16 code units
 */
export function versionOf(
  known: { hash: string | undefined; textLength: number },
  { hash, text }: { hash: string; text: string },
): Version {
  const isTold = known.hash !== undefined && known.hash !== UNKNOWN_VERSION && hash !== UNKNOWN_VERSION
  if (known.hash === undefined || !isTold) return text.length > known.textLength * FULLER ? 'fuller' : 'same'
  if (known.hash === hash || (isPart(hash) && !isPart(known.hash))) return 'same'
  if (isPart(hash) === isPart(known.hash)) return 'edit'
  return text.length > known.textLength ? 'fuller' : 'same'
}

/**
 * The version by which the next edit is told: an excerpt tells of none as long as the source gave the whole.
 *
 * @param before that of what this source gave last, if it did
 */
export const hashAfter = (before: string | undefined, hash: string): string =>
  before && isPart(hash) && !isPart(before) ? before : hash

const isPart = (hash: string): boolean => hash.startsWith(PART)
