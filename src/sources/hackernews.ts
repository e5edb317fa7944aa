import * as z from 'zod'
import type { Notice } from '../model/notice.js'
import { type Item, isBare, keyOf, postOf } from './hackernews/posts.js'
import { parseHits } from './hackernews/shapes.js'
import { askThread, readThread, threadFailure } from './hackernews/thread.js'
import { placeLimits } from './place-limits.js'
import { anyOf, type Grammar, troubleQueries } from './query-writer.js'
import { searchTerms } from './search-terms.js'
import { defineSource, type GonePost, type Reading } from './source.js'
import { cursorAfter, looksBack, readSince } from './time-cursor.js'

const BASE = 'https://hn.algolia.com'

const PER_PAGE = 200
/** The search gives no more than this for one query, however many there are. */
const MOST_HITS = 1_000
/** What it says beside an empty answer to who asks for more. */
const ONLY_SO_MANY = /only fetch the \d+ hits/i
/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60

const ACCEPT = 'application/json'

const GRAMMAR: Grammar = {}

/** Stories and comments on Hacker News, by its public search: https://hn.algolia.com/api */
export const hackernews = defineSource({
  options: z.strictObject({
    type: z.literal('hackernews'),
    base: z.url().default(BASE).describe('Where the search is; another address for tests.'),
  }),

  label: ({ base }) => (base === BASE ? 'Hacker News' : base),

  finds: { by: 'search', comments: 'yes' },
  limits: placeLimits.hackernews,

  // The tag is the term.
  asks: ({ base }, { brands, cursors, now }) =>
    searchTerms(brands).map((term) => ({
      tag: term,
      request: { url: addressOf(base, term, readSince(cursors.get(term), FIRST_LOOK, now)), accept: ACCEPT },
    })),

  read({ ask, url: address, body }, _options, { cursors, now }, parsers) {
    const { items, given, total: all, message } = parseHits(body)
    const url = new URL(address)
    const term = ask.tag
    if (url.searchParams.get('query') !== anyOf([term], GRAMMAR))
      return { posts: items.flatMap((item) => postOf(item, parsers)), complete: true }
    const page = Number(url.searchParams.get('page') ?? 0)
    const total = all ?? (given < PER_PAGE ? given : MOST_HITS)
    const isLast = given === 0 || (page + 1) * PER_PAGE >= Math.min(total, MOST_HITS)
    const isCut = total > MOST_HITS || ONLY_SO_MANY.test(message ?? '')
    const before = cursors.get(term)
    const dates = items.map(({ createdAt }) => createdAt)
    const place = { isFirst: page === 0, now }
    const cursor = cursorAfter(before, { dates, ...place, isEnd: isLast && !isCut })
    return {
      posts: items.flatMap((item) => postOf(item, parsers)),
      ...goneOf(items),
      ...(cursor !== undefined && { cursor }),
      ...(looksBack(before, place) && { readOn: true }),
      ...(isLast ? { complete: !isCut } : { next: pageOf(url, page + 1) }),
      ...(isLast && isCut && { follow: troubleIn(url, term) }),
      notices: [...unread(given - items.length), ...(isLast && isCut ? [limited(term)] : [])],
    } satisfies Reading
  },

  failure: threadFailure,

  thread: {
    ask: (post, { base }) => askThread(post, base, ACCEPT),
    read: (answer, post, _options, parsers) => readThread(answer, post, parsers),
  },
})

/** Of what lies behind the most that it gives, complaints are asked for: it knows no OR, so each word is a request. */
const troubleIn = (url: URL, term: string) =>
  troubleQueries([term], GRAMMAR, 'en').map(({ query }) => {
    const request = pageOf(url, 0)
    const asked = new URL(request.url)
    asked.searchParams.set('query', query)
    return { ...request, url: asked.href }
  })

const unread = (results: number): Notice[] =>
  results === 0 ? [] : [{ code: 'results-unread', args: { results } }]

const limited = (term: string): Notice => ({ code: 'search-limit', args: { term, most: MOST_HITS } })

/** Newest first. Matches whole words only, and never the title of the story that a comment stands under. */
function addressOf(base: string, term: string, since: number): string {
  const query = new URLSearchParams({
    query: anyOf([term], GRAMMAR),
    tags: '(story,comment)',
    numericFilters: `created_at_i>${since}`,
    restrictSearchableAttributes: 'title,comment_text,url,story_text',
    typoTolerance: 'false',
    hitsPerPage: String(PER_PAGE),
    page: '0',
  })
  return `${base}/api/v1/search_by_date?${query}`
}

function pageOf(url: URL, page: number) {
  const next = new URL(url)
  next.searchParams.set('page', String(page))
  return { url: next.href, accept: ACCEPT }
}

/**
 * Of what its author deleted only the id is left. Where that is so of every record, the search has changed its shape, and nobody
 * deleted anything.
 */
function goneOf(items: readonly Item[]): { gone?: GonePost[] } {
  const bare = items.filter(isBare)
  if (bare.length === 0 || bare.length === items.length) return {}
  return { gone: bare.map(({ id }) => ({ key: keyOf(id), by: 'author' })) }
}
