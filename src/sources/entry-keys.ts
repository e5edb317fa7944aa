import { createHash } from 'node:crypto'
import type { Entry, Feed } from '../feeds/index.js'
import { redact } from '../http/redact.js'
import { canonicalUrl } from '../text/urls.js'

type Keys = readonly [string, ...string[]]

/**
 * Names the entries of a feed so that a post is known again when it comes back, from this feed or another one; in the
 * order of the entries. Each gets what holds of:
 *
 * - `<place>:<id>` where the id is good anywhere (a URL, `tag:`, `urn:`); any other is unique within its feed at most and
 *   carries the feed's mark, `<place>:<mark>:<id>`. Not when entries with different links have it.
 * - The canonical URL of the link. Not when entries with different ids have it, and not the site's own front page.
 * - `<place>:<mark>:<hash>` of the words, when neither is left.
 *
 * @param feed with an address as its mark: as configured, since redirects change
 */
export function keyEntries(
  { entries, link: home }: Feed,
  address: string,
  placeOf: (entry: Entry) => string,
): Keys[] {
  const mark = markOf(address)
  const front = home === undefined ? undefined : canonicalUrl(home)
  const named = entries.map((entry) => ({
    entry,
    id: isWeb(entry.id) ? canonicalUrl(entry.id) : entry.id,
    link: entry.link === undefined ? undefined : canonicalUrl(entry.link),
    words: shortHash(`${entry.title}\n${entry.published?.toISOString() ?? entry.summary ?? entry.content}`),
  }))
  const linksOf = valuesBy(
    named,
    ({ id }) => id,
    ({ link }) => link,
  )
  const wordsOf = valuesBy(
    named,
    ({ id }) => id,
    ({ words }) => words,
  )
  const idsOf = valuesBy(
    named,
    ({ link }) => link,
    ({ id }) => id,
  )

  return named.map(({ entry, id, link, words }) => {
    const place = placeOf(entry)
    // Without an id of its own an entry has its link for one: then different words are all that tells two posts apart.
    const isDistinct = id !== link || wordsOf.get(id)?.size === 1
    const hasId = id !== front && isDistinct && linksOf.get(id)?.size === 1
    const hasLink = link !== undefined && link !== front && isDistinct && idsOf.get(link)?.size === 1
    const idKey = isUniversal(id) ? `${place}:${id}` : `${place}:${mark}:${id}`

    if (hasLink) return hasId && id !== link ? [idKey, link] : [link]
    return [hasId ? idKey : `${place}:${mark}:${words}`]
  })
}

/** A feed's address without what may change; what is secret in it shows in a hash only. */
function markOf(address: string): string {
  const bare = withoutScheme(address)
  const shown = withoutScheme(redact(address))
  return shown === bare ? bare : `${shown}~${shortHash(bare)}`
}

const withoutScheme = (address: string) => address.replace(/^[a-z]+:\/\/(?:[^/@]*@)?(?:www\.)?/i, '')

const isWeb = (id: string) => /^https?:\/\//i.test(id)
const isUniversal = (id: string) => /^(?:https?|tag|urn):/i.test(id)

/** The different values that things with the same key have. */
function valuesBy<T, K, V>(
  things: readonly T[],
  keyOf: (thing: T) => K,
  read: (thing: T) => V,
): Map<K, Set<V>> {
  const values = new Map<K, Set<V>>()
  for (const thing of things) {
    const key = keyOf(thing)
    const known = values.get(key)
    if (known === undefined) values.set(key, new Set([read(thing)]))
    else known.add(read(thing))
  }
  return values
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
