import type { Recalled } from '../port/posts.js'
import { dateOrigins } from '../rows/posts.js'
import { asNumber, asOneOf, asText, number, optionalText } from '../rows/values.js'
import type { Database } from './database.js'
import { unpackedText } from './packing/packed-text.js'
import { hashed, isNameOf, keysAsked } from './post-keys.js'

/** What is stored of a post, as one of its keys led to it. */
type Known = Omit<Recalled, 'postId' | 'byOwnKey' | 'byOtherKey'> & { post: number }

/** Where `lookUp` selects these. */
const URL = 7
const NAMES = 14

/** The posts that the keys lead to, by key; one statement for all of them. */
function lookUp(db: Database, source: number, keys: readonly string[]): Map<string, Known> {
  const rows = db.lists(
    `select n.key, p.id, p.text_length, p.published, p.published_from, p.first_seen, s.hash, p.url, a.name, a.handle,
       p.gone_by = 'moderators' and p.gone_said = o.source, p.details, a.since, a.posts, p.names
     from ${keysAsked} join posts p on p.id = k.post
     left join persons a on a.id = p.person
     left join post_sources s on s.post = p.id and s.source = ?2 left join sources o on o.id = ?2`,
    hashed(keys),
    source,
  )
  return new Map(
    rows.flatMap((columns) => {
      const key = keys[asNumber(columns[0])] ?? ''
      return isNameOf(key, columns[NAMES], columns[URL]) ? [[key, knownOf(columns)] as const] : []
    }),
  )
}

function knownOf(columns: readonly unknown[]): Known {
  const [, post, textLength, published, origin, firstSeen, hash, url, name, handle, takenAway, ...more] =
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

export function recall(
  db: Database,
  sourceId: string,
  posts: readonly { keys: readonly string[] }[],
): readonly (Recalled | undefined)[] {
  const source = db.get('select id from sources where source = ?', sourceId)
  const known = lookUp(
    db,
    source ? number(source, 'id') : 0,
    posts.flatMap(({ keys }) => keys),
  )
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

export function wordsOf(
  db: Database,
  postId: string,
): { title?: string | undefined; text: string } | undefined {
  const row = db.get('select title, text from posts where id = ?', Number(postId))
  return row && { title: optionalText(row, 'title'), text: unpackedText(row.text) }
}
