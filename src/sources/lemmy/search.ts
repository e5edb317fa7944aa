import type { WebRequest } from '../../http/request.js'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, loginAt, nameOf } from '../fediverse.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import type { GonePost, PollContext, Reading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { cursorOf, isOlder, olderFor, stateOf } from './cursor.js'
import type { Options } from './options.js'
import { datesOf, keyOf, postOf, removedBy } from './posts.js'
import { CommentView, changed, Found, PostView, readAs } from './shapes.js'

export const PER_PAGE = 50
/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60

const NEWER = '/api/v4/search'
const OLDER = '/api/v3/search'

/** Each name at each server. It finds what holds the words of the name in their order, whatever stands between them. */
export const searchAsks = (options: Options, { brands, cursors, now }: PollContext): Ask[] =>
  basesOf(options).flatMap((base) =>
    searchTerms(brands).map((term) => {
      const tag = `${nameOf(base)} ${term}`
      const state = stateOf(cursors.get(tag))
      const since = readSince(state.search, FIRST_LOOK, now)
      return {
        tag,
        request: isOlder(state, now)
          ? older(options, base, { term, since })
          : newer(options, base, { term, since, now }),
      }
    }),
  )

type Wanted = { term: string; since: number }

const newer = (options: Options, base: string, { term, since, now }: Wanted & { now: Date }) =>
  reachingBack(
    since,
    requestFor(options, base, NEWER, {
      search_term: term,
      type_: 'all',
      listing_type: 'all',
      time_range_seconds: String(Math.ceil(now.getTime() / 1_000) - since),
      limit: String(PER_PAGE),
    }),
  )

/** It knows no dates: the newest come first. */
const older = (options: Options, base: string, { term, since }: Wanted) =>
  reachingBack(
    since,
    requestFor(options, base, OLDER, {
      q: term,
      type_: 'All',
      sort: 'New',
      listing_type: 'All',
      limit: String(PER_PAGE),
      page: '1',
    }),
  )

/** How far back this poll reads, in seconds since 1970, stands in the fragment of each page's address: that is sent nowhere. */
const reachingBack = (since: number, request: WebRequest): WebRequest => ({
  ...request,
  url: `${request.url}#since=${since}`,
})

export const requestFor = (
  options: Options,
  base: string,
  path: string,
  query: Readonly<Record<string, string>>,
) => ({
  url: `${base}${path}?${new URLSearchParams(query)}`,
  accept: 'application/json',
  ...loginAt(base, options),
})

export const isNewer = ({ url }: Pick<Answer, 'url'>): boolean => new URL(url).pathname.endsWith(NEWER)

/** @throws Failed where it is no answer of the search, or none of its records can be read */
export function readSearch(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const { ask, url, status } = answer
  const base = baseIn(url, options)
  const before = stateOf(cursors.get(ask.tag))
  const asked = addressAsked(answer)
  const query = asked.searchParams
  const since = Number(/since=(\d+)/.exec(asked.hash)?.[1] ?? readSince(before.search, FIRST_LOOK, now))
  if (status === 404)
    return {
      posts: [],
      follow: [older(options, base, { term: query.get('search_term') ?? '', since })],
      cursor: cursorOf(olderFor(before, now)),
    }
  const found = readAs(Found(), answer)
  const posts = readEach(found.posts, PostView(), changed(url))
  const comments = readEach(found.comments, CommentView(), changed(url))
  const all = [...posts.good, ...comments.good]
  const isRecent = (view: View) => lastOf(view) >= since
  const isMore = isNewer(answer)
    ? Boolean(found.next_page)
    : (found.posts.length >= PER_PAGE && posts.good.some(isRecent)) ||
      (found.comments.length >= PER_PAGE && comments.good.some(isRecent))
  const place = { isFirst: !query.has('page_cursor') && Number(query.get('page') ?? 1) === 1, now }
  const dates = all.flatMap((view) => {
    const seconds = (datesOf(view).publishedAt?.getTime() ?? 0) / 1_000
    return seconds >= since ? [seconds] : []
  })
  const search = cursorAfter(before.search, { dates, ...place, isEnd: !isMore })
  return {
    posts: all
      .filter((view) => isRecent(view) && removedBy(view) === undefined)
      .map((view) => postOf(view, nameOf(base))),
    ...goneIn(all),
    ...(search !== undefined && { cursor: cursorOf({ ...before, search }) }),
    // The newer interface gives them in an order of its own.
    ...((isNewer(answer) || looksBack(before.search, place)) && { readOn: true }),
    ...(isMore
      ? { next: pageBehind({ query, since, base, path: asked.pathname, cursor: found.next_page }, options) }
      : { complete: true }),
    notices: unreadNotices(posts.unread + comments.unread),
  }
}

type View = PostView | CommentView

/** When it was written or changed last, in seconds since 1970. What has no date is taken as new. */
function lastOf(view: View): number {
  const { publishedAt, updatedAt } = datesOf(view)
  return ((updatedAt ?? publishedAt)?.getTime() ?? Number.POSITIVE_INFINITY) / 1_000
}

type Page = {
  query: URLSearchParams
  since: number
  base: string
  path: string
  cursor: string | null | undefined
}

function pageBehind({ query, since, base, path, cursor }: Page, options: Options): WebRequest {
  const next = new URLSearchParams(query)
  if (path.endsWith(NEWER)) next.set('page_cursor', cursor ?? '')
  else next.set('page', String(Number(query.get('page') ?? 1) + 1))
  const request = requestFor(options, base, path.endsWith(NEWER) ? NEWER : OLDER, Object.fromEntries(next))
  return reachingBack(since, request)
}

/** With its fragment, which a redirect may lose. */
export const addressAsked = ({ request, url }: Pick<Answer, 'request' | 'url'>): URL =>
  new URL(request.transport === undefined ? request.url : url)

function goneIn(views: readonly View[]): { gone?: GonePost[] } {
  const gone = views.flatMap((view): GonePost[] => {
    const by = removedBy(view)
    return by === undefined ? [] : [{ key: keyOf(view), by }]
  })
  return gone.length === 0 ? {} : { gone }
}
