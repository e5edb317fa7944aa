import type { FoundPost } from '../model/post.js'
import { UNKNOWN_VERSION } from '../store/newer.js'
import type { Recalled } from '../store/port.js'
import { contentHash } from '../text/fingerprint.js'
import { canonicalUrl } from '../text/urls.js'
import type { GatheredPost } from './gathered-post.js'

/** Dates of one post may be rounded differently by two sources. Milliseconds. */
const ROUNDING = 60_000

/**
 * Tells which stored post a found one is, where its keys don't say so rightly, and leaves it the keys that do.
 *
 * - A source that gives other words under another id and a known address gives another post: feeds of replies often link to
 *   the thread. The same words under another id are the same post, whose id its site changed.
 * - An id that comes with another address, and by somebody else or of another day, was used again. Such a post is known by
 *   its address, or by who wrote it when, since the id stays with the post that had it first.
 *
 * @param hash of the found words
 */
export async function whichPost(
  { found, known }: GatheredPost,
  hash: string,
  recall: (keys: FoundPost['keys']) => Promise<Recalled | undefined>,
): Promise<GatheredPost> {
  if (known === undefined) return { found, known }
  if (!known.byOwnKey) {
    const isOther = found.keys.length > 1 && isOtherVersion(known, hash)
    // Without the address, which is the other post's.
    return isOther ? { found: { ...found, keys: [found.keys[0]] }, known: undefined } : { found, known }
  }
  if (isAtSameAddress(found, known) || !isByOthers(found, known)) return { found, known }

  // Its other names are made of the id that was used again.
  const [own, ...names] = found.keys
  const [address, ...others] = names.filter((key) => /^https?:/.test(key))
  if (address !== undefined) {
    const there = await recall([address, ...others])
    // An address may be that of a thread, and this source have given another post of it. Other sources may write the
    // author in another way.
    const isGivenHere = there !== undefined && isOtherVersion(there, hash)
    if (there === undefined || !isGivenHere || !isByOthers(found, there)) {
      return { found: { ...found, keys: [address, ...others] }, known: there }
    }
  }
  const keys: FoundPost['keys'] = [`${own}#${occasionOf(found)}`]
  return { found: { ...found, keys }, known: await recall(keys) }
}

/** This very source gave it in other words. */
const isOtherVersion = ({ hash: known }: Recalled, hash: string): boolean =>
  known !== undefined && known !== UNKNOWN_VERSION && known !== hash

function isAtSameAddress({ url, keys: [own] }: FoundPost, known: Recalled): boolean {
  const address = canonical(url)
  return known.byOtherKey || own === address || address === canonical(known.url)
}

const canonical = (url: string): string => canonicalUrl(url) ?? url

/** By another author, or published at another time, as far as both are known. */
function isByOthers({ author, publishedAt, publishedAtFrom }: FoundPost, known: Recalled): boolean {
  if (author !== undefined && known.author !== undefined && !isSameAuthor(author, known.author)) return true
  if (publishedAt === undefined || publishedAtFrom === 'found' || known.publishedAtFrom !== 'source')
    return false
  return Math.abs(publishedAt.getTime() - known.publishedAt.getTime()) >= ROUNDING
}

type Named = NonNullable<Recalled['author']>

const isSameAuthor = (one: Named, other: Named): boolean =>
  one.handle && other.handle
    ? one.handle.toLowerCase() === other.handle.toLowerCase()
    : one.name.trim().toLowerCase() === other.name.trim().toLowerCase()

/** Who wrote when and where, which an edit leaves as it is. */
const occasionOf = ({ author, publishedAt, url }: FoundPost): string =>
  contentHash({
    title: author?.handle ?? author?.name ?? '',
    text: `${publishedAt?.toISOString() ?? ''} ${canonical(url)}`,
  })
