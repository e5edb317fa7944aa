import type { Request } from '../../http/request.js'
import type { Answer, Ask } from '../ask.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext, Reading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { hasAccount, type Options } from './options.js'
import { postOf } from './posts.js'
import { changed, Found, Post, readAs } from './shapes.js'

const PER_PAGE = 100
/** A page that is asked for without an account can't be turned: with fewer posts it is all there is, since some are not shown. */
const LEAST_WHEN_CUT = 50
/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60

/** Which of its services an account's server hands the request on to. */
const PROXY = { 'atproto-proxy': 'did:web:api.bsky.app#bsky_appview' }

/** Whether it is sent with a login: what it says is for the server of an account. */
export const isAsSomebody = (request: Request): boolean =>
  request.transport === undefined && request.headers?.['atproto-proxy'] !== undefined

/** The tag is the term. */
export const searchAsks = (options: Options, { brands, cursors, now }: PollContext): Ask[] =>
  searchTerms(brands).map((term) => {
    const since = new Date(readSince(cursors.get(term), FIRST_LOOK, now) * 1_000)
    const query = new URLSearchParams({
      q: `"${term}"`,
      sort: 'latest',
      since: since.toISOString(),
      limit: String(PER_PAGE),
    })
    return { tag: term, request: requestFor(options, query) }
  })

function requestFor(options: Options, query: URLSearchParams): Request {
  const isSomebody = hasAccount(options)
  return {
    url: `${isSomebody ? options.service : options.base}/xrpc/app.bsky.feed.searchPosts?${query}`,
    accept: 'application/json',
    ...(isSomebody && { headers: PROXY }),
  }
}

/** @throws Failed where it is no answer of the search, or none of its posts can be read */
export function readSearch(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const { posts: given, cursor: following } = readAs(Found(), answer)
  const { good, unread } = readEach(given, Post(), changed)
  const posts = good.map(postOf)
  const query = new URL(answer.url).searchParams
  const before = cursors.get(answer.ask.tag)
  const goesOn = Boolean(following) && given.length > 0
  const isCut = goesOn && (hasAccount(options) || given.length >= LEAST_WHEN_CUT)
  const place = { isFirst: !query.has('cursor'), now }
  const dates = posts.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.getTime() / 1_000] : []))
  const cursor = cursorAfter(before, { dates, ...place, isEnd: !isCut })
  const next = isCut && hasAccount(options) ? pageBehind(query, following) : undefined
  return {
    posts,
    ...(cursor !== undefined && { cursor }),
    ...(looksBack(before, place) && { readOn: true }),
    ...(next ? { next: requestFor(options, next) } : { complete: !isCut }),
    notices: unreadNotices(unread),
  }
}

function pageBehind(query: URLSearchParams, cursor: string | null | undefined): URLSearchParams {
  const next = new URLSearchParams(query)
  next.set('cursor', cursor ?? '')
  return next
}
