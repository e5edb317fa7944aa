import type { FoundPost } from '../../model/post.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, loginAt, nameOf } from '../fediverse.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import type { Options } from './options.js'
import { placesIn } from './places.js'
import { isPost, postOf, seenKey } from './posts.js'
import { Context, readAs, Status } from './shapes.js'
import { ACCEPT } from './timelines.js'

export const THREAD = 'thread'

/** Without a token a server shows no more replies, and none deeper. */
const MOST_REPLIES = 60
const DEEPEST = 20

/** Where a post stands: at the server that it was written at, or as another one knows it. */
type Seat = { base: string; id: string; isHome: boolean }

/**
 * Of a post that a server of the fediverse gave: what it replies to and what replies to it, then the post itself, which says what changed. It
 * is asked for where it was written, since other servers know only some of its replies.
 */
export function askThread(post: ThreadPost, options: Options): Ask | undefined {
  const seat = seatOf(post, options)
  if (seat === undefined) return undefined
  const path = `/api/v1/statuses/${encodeURIComponent(seat.id)}/context`
  return { tag: THREAD, request: requestFor(seat.base, `${path}#${seat.isHome ? 'home' : 'guest'}`, options) }
}

const requestFor = (base: string, path: string, options: Options) => ({
  url: `${base}${path}`,
  accept: ACCEPT,
  ...loginAt(base, options),
})

function seatOf({ keys, url }: ThreadPost, options: Options): Seat | undefined {
  const bases = basesOf(options)
  const seen = bases.flatMap((base) =>
    keys.flatMap((key) => {
      const prefix = seenKey(nameOf(base), '')
      return key.startsWith(prefix) ? [{ base, id: key.slice(prefix.length) }] : []
    }),
  )
  const home = [url, ...keys.map((key) => key.replace(/^fediverse:/, ''))]
    .map((address) => homeOf(address, bases))
    .find((found) => found !== undefined)
  const isFederated = keys.some((key) => /^mastodon:/.test(key))
  if (home !== undefined && (isFederated || bases.includes(home.base))) return { ...home, isHome: true }
  const [known] = seen
  return known && { ...known, isHome: false }
}

/** Of Mastodon, Pleroma, Akkoma and GoToSocial. */
const PAGE = /^\/(?:@[\w.-]+\/(?:statuses\/)?|users\/[\w.-]+\/statuses\/|notice\/)([\w-]{10,})\/?$/

/** An address in a post is somebody's word: it leads to a server that is listed, or to one that anybody could ask. */
function homeOf(address: string, bases: readonly string[]): { base: string; id: string } | undefined {
  const listed = bases.find((base) => address.startsWith(`${base}/`))
  const url = parseUrl(address)
  if (url === undefined) return undefined
  const path = listed === undefined ? url.pathname : address.slice(listed.length).replace(/[?#].*$/, '')
  const id = PAGE.exec(path)?.[1]
  if (id === undefined) return undefined
  if (listed !== undefined) return { base: listed, id }
  const isPublic =
    url.protocol === 'https:' && url.port === '' && /^(?:[\w-]+\.)+[a-z][\w-]+$/i.test(url.hostname)
  return isPublic ? { base: url.origin, id } : undefined
}

export function readThread(
  answer: Answer,
  post: ThreadPost,
  options: Options,
  parsers: Parsers,
): ThreadReading {
  if (answer.status === 404 || answer.status === 410) return { posts: [], isWhole: true, gone: 'author' }
  const asked = answer.request.transport === undefined ? new URL(answer.request.url) : new URL(answer.url)
  return asked.pathname.endsWith('/context')
    ? readContext(answer, asked, post, options, parsers)
    : readItself(answer, asked, options, parsers)
}

/** What stands around the post. */
function readContext(
  answer: Answer,
  asked: URL,
  { keys }: ThreadPost,
  options: Options,
  parsers: Parsers,
): ThreadReading {
  const { ancestors, descendants } = readAs(Context(), answer)
  const above = statusesIn(ancestors)
  const below = statusesIn(descendants)
  const base = baseIn(asked.href, options)
  const id = /\/statuses\/([^/]+)\/context$/.exec(asked.pathname)?.[1] ?? ''
  const uri = keys.find((key) => key.startsWith('fediverse:'))?.slice('fediverse:'.length)
  const [first] = above.good
  const root = first === undefined ? uri : first.in_reply_to_id ? undefined : first.uri
  const parent = above.good.at(-1)?.uri
  const known = new Map(uri === undefined ? [] : [[id, { uri, root }]])
  const placeOf = placesIn([...above.good, ...below.good], known)
  const posts = [...above.good, ...below.good]
    .filter(isPost)
    .map((status) => postOf(status, nameOf(base), placeOf(status), parsers))
  const direct = below.good.filter(({ in_reply_to_id }) => in_reply_to_id === id).length
  const kept = keptIn({ at: asked.hash.slice(1), direct: String(direct), root, parent })
  return {
    posts,
    isWhole:
      asked.hash === '#home' &&
      below.unread === 0 &&
      !isCut(below.good, id, loginAt(base, options).headers !== undefined) &&
      // It is still asking others for more.
      answer.headers['mastodon-async-refresh'] === undefined,
    next: requestFor(base, `/api/v1/statuses/${id}#${kept}`, options),
  }
}

/** What the next answer will not repeat stands in the fragment of its address: that is sent nowhere. */
const keptIn = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value.replace(/[%&+#\s]/g, encodeURIComponent)}`],
    )
    .join('&')

function statusesIn(values: readonly unknown[]): { good: Status[]; unread: number } {
  const good = values.flatMap((value) => Status().safeParse(value).data ?? [])
  return { good, unread: values.length - good.length }
}

/** Who has a token is shown thousands. */
function isCut(below: readonly Status[], id: string, hasToken: boolean): boolean {
  if (hasToken) return false
  const depths = new Map([[id, 0]])
  for (const status of below) depths.set(status.id, (depths.get(status.in_reply_to_id ?? '') ?? 0) + 1)
  return below.length >= MOST_REPLIES || Math.max(...depths.values()) >= DEEPEST
}

/** The post as it stands now. It counts replies that are not shown to everybody. */
function readItself(answer: Answer, asked: URL, options: Options, parsers: Parsers): ThreadReading {
  const status = readAs(Status(), answer)
  const kept = new URLSearchParams(asked.hash.slice(1))
  const place = { root: kept.get('root') ?? undefined, parent: kept.get('parent') ?? undefined }
  const posts: FoundPost[] = [postOf(status, nameOf(baseIn(asked.href, options)), place, parsers)]
  const { replies_count } = status
  return {
    posts,
    ...(typeof replies_count === 'number' && { replies: replies_count }),
    isWhole: kept.get('at') === 'home' && (replies_count ?? 0) <= Number(kept.get('direct')),
  }
}
