import type { FoundPost } from '../model/post.js'
import { type Recalled, UNKNOWN_VERSION } from '../store/port/posts.js'
import { isAlike } from '../text/resemblance.js'
import { canonicalUrl } from '../text/urls.js'

/** Dates of one post may be rounded differently by two sources. Milliseconds. */
const ROUNDING = 60_000
/** Milliseconds. */
const DAY = 86_400_000

/** A found post, and the hash of its words. */
export type Found = Pick<
  FoundPost,
  'keys' | 'title' | 'text' | 'author' | 'publishedAt' | 'publishedAtFrom' | 'url'
> & { hash: string }

/** A post that one of the found post's names leads to, with its words where they are needed. */
export type Known = Pick<
  Recalled,
  'byOwnKey' | 'byOtherKey' | 'hash' | 'author' | 'publishedAt' | 'publishedAtFrom' | 'url'
> & { words?: { title?: string | undefined; text: string } | undefined }

/** What the rest of the answer says about a found post. */
export type DocumentFacts = {
  /** Other entries of the document have its strongest name, and say something else. */
  isNameShared: boolean
  /** Another entry of the document is the known post already. */
  isTaken: boolean
}

/** `same`: nothing new in it, as far as its words go. `other`: a post of its own, although it shares a name. */
export type Recognised = 'new' | 'same' | 'edit' | 'other'

/**
 * What a found post is to the post that its names lead to. Names alone don't decide it: feeds number their posts anew, link
 * replies to their thread, show a thread as one entry with its latest reply, and change ids at every poll. Who wrote it,
 * when, where and in which words does. Where nothing tells, it is an edit.
 */
export function recognise(found: Found, known: Known | undefined, document: DocumentFacts): Recognised {
  if (known === undefined) return 'new'
  const isSame = known.hash === found.hash
  const is = evidence(found, known)
  if (isOther(found, known, is, document)) return 'other'
  return isSame ? 'same' : 'edit'
}

type Evidence = {
  author: 'same' | 'other' | 'unknown'
  date: 'same' | 'other' | 'unknown'
  words: 'same' | 'alike' | 'other'
}

function isOther(
  found: Found,
  known: Known,
  is: Evidence,
  { isNameShared, isTaken }: DocumentFacts,
): boolean {
  const isSomebodyElses = is.author === 'other' && is.date === 'other'
  // Other sources write authors and words in other ways, and give an alert's date for the post's.
  const isGivenHere = known.hash !== undefined && known.hash !== UNKNOWN_VERSION
  if (isTaken && isGivenHere) return !known.byOwnKey || !isOneOccasion(is)
  if (!known.byOwnKey) return isGivenHere && (isSomebodyElses || isOtherUnderWeakerName(found, known, is))
  if (!isAtSameAddress(found, known)) return is.author === 'other' || is.date === 'other'
  if (!isGivenHere) return false
  if (isSomebodyElses) return true
  if (is.words !== 'other') return false
  if (is.author === 'other' || is.date === 'other') return true
  return isNameShared && !isOneOccasion(is)
}

/**
 * Another id at a known address: a reply that links to its thread, or the same post whose id the site changes. Another address
 * as well: the same story in a list that numbers its links, or another one of that title and time.
 */
function isOtherUnderWeakerName(found: Found, known: Known, { author, date, words }: Evidence): boolean {
  if (words === 'same') return false
  if (author === 'other') return true
  return words === 'other' && !(date === 'same' && author === 'same' && isAtSameAddress(found, known))
}

/** Nobody posts twice in a minute under one id. */
const isOneOccasion = ({ author, date, words }: Evidence): boolean =>
  words === 'same'
    ? author !== 'other' && date !== 'other'
    : date === 'same' && (author === 'same' || (author === 'unknown' && words === 'alike'))

function evidence(found: Found, known: Known): Evidence {
  return { author: authorOf(found, known), date: dateOf(found, known), words: wordsOf(found, known) }
}

function authorOf({ author }: Found, known: Known): Evidence['author'] {
  if (author === undefined || known.author === undefined) return 'unknown'
  return isSameAuthor(author, known.author) ? 'same' : 'other'
}

function dateOf({ publishedAt, publishedAtFrom }: Found, known: Known): Evidence['date'] {
  if (publishedAt === undefined || publishedAtFrom === 'found' || known.publishedAtFrom !== 'source')
    return 'unknown'
  const between = Math.abs(publishedAt.getTime() - known.publishedAt.getTime())
  // Midnight is a date without a time: somebody may post twice on a day.
  if (between < ROUNDING) return publishedAt.getTime() % DAY === 0 ? 'unknown' : 'same'
  return 'other'
}

/** Where both have a text, their titles say little: all replies in a thread have its title. */
function wordsOf({ hash, title = '', text }: Found, { hash: knownHash, words }: Known): Evidence['words'] {
  if (hash === knownHash) return 'same'
  if (words === undefined) return 'alike'
  const alike =
    text === '' || words.text === '' ? isAlike(title, words.title ?? '') : isAlike(text, words.text)
  return alike ? 'alike' : 'other'
}

function isAtSameAddress({ url, keys: [own] }: Found, known: Known): boolean {
  const address = canonical(url)
  return known.byOtherKey || own === address || address === canonical(known.url)
}

const canonical = (url: string): string => canonicalUrl(url) ?? url

type Named = NonNullable<Recalled['author']>

const isSameAuthor = (one: Named, other: Named): boolean =>
  one.handle && other.handle
    ? one.handle.toLowerCase() === other.handle.toLowerCase()
    : one.name.trim().toLowerCase() === other.name.trim().toLowerCase()
