import { Failed } from '../../model/failed.js'
import type { Notice } from '../../model/notice.js'
import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext, Reading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { dateOf, foundPost, hasWords, removerOf } from './found-post.js'
import type { Options } from './options.js'
import { parsed, readable, unknownShape } from './shape.js'
import { requestFor, siteOf, urlAsked } from './site.js'

/** Characters of a term that a forum looks for, unless its admins say otherwise. It finds nothing for a shorter one, and does not say so. */
const LEAST = 3
/** In these scripts a word is that short, and forums that are written in them allow for it. */
const SHORT_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** It gives no further page. */
const MOST_PAGES = 10
const PER_PAGE = 50
/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60

/** How long a forum is left alone whose search is overloaded, in milliseconds. */
const OVERLOADED = 10 * 60_000

/** One search for each name. The tag is the term. */
export function searchAsks(options: Options, { brands, cursors, now }: PollContext): Ask[] {
  const all = searchTerms(brands)
  const short = all.filter((term) => [...term].length < LEAST && !SHORT_WORDS.test(term))
  const terms = all.filter((term) => !short.includes(term))
  if (terms.length === 0 && short.length > 0)
    throw new Failed({ code: 'terms-too-short', args: { terms: short, least: LEAST } })
  const notices: Notice[] =
    short.length === 0 ? [] : [{ code: 'terms-too-short', args: { terms: short, least: LEAST } }]
  return terms.map((term, at) => ({
    tag: term,
    request: requestFor(options, pathOf(term, readSince(cursors.get(term), FIRST_LOOK, now), 1)),
    ...(at === 0 && notices.length > 0 && { notices }),
  }))
}

/** The whole day, since a search knows no hours: what is known of it comes again. */
function pathOf(term: string, since: number, page: number): string {
  const day = new Date(since * 1_000).toISOString().slice(0, 10)
  return `/search.json?${new URLSearchParams({ q: `"${term}" order:latest after:${day}`, page: String(page) })}`
}

export function readSearch(
  answer: Answer,
  options: Options,
  { cursors, now }: PollContext,
  parsers: Parsers,
): Reading {
  const site = siteOf(options)
  const found = parsed('search', answer.body, site.place)
  const { error, more_full_page_results: more } = found.grouped_search_result ?? {}
  if (error)
    throw new Failed({ code: 'search-overloaded', args: { place: site.place } }, { leaveFor: OVERLOADED })
  const term = answer.ask.tag
  // What a forum answers that looks for nothing, since the term is none for it.
  if (found.posts === undefined && found.grouped_search_result === null)
    throw new Failed({ code: 'search-refused', args: { place: site.place, term } })
  if (found.posts === undefined) throw unknownShape(site.place)
  const { posts, odd } = readable(found.posts, site.place)
  const topics = new Map((found.topics ?? []).map((topic) => [topic.id, topic]))
  const url = urlAsked(answer)
  const page = Number(url.searchParams.get('page') ?? 1)
  // Older versions say nothing of more.
  const hasMore = typeof more === 'boolean' ? more : more !== null && found.posts.length >= PER_PAGE
  const isLast = !hasMore || page >= MOST_PAGES
  const isCut = hasMore && isLast

  const before = cursors.get(term)
  const place = { isFirst: page === 1, now }
  const dates = posts
    .flatMap(({ created_at }) => dateOf(created_at) ?? [])
    .map((date) => date.getTime() / 1_000)
  const cursor = cursorAfter(before, { dates, ...place, isEnd: isLast && !isCut })
  return {
    posts: posts
      .filter((post) => hasWords(post) && removerOf(post) === undefined)
      .map((post) =>
        foundPost(post, {
          site,
          staffMeans: options.staffMeans,
          topic: topics.get(post.topic_id),
          parsers,
        }),
      ),
    ...(cursor !== undefined && { cursor }),
    ...(looksBack(before, place) && { readOn: true }),
    ...(isLast ? { complete: !isCut } : { next: pageOf(url, page + 1, options) }),
    notices: [
      ...(odd === 0 ? [] : [{ code: 'results-unread', args: { results: odd } } as const]),
      ...(isCut ? [{ code: 'search-limit', args: { term, most: MOST_PAGES * PER_PAGE } } as const] : []),
    ],
  }
}

/** The same search: what day it asks for must not move while pages are turned. */
function pageOf({ search }: URL, page: number, options: Options) {
  const query = new URLSearchParams(search)
  query.set('page', String(page))
  return requestFor(options, `/search.json?${query}`)
}
