import type { Author } from '../model/post.js'
import { canonicalUrl } from '../text/urls.js'

/** Somebody at a place. */
type Person = { place: string; author: Pick<Author, 'handle' | 'url'> }

/** As which the address of a page may be stored. */
export function spellingsOf(url: string): readonly string[] {
  const bare = url.replace(/\/$/, '')
  const both = [bare, `${bare}/`]
  return [
    ...new Set(
      both.flatMap((one) => [one, one.replace(/^https?:/, 'https:'), one.replace(/^https?:/, 'http:')]),
    ),
  ]
}

/**
 * Whether one of two people at different places gives the account of the other one as their own page: a link that they give themselves.
 * Only an account counts, which has the other one's handle in its address at the other one's place: many have one homepage, and a link
 * to a company's site says nothing.
 *
 * @returns whose page leads to the other one; undefined where neither does
 */
export function linkBetween(one: Person, other: Person): 'one' | 'other' | undefined {
  if (one.place === other.place || one.author.url === undefined || other.author.url === undefined)
    return undefined
  const address = canonicalUrl(one.author.url)
  if (address === undefined || address !== canonicalUrl(other.author.url)) return undefined
  if (isAccountOf(address, other)) return 'one'
  return isAccountOf(address, one) ? 'other' : undefined
}

function isAccountOf(address: string, { place, author: { handle } }: Person): boolean {
  if (handle === undefined || handle === '') return false
  const { hostname, pathname, search } = new URL(address)
  // Some places have a name that is no host.
  const isThere = hostname === place || !place.includes('.')
  const parts = `${pathname}${search}`.toLowerCase().split(/[/?=&@]+/)
  return isThere && parts.includes(encodeURIComponent(handle.toLowerCase()))
}
