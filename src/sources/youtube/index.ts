import { Failed } from '../../model/failed.js'
import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { placeLimits } from '../place-limits.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import { defineSource, type PollContext, type Reading } from '../source.js'
import { cursorAfter, readSince } from '../time-cursor.js'
import { CommentThread, keyOf, Page, postsOf } from './comments.js'
import { cursorOf, stateOf } from './cursor.js'
import { channelsOf, Options, SITE } from './options.js'
import { changed, failureOf, noCommentsIn, PLACE, parseJson } from './problems.js'
import {
  API_PATH,
  commentsOfChannel,
  commentsOfVideo,
  methodOf,
  pageBehind,
  SEARCH_PATH,
  searchRequest,
} from './requests.js'
import { askThread, readThread } from './thread.js'
import { Found, foundPost, isVideo, readChannel } from './videos.js'

const HOUR = 60 * 60_000
const DAY_IN_SECONDS = 24 * 60 * 60
/** What its terms allow to be kept for. */
const KEPT = 30 * DAY_IN_SECONDS
/** Characters of a query that the search takes for certain. */
const LONGEST_QUERY = 300
/** New videos whose comments are read at once; those of the others with the next poll. */
const MOST_FOLLOWED = 10

/** Videos and comments on YouTube: of channels, by their feeds or with a key, or what a search finds, which takes one. */
export const youtube = defineSource({
  options: Options,

  label(options) {
    const name = ['YouTube', ...channelsOf(options)].join(' ')
    return options.base === SITE ? name : `${options.base}/${name}`
  },

  loose: true,
  finds: {
    by: 'either',
    comments: 'some: with a key, those on channels that are named and on videos that were found',
  },
  limits: placeLimits.youtube,
  limitsWith: ({ key }) =>
    key === undefined
      ? {}
      : {
          interval: HOUR,
          quota: { requests: 10_000, per: 'day' },
          apart: { path: SEARCH_PATH, bucket: 'searches', quota: { requests: 100, per: 'day' } },
        },
  terms: {
    keep: KEPT * 1_000,
    note: 'Who shows to others what is from YouTube says so, and links to it.',
  },
  credentials: {
    needs: [
      {
        option: 'key',
        what: 'a key for the "YouTube Data API v3", for searches and comments',
        optional: true,
      },
    ],
    from: 'https://console.cloud.google.com/apis/credentials',
    costs: 'free, for 100 searches and 10,000 other requests a day',
  },

  needsOneOf: [['key'], ['channels']],

  asks(options, poll) {
    const channels = channelsOf(options)
    if (channels.length > 0) return channels.flatMap((channel) => asksOfChannel(options, channel))
    if (options.key === undefined) throw new Failed({ code: 'youtube-where', args: {} })
    return asksOfSearches(options, poll)
  },

  read(answer, options, poll, parsers) {
    const { pathname } = new URL(answer.url)
    if (!pathname.includes(API_PATH)) return readChannel(answer, poll.maxEntries, parsers)
    return methodOf(answer.url) === 'search'
      ? readSearch(answer, options, poll, parsers)
      : readComments(answer)
  },

  failure: failureOf,

  thread: { ask: askThread, read: readThread },
})

function asksOfChannel(options: Options, channel: string): Ask[] {
  const feed = {
    url: `${options.base}/feeds/videos.xml?channel_id=${channel}`,
    accept: 'application/atom+xml, application/xml;q=0.9, text/xml;q=0.9',
  }
  return [
    { tag: `videos ${channel}`, request: feed },
    ...(options.key === undefined
      ? []
      : [{ tag: `comments ${channel}`, request: commentsOfChannel(options, channel) }]),
  ]
}

/** Searches last, of which there are few a day: where they are used up, the comments are read all the same. */
function asksOfSearches(options: Options, { brands, cursors, now }: PollContext): Ask[] {
  const queries = queriesOf(searchTerms(brands))
  const known = new Set(queries.flatMap((query) => Object.keys(stateOf(cursors.get(query)).videos)))
  return [
    ...[...known].sort().map((id) => ({ tag: `comments ${id}`, request: commentsOfVideo(options, id) })),
    ...queries.map((query) => {
      // It learns of some videos a day late.
      const since = readSince(stateOf(cursors.get(query)).search, KEPT, now) - DAY_IN_SECONDS
      return { tag: query, request: searchRequest(options, query, new Date(since * 1_000)) }
    }),
  ]
}

/** Names of several brands in one query, `"northwind hosting"|"bluefjord"`, as far as its length allows. */
function queriesOf(terms: readonly string[]): string[] {
  const queries: string[] = []
  for (const term of terms) {
    const last = queries.at(-1)
    const longer = last === undefined ? undefined : `${last}|"${term}"`
    if (longer !== undefined && longer.length <= LONGEST_QUERY) queries[queries.length - 1] = longer
    else queries.push(`"${term}"`)
  }
  return queries
}

/** @throws Failed where it is no answer of the search */
function readSearch(
  answer: Answer,
  options: Options,
  { cursors, now }: PollContext,
  parsers: Parsers,
): Reading {
  const { items, nextPageToken } = pageOf(answer)
  const { good, unread } = readEach(items.filter(isVideo), Found(), changed)
  const posts = good.map((found) => foundPost(found, parsers))
  const { tag } = answer.ask
  const before = stateOf(cursors.get(tag))
  const dated = posts.flatMap(({ thread, publishedAt }) =>
    thread && publishedAt ? [{ id: thread.id, at: publishedAt.getTime() / 1_000 }] : [],
  )
  const isFirst = !new URL(answer.url).searchParams.has('pageToken')
  const dates = dated.map(({ at }) => at)
  const search = cursorAfter(before.search, { dates, isFirst, isEnd: !nextPageToken, now })
  const fresh = dated.filter(({ id }) => before.videos[id] === undefined).slice(0, MOST_FOLLOWED)
  const videos = { ...before.videos, ...Object.fromEntries(dated.map(({ id, at }) => [id, at])) }
  return {
    posts,
    ...(nextPageToken && answer.request.transport === undefined
      ? { next: pageBehind(answer.request, nextPageToken) }
      : { complete: true }),
    follow: fresh.map(({ id }) => commentsOfVideo(options, id)),
    ...cursorOf({ ...(search !== undefined && { search }), videos }, now.getTime() / 1_000 - KEPT),
    notices: unreadNotices(unread),
  }
}

/** Newest threads first. Of each the first replies come with it. */
function readComments(answer: Answer): Reading {
  const none = noCommentsIn(answer.body)
  const video = new URL(answer.url).searchParams.get('videoId')
  if (none === 'gone' && video) return { posts: [], gone: [{ key: keyOf(video), by: 'moderators' }] }
  if (none !== undefined) return { posts: [] }
  const { items, nextPageToken } = pageOf(answer)
  const { good, unread } = readEach(items, CommentThread(), changed)
  return {
    posts: good.flatMap((thread) => postsOf(thread).posts),
    ...(nextPageToken && answer.request.transport === undefined
      ? { next: pageBehind(answer.request, nextPageToken) }
      : { complete: true }),
    notices: unreadNotices(unread),
  }
}

/** @throws Failed where it is no answer of it, or an error that came with success */
function pageOf(answer: Answer): { items: readonly unknown[]; nextPageToken?: string | null | undefined } {
  const said = parseJson(answer.body)
  const refusal = failureOf(answer)
  if (refusal !== undefined && refusal !== 'read')
    throw new Failed(refusal.failure, refusal.leaveFor === undefined ? {} : { leaveFor: refusal.leaveFor })
  const parsed = Page().safeParse(said)
  if (parsed.data === undefined || !Array.isArray(parsed.data.items)) throw changed(parsed.error ?? PLACE)
  return { items: parsed.data.items, nextPageToken: parsed.data.nextPageToken }
}
