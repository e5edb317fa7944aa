import type { Notice } from '../../model/notice.js'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, loginAt, nameOf } from '../fediverse.js'
import type { Parsers } from '../parsers.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext, Reading, SearchBrand } from '../source.js'
import type { Options } from './options.js'
import { placesIn } from './places.js'
import { dateOf, isPost, postOf } from './posts.js'
import { changed, readAs, Search, Status, Timeline } from './shapes.js'

const PER_PAGE = 40
/** A page with fewer is the last one, since some of it may not be shown: what may follow comes with the next poll. */
const LEAST_WHEN_MORE = 20
/** Milliseconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60_000
/** Milliseconds asked for again each time, since posts arrive from other servers late, under an id of when they were written. */
const OVERLAP = 60 * 60_000

export const ACCEPT = 'application/json'
const LOCAL = 'local'

/** The hashtags of each server; with a token also a search of its first one for each name. */
export function asksOf(options: Options, { brands, cursors }: PollContext): Ask[] {
  const [first = ''] = basesOf(options)
  const timelines = basesOf(options).flatMap((base) =>
    hashtagsOf(options, brands).map((hashtag): Ask => {
      const tag = `${nameOf(base)} #${hashtag}`
      const after = cursors.get(tag)
      const query = { limit: String(PER_PAGE), ...(after !== undefined && { min_id: before(after) }) }
      return {
        tag,
        request: requestFor(options, base, `/api/v1/timelines/tag/${encodeURIComponent(hashtag)}`, query),
      }
    }),
  )
  if (options.token === undefined) return timelines
  const searches = searchTerms(brands).map((term): Ask => {
    const query = { q: `"${term}"`, type: 'statuses', limit: String(PER_PAGE) }
    return { tag: `${nameOf(first)} ${term}`, request: requestFor(options, first, '/api/v2/search', query) }
  })
  return [...timelines, ...searches]
}

function requestFor(options: Options, base: string, path: string, query: Readonly<Record<string, string>>) {
  return { url: `${base}${path}?${new URLSearchParams(query)}`, accept: ACCEPT, ...loginAt(base, options) }
}

/** Those that were given, or the names as people write them behind a `#`: without what stands between their words. */
function hashtagsOf({ hashtags }: Options, brands: readonly SearchBrand[]): string[] {
  const names = brands.flatMap(({ phrases }) => phrases).filter((phrase) => !/[.@/:*]/.test(phrase))
  const tags = (hashtags ?? names).map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_]+/gu, ''))
  return [...new Set(tags)].filter((tag) => /[\p{L}_]/u.test(tag))
}

const isSearch = ({ url }: Pick<Answer, 'url'>): boolean => new URL(url).pathname.endsWith('/api/v2/search')

export function readPage(answer: Answer, options: Options, poll: PollContext, parsers: Parsers): Reading {
  // To be shown what came from elsewhere one needs an account; what was written there everybody may read.
  if (answer.status === 401) return { posts: [], follow: [localOf(answer)] }
  return isSearch(answer)
    ? readSearch(answer, options, parsers)
    : readTimeline(answer, options, poll, parsers)
}

/** Whether a refusal leaves what was written at the server itself to be asked for. */
export const mayAskLocally = ({ request, url, ask }: Pick<Answer, 'request' | 'url' | 'ask'>): boolean =>
  /\/api\/v1\/timelines\/tag\//.test(new URL(url).pathname) &&
  ask.tag.includes('#') &&
  !new URL(url).searchParams.has(LOCAL) &&
  request.transport === undefined &&
  request.headers?.authorization === undefined

function localOf({ url }: Pick<Answer, 'url'>) {
  const local = new URL(url)
  local.searchParams.set(LOCAL, 'true')
  return { url: local.href, accept: ACCEPT }
}

/** Read forward from the post that was known last, so that nothing is left out; the first time from the newest on back. */
function readTimeline(
  answer: Answer,
  options: Options,
  { cursors, now }: PollContext,
  parsers: Parsers,
): Reading {
  const { statuses, unread } = parsed(readAs(Timeline(), answer), answer)
  const url = new URL(answer.url)
  const query = url.searchParams
  const ids = statuses.map(({ id }) => id)
  const cursor = [...ids, ...(cursors.get(answer.ask.tag) ?? '').split(' ').filter(Boolean)]
    .toSorted(byId)
    .at(-1)
  const isForward = query.has('min_id')
  const oldest = statuses.map(({ created_at }) => dateOf(created_at)?.getTime() ?? Number.POSITIVE_INFINITY)
  const isPast = Math.min(...oldest) < now.getTime() - FIRST_LOOK
  const goesOn = statuses.length >= LEAST_WHEN_MORE && (isForward || !isPast)
  const [id] = ids.toSorted(byId).slice(isForward ? -1 : 0)
  return {
    posts: postsOf(statuses, answer, options, parsers),
    ...(cursor !== undefined && { cursor }),
    ...(goesOn && id !== undefined
      ? { next: pageAt(answer, options, isForward ? { min_id: id } : { max_id: id }) }
      : {}),
    ...(isForward && { readOn: true }),
    // What is not read now comes with the next poll.
    complete: isForward || !goesOn,
    notices: [...unreadNotices(unread), ...localNotices(query, url.host)],
  }
}

const localNotices = (query: URLSearchParams, server: string): Notice[] =>
  query.has(LOCAL) ? [{ code: 'only-own-posts', args: { server } }] : []

function readSearch(answer: Answer, options: Options, parsers: Parsers): Reading {
  const found = readAs(Search(), answer).statuses
  const { statuses, unread } = parsed(found, answer)
  const offset = Number(new URL(answer.url).searchParams.get('offset') ?? 0) + found.length
  const goesOn = found.length >= LEAST_WHEN_MORE
  return {
    posts: postsOf(statuses, answer, options, parsers),
    ...(goesOn ? { next: pageAt(answer, options, { offset: String(offset) }) } : { complete: true }),
    notices: unreadNotices(unread),
  }
}

function parsed(given: readonly unknown[], { url }: Answer) {
  const { good: statuses, unread } = readEach(given, Status(), changed(url))
  return { statuses, unread }
}

function postsOf(statuses: readonly Status[], answer: Answer, options: Options, parsers: Parsers) {
  const placeOf = placesIn(statuses)
  const server = nameOf(baseIn(answer.url, options))
  return statuses.filter(isPost).map((status) => postOf(status, server, placeOf(status), parsers))
}

function pageAt({ url }: Answer, options: Options, at: Readonly<Record<string, string>>) {
  const next = new URL(url)
  for (const [name, value] of Object.entries(at)) next.searchParams.set(name, value)
  return { url: next.href, accept: ACCEPT, ...loginAt(baseIn(url, options), options) }
}

/** Ids are numbers with more digits than JavaScript can hold; those of other software are words of one length. */
function byId(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)
}

/** Mastodon's ids are the milliseconds since 1970, and 16 bits more; others say nothing of time. */
function before(id: string): string {
  if (!/^\d{17,19}$/.test(id)) return id
  const earlier = BigInt(id) - (BigInt(OVERLAP) << 16n)
  return earlier > 0n ? String(earlier) : id
}
