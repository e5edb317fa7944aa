import type { Entry, Feed } from '../feeds/feed.js'
import type { FoundPost } from '../model/post.js'
import { hexFingerprint } from '../text/fingerprint.js'
import { isPlaceholder } from '../text/moments.js'
import { redact } from '../text/redact.js'
import { canonicalUrl } from '../text/urls.js'

/** An entry with the place its post stands on and the names it is known by. */
export type KeyedEntry = { entry: Entry; place: string; keys: FoundPost['keys'] }

/**
 * Names the entries of a feed so that a post is known again when it comes back, from this feed or another one; in the
 * order of the entries. Each gets what holds of:
 *
 * - `<place>:<id>` where the id is good anywhere (a URL, `tag:`, `urn:`); any other is unique within its feed at most and
 *   carries the feed's mark, `<place>:<mark>:<id>`. Not when entries with different links have it. Where there is no id the
 *   link is one, also of several entries: `identity/recognise.ts` tells those apart.
 * - The canonical URL of the link. Not the site's own front page, and not in a feed that links to threads.
 * - The canonical URL of where a link that counts readers leads to; other feeds know the post by that.
 * - The id without the place, so that a post is known again when its site moves to another host: a `tag:` or `urn:`
 *   alone, any other as `<mark>:<id>`.
 * - `<mark>:<hash>` of title and time, by which a story is known that comes back under another id and link.
 * - `<place>:<mark>:<hash>` of the words, when there is neither an id nor a link of its own.
 *
 * @param address the feed's, as configured, since redirects change; makes the mark
 */
export function keyEntries(feed: Feed, address: string, placeOf: (entry: Entry) => string): KeyedEntry[] {
  const mark = markOf(address)
  const front = canonical(feed.link)
  const entries = feed.entries.map((entry) => ({
    entry,
    id: addressId(entry.id),
    link: canonical(entry.link),
    original: canonical(entry.originalLink),
    words: hashOf(entry.title, entry.published?.toISOString() ?? entry.summary ?? entry.content),
    // The parser takes the link for an id where there is none: then only words can tell two posts apart.
    isLinkForId: entry.id === entry.link,
    place: placeOf(entry),
  }))
  const idsOfManyLinks = keysOfMany(entries, 'id', 'link')
  const idsOfManyWords = keysOfMany(entries, 'id', 'words')
  const linksOfManyIds = keysOfMany(entries, 'link', 'id')
  linksOfManyIds.delete(front)
  linksOfManyIds.delete(undefined)
  // Its links are no names of posts then, also where a thread happens to have one post in the feed today.
  const linksToThreads = linksOfManyIds.size > 0
  const originalsOfManyIds = keysOfMany(entries, 'original', 'id')
  originalsOfManyIds.delete(front)
  originalsOfManyIds.delete(undefined)

  return entries.map(({ entry, id, link, original, words, isLinkForId, place }) => {
    if (isContentId(entry)) return { entry, place, keys: keysOfWords(entry, place, mark) }
    const isUnclear = isLinkForId && idsOfManyWords.has(id)
    const hasId = !idsOfManyLinks.has(id) && (front === undefined || canonical(id) !== front)
    const isLinkShared = isLinkForId ? linksOfManyIds.has(link) : linksToThreads
    const hasLink = !isUnclear && !isLinkShared && link !== front
    const hasOriginal = !isUnclear && originalsOfManyIds.size === 0 && original !== front && original !== link
    const idKey = isUniversal(id) ? `${place}:${id}` : `${place}:${mark}:${id}`
    const wordsKey = `${place}:${mark}:${words}`

    const names = [hasId ? idKey : undefined, hasLink ? link : undefined]
    const weaker = [
      hasOriginal ? original : undefined,
      // A link that is the id today may be replaced by a nicer one, while the id stays.
      hasId && !isLinkForId ? (isUnique(id) ? id : `${mark}:${id}`) : undefined,
      hasId && isUnclear ? wordsKey : undefined,
      isStory(entry) ? `${mark}:${words}` : undefined,
    ]
    const [own = wordsKey, ...others] = names.filter((key) => key !== undefined)
    const rest = [...others, ...weaker].filter((key) => key !== undefined)
    return { entry, place, keys: [own, ...new Set(rest.filter((key) => key !== own))] }
  })
}

/** It has neither an id nor a link. */
const isContentId = ({ id, link }: Entry) => link === undefined && /^sha256:[\da-f]{32}$/.test(id)

/** Title, author and date say which post it is, or title and text: words are edited, and dates move. */
function keysOfWords(entry: Entry, place: string, mark: string): FoundPost['keys'] {
  const { id, title, author, published, summary, content } = entry
  const isDated =
    published !== undefined && !isPlaceholder(published) && (title !== undefined || author !== undefined)
  const text = `${mark}:text:${hashOf(title, content ?? summary)}`
  return isDated
    ? [`${place}:${mark}:when:${hashOf(title, author, published.toISOString())}`, text, `${mark}:${id}`]
    : [text, `${mark}:${id}`]
}

/** A title and a moment are seldom two posts'; a title and a day may be. */
const isStory = ({ title, published }: Entry): boolean =>
  title !== undefined &&
  title !== '' &&
  published !== undefined &&
  !isPlaceholder(published) &&
  published.getTime() % DAY !== 0

const hashOf = (...parts: readonly (string | undefined)[]) => hexFingerprint(parts.join('\n'), KEY_DIGITS)

/** The values of `key` that come with different values of `other`. */
function keysOfMany<T, K extends keyof T>(things: readonly T[], key: K, other: keyof T): Set<T[K]> {
  const first = new Map<T[K], T[keyof T]>()
  const found = new Set<T[K]>()
  for (const thing of things) {
    if (!first.has(thing[key])) first.set(thing[key], thing[other])
    else if (first.get(thing[key]) !== thing[other]) found.add(thing[key])
  }
  return found
}

/** A feed's address without what may change; what is secret in it shows in a hash only. */
function markOf(address: string): string {
  const bare = withoutScheme(address)
  const shown = withoutScheme(redact(address))
  return shown === bare ? bare : `${shown}~${hexFingerprint(bare, KEY_DIGITS)}`
}

const withoutScheme = (address: string) => address.replace(/^[a-z]+:\/\/(?:[^/@]*@)?(?:www\.)?/i, '')

const canonical = (url: string | undefined) => (url === undefined ? undefined : canonicalUrl(url))
/** An id that is an address stays the same when its site begins to use https. Its fragment may tell posts apart. */
export const addressId = (id: string): string => id.replace(/^https?:\/\/(?:www\.)?/i, 'https://')
const isUnique = (id: string) => /^(?:tag|urn):/i.test(id)
const isUniversal = (id: string) => /^(?:https?|tag|urn):/i.test(id)

const KEY_DIGITS = 12
/** Milliseconds. */
const DAY = 86_400_000
