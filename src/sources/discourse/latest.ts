import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { GonePost, PollContext, Reading } from '../source.js'
import { dateOf, foundPost, hasWords, removerOf } from './found-post.js'
import type { Options } from './options.js'
import { type Post, parsed, readable } from './shape.js'
import { postKey, requestFor, type Site, siteOf, urlAsked } from './site.js'

/** All new posts of a forum, newest first: https://docs.discourse.org/#tag/Posts */
const TAG = 'posts'
const PATH = '/posts.json'

/** How far a first poll looks back, in milliseconds. */
const FIRST_LOOK = 30 * 24 * 60 * 60_000

export const latestAsks = (options: Options): Ask[] => [{ tag: TAG, request: requestFor(options, PATH) }]

export function readLatest(
  answer: Answer,
  options: Options,
  { cursors, now }: PollContext,
  parsers: Parsers,
): Reading {
  const site = siteOf(options)
  const { posts, odd } = readable(parsed('latest', answer.body, site.place).latest_posts, site.place)
  const isFirst = !urlAsked(answer).searchParams.has('before')
  const cursor = cursorAfter(cursors.get(TAG), posts, isFirst)
  const lowest = posts.map(({ id }) => BigInt(id)).reduce(least, undefined)
  const isRead =
    lowest === undefined || (cursor?.until === undefined ? isOld(posts, now) : lowest <= cursor.until)
  return {
    posts: posts
      .filter((post) => hasWords(post) && removerOf(post) === undefined)
      .map((post) => foundPost(post, { site, staffMeans: options.staffMeans, topic: undefined, parsers })),
    ...goneOf(posts, site),
    ...(cursor !== undefined && { cursor: cursorText(cursor, isRead) }),
    ...(isRead ? { complete: true } : { next: requestFor(options, `${PATH}?before=${lowest}`) }),
    notices: odd === 0 ? [] : [{ code: 'results-unread', args: { results: odd } }],
  }
}

/** The highest id that was read and, while pages are turned, that of the poll before: they are turned down to it. */
type Cursor = { newest: bigint; until?: bigint | undefined }

/** @returns undefined while the forum never showed a post */
function cursorAfter(
  stored: string | undefined,
  posts: readonly Post[],
  isFirst: boolean,
): Cursor | undefined {
  const [before, until] = /^\d+(?: \d+)?$/.test(stored ?? '') ? (stored ?? '').split(' ').map(BigInt) : []
  const newest = posts.map(({ id }) => BigInt(id)).reduce(most, before)
  return newest === undefined ? undefined : { newest, until: isFirst ? before : until }
}

const cursorText = ({ newest, until }: Cursor, isRead: boolean): string =>
  isRead || until === undefined ? String(newest) : `${newest} ${until}`

const most = (one: bigint | undefined, other: bigint) => (one !== undefined && one > other ? one : other)
const least = (one: bigint | undefined, other: bigint) => (one !== undefined && one < other ? one : other)

/** All of them: posts that were moved here from an older forum have new ids and old dates. */
const isOld = (posts: readonly Post[], now: Date): boolean =>
  posts.every(({ created_at }) => {
    const date = dateOf(created_at)
    return date !== undefined && now.getTime() - date.getTime() > FIRST_LOOK
  })

function goneOf(posts: readonly Post[], site: Site): { gone?: GonePost[] } {
  const gone = posts.flatMap((post) => {
    const by = removerOf(post)
    return by === undefined ? [] : [{ key: postKey(site, post.topic_id, post.post_number), by }]
  })
  return gone.length === 0 ? {} : { gone }
}
