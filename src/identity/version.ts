import { UNKNOWN_VERSION } from '../store/port/posts.js'

/** Another source's version of a known post counts as fuller (a whole text, not an excerpt) when it is longer by this. */
const FULLER = 1.2

/** What a version of a known post that a source gives is to what is stored of it. */
export type Version = 'same' | 'edit' | 'fuller'

/**
 * An edit is told by the same source's earlier version, since sources give the same post in different words. Of the first
 * version that a source gives, only one that is clearly fuller takes the place of what others gave.
 *
 * @param known the hash of what this source gave last, if it did; lengths in UTF-16 code units
 */
export function versionOf(
  known: { hash: string | undefined; textLength: number },
  { hash, text }: { hash: string; text: string },
): Version {
  if (known.hash !== undefined && known.hash !== UNKNOWN_VERSION) return known.hash === hash ? 'same' : 'edit'
  return text.length > known.textLength * FULLER ? 'fuller' : 'same'
}
