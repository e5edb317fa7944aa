import * as z from 'zod'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { canonicalUrl } from '../text/urls.js'
import type { Answer } from './ask.js'
import { once } from './once.js'
import type { Parsers } from './parsers.js'
import { searchTerms } from './search-terms.js'
import { defineSource, type GonePost, type Reading } from './source.js'
import { cursorAfter, looksBack, readSince } from './time-cursor.js'

const BASE = 'https://hn.algolia.com'
/** Where people read; the search is another site. */
const SITE = 'https://news.ycombinator.com'

const PER_PAGE = 200
/** The search gives no more than this for one query, however many there are. */
const MOST_HITS = 1_000
/** What it says beside an empty answer to who asks for more. */
const ONLY_SO_MANY = /only fetch the \d+ hits/i
/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60

const ACCEPT = 'application/json'

/** Stories and comments on Hacker News, by its public search: https://hn.algolia.com/api */
export const hackernews = defineSource({
  options: z.strictObject({
    type: z.literal('hackernews'),
    base: z.url().default(BASE).describe('Where the search is; another address for tests.'),
  }),

  label: ({ base }) => (base === BASE ? 'Hacker News' : base),

  // 10,000 requests an hour are far more than we make, but a pause it asks for is kept.
  limits: { hosts: ['hn.algolia.com'] },

  // The tag is the term.
  asks: ({ base }, { brands, cursors, now }) =>
    searchTerms(brands).map((term) => ({
      tag: term,
      request: { url: addressOf(base, term, readSince(cursors.get(term), FIRST_LOOK, now)), accept: ACCEPT },
    })),

  read({ ask, url: address, body }, _options, { cursors, now }, parsers) {
    const { hits, nbHits, message } = parse(body)
    const url = new URL(address)
    const term = ask.tag
    const read = hits.map((hit) => Hit().safeParse(hit))
    const good = read.flatMap(({ data }) => data ?? [])
    if (good.length === 0 && hits.length > 0) throw unknownShape(read.find(({ error }) => error)?.error)

    const page = Number(url.searchParams.get('page') ?? 0)
    const total = nbHits ?? (hits.length < PER_PAGE ? hits.length : MOST_HITS)
    const isLast = hits.length === 0 || (page + 1) * PER_PAGE >= Math.min(total, MOST_HITS)
    const isCut = total > MOST_HITS || ONLY_SO_MANY.test(message ?? '')
    const before = cursors.get(term)
    const dates = good.map((hit) => hit.created_at_i)
    const place = { isFirst: page === 0, now }
    const cursor = cursorAfter(before, { dates, ...place, isEnd: isLast && !isCut })
    return {
      posts: good.flatMap((hit) => postOf(hit, parsers)),
      ...goneOf(good),
      ...(cursor !== undefined && { cursor }),
      ...(looksBack(before, place) && { readOn: true }),
      ...(isLast ? { complete: !isCut } : { next: pageOf(url, page + 1) }),
      notices: [...unread(hits.length - good.length), ...(isLast && isCut ? [limited(term)] : [])],
    } satisfies Reading
  },
})

const unread = (results: number): Notice[] =>
  results === 0 ? [] : [{ code: 'results-unread', args: { results } }]

const limited = (term: string): Notice => ({ code: 'search-limit', args: { term, most: MOST_HITS } })

/** Newest first. Matches whole words only, and never the title of the story that a comment stands under. */
function addressOf(base: string, term: string, since: number): string {
  const query = new URLSearchParams({
    query: `"${term}"`,
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

/** What is missing is null in some records and absent in others. */
const Hit = once(() => {
  const id = z.union([z.string().min(1), z.number()]).transform(String)
  return z.object({
    objectID: id,
    created_at_i: z.number(),
    author: z.string().nullish(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    story_text: z.string().nullish(),
    comment_text: z.string().nullish(),
    story_id: id.nullish(),
    parent_id: id.nullish(),
    points: z.number().nullish(),
    num_comments: z.number().nullish(),
  })
})
type Hit = z.output<ReturnType<typeof Hit>>

/** Each hit is checked by itself, so that one odd record doesn't hide the others. */
const Hits = once(() =>
  z.object({
    hits: z.array(z.unknown()),
    /** All there are, however many are given. */
    nbHits: z.number().nullish(),
    message: z.string().nullish(),
  }),
)
type Hits = z.output<ReturnType<typeof Hits>>

function parse(body: Answer['body']): Hits {
  try {
    return Hits().parse(JSON.parse(new TextDecoder().decode(body)))
  } catch (cause) {
    throw unknownShape(cause)
  }
}

const unknownShape = (cause: unknown) =>
  new Failed({ code: 'shape-unknown', args: { place: 'The search of Hacker News' } }, { cause })

/**
 * Of what its author deleted only the id is left. Where that is so of every record, the search has changed its shape, and nobody
 * deleted anything.
 */
function goneOf(hits: readonly Hit[]): { gone?: GonePost[] } {
  const bare = hits.filter(
    ({ author, title, story_text, comment_text }) => !author && !title && !story_text && !comment_text,
  )
  if (bare.length === 0 || bare.length === hits.length) return {}
  return { gone: bare.map(({ objectID }) => ({ key: keyOf(objectID), by: 'author' })) }
}

const keyOf = (objectID: string) => `hackernews:${objectID}` as const

/** None for a deleted post. */
function postOf(hit: Hit, parsers: Parsers): FoundPost[] {
  const isComment = typeof hit.comment_text === 'string'
  const text = isComment ? parsers.htmlToText(hit.comment_text ?? '') : storyText(hit, parsers)
  if (text === '' && !hit.title) return []
  const url = `${SITE}/item?id=${hit.objectID}`
  const story = hit.story_id ?? (isComment ? undefined : hit.objectID)
  return [
    {
      keys: [keyOf(hit.objectID), canonicalUrl(url) ?? url],
      place: 'hackernews',
      url,
      // A comment has no title. That of its story is not its author's words: with it, praise under a story named
      // "Northwind is down" would name the brand, and count as a complaint.
      ...(!isComment && hit.title && { title: parsers.htmlToText(hit.title) }),
      text,
      ...(hit.author && {
        author: {
          name: hit.author,
          handle: hit.author,
          url: `${SITE}/user?id=${encodeURIComponent(hit.author)}`,
        },
      }),
      publishedAt: new Date(hit.created_at_i * 1_000),
      publishedAtFrom: 'source',
      ...engagementOf(hit),
      ...(story !== undefined && {
        thread: {
          id: story,
          url: `${SITE}/item?id=${story}`,
          ...(isComment && hit.parent_id && { parentId: hit.parent_id }),
          ...(!isComment && typeof hit.num_comments === 'number' && { replies: hit.num_comments }),
        },
      }),
    },
  ]
}

/** A story that is only a link says what it links to: that may be what names the brand. */
function storyText({ story_text, url }: Hit, { htmlToText }: Parsers): string {
  return [htmlToText(story_text ?? ''), url ?? ''].filter((part) => part !== '').join('\n\n')
}

function engagementOf({ points, num_comments }: Hit): Pick<FoundPost, 'engagement'> {
  if (typeof points !== 'number' && typeof num_comments !== 'number') return {}
  return {
    engagement: {
      ...(typeof points === 'number' && { likes: points }),
      ...(typeof num_comments === 'number' && { comments: num_comments }),
    },
  }
}
