import type { Recalled } from '../port/posts.js'
import { dateOrigins } from './posts.js'
import { asNumber, asOneOf, asText } from './values.js'

/** What is stored of a post, as one of its keys led to it. */
export type Known = Omit<Recalled, 'postId' | 'byOwnKey' | 'byOtherKey'> & { post: number }

/** What is selected of a post that a key leads to, in this order; `p` is the post, `a` its author, `s` what the source gave of it, `o` the source. */
export const knownColumns = `p.id, p.text_length, p.published, p.published_from, p.first_seen, s.hash, p.url, a.name, a.handle,
  p.gone_by = 'moderators' and p.gone_said = o.source, p.details, a.since, a.posts`

export function knownOf(columns: readonly unknown[]): Known {
  const [post, textLength, published, origin, firstSeen, hash, url, name, handle, takenAway, ...more] =
    columns
  const [details, since, posts] = more
  return {
    post: asNumber(post),
    hash: hash === null ? undefined : asText(hash),
    textLength: asNumber(textLength),
    publishedAt: new Date(asNumber(published)),
    publishedAtFrom: asOneOf(origin, dateOrigins),
    firstSeenAt: new Date(asNumber(firstSeen)),
    isTakenAway: takenAway === 1,
    beside: besideIn(details),
    url: asText(url),
    author:
      name === null
        ? undefined
        : {
            name: asText(name),
            ...(handle !== null && { handle: asText(handle) }),
            ...(since !== null && { since: new Date(asNumber(since)) }),
            ...(posts !== null && { posts: asNumber(posts) }),
          },
  }
}

/** Of most posts there is nothing. */
function besideIn(details: unknown): Known['beside'] {
  if (details === null) return {}
  const { engagement, thread, position, positions, staffOf } = JSON.parse(asText(details)) as Known['beside']
  return {
    ...(engagement && { engagement }),
    ...(thread && { thread }),
    ...(position !== undefined && { position }),
    ...(positions && { positions }),
    ...(staffOf !== undefined && { staffOf }),
  }
}

/** Of each post what the first of its keys leads to that leads anywhere. */
export function recalledOf(
  posts: readonly { keys: readonly string[] }[],
  known: ReadonlyMap<string, Known>,
): readonly (Recalled | undefined)[] {
  return posts.map(({ keys }) => {
    const [own, ...others] = keys.map((key) => known.get(key))
    const found = own ?? others.find((post) => post !== undefined)
    if (!found) return undefined
    const { post, ...rest } = found
    // An address says more than the id in another spelling.
    const byOtherKey = others.some((other, at) => isAddress(keys[at + 1]) && other?.post === post)
    return { postId: String(post), byOwnKey: found === own, byOtherKey, ...rest }
  })
}

const isAddress = (key = '') => /^https?:/.test(key)
