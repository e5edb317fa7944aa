import * as z from 'zod'
import { Failed } from '../model/failed.js'
import type { Notice } from '../model/notice.js'
import type { FoundPost } from '../model/post.js'
import { htmlToText } from '../text/html.js'
import { canonicalUrl } from '../text/urls.js'
import { searchTerms } from './search-terms.js'
import { type Answer, defineSource, type PollContext, type Reading } from './source.js'

const BASE = 'https://hn.algolia.com'
/** Where people read; the search is another site. */
const SITE = 'https://news.ycombinator.com'

const PER_PAGE = 200
/** The search gives no more than this for one query, however many there are. */
const MOST_HITS = 1_000
/** What it says beside an empty answer to who asks for more. */
const ONLY_SO_MANY = /only fetch the \d+ hits/i
/** Seconds asked for again each time, since the search learns of some posts late. */
const OVERLAP = 60 * 60
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
  pace: ({ base }) => ({ site: new URL(base).host, gap: 0 }),

  requests: ({ base }, { brands, cursor, now }) => {
    const newest = newestByTerm(cursor)
    return searchTerms(brands).map((term) => ({
      url: addressOf(base, term, newest.get(term), now),
      accept: ACCEPT,
    }))
  },

  read(answer, _options, context) {
    const { hits, nbHits, message } = parse(answer.body)
    const url = new URL(answer.url)
    const term = (url.searchParams.get('query') ?? '').replaceAll('"', '')
    const read = hits.map((hit) => Hit.safeParse(hit))
    const good = read.flatMap(({ data }) => data ?? [])
    if (good.length === 0 && hits.length > 0) throw unknownShape(read.find(({ error }) => error)?.error)

    const page = Number(url.searchParams.get('page') ?? 0)
    const total = nbHits ?? (hits.length < PER_PAGE ? hits.length : MOST_HITS)
    const isLast = hits.length === 0 || (page + 1) * PER_PAGE >= Math.min(total, MOST_HITS)
    const isCut = total > MOST_HITS || ONLY_SO_MANY.test(message ?? '')
    return {
      posts: good.flatMap(postOf),
      ...cursorAfter(term, good, context),
      ...(isLast ? { complete: !isCut } : { next: pageOf(url, page + 1) }),
      notices: [...unread(hits.length - good.length), ...(isLast && isCut ? [limited(term)] : [])],
    } satisfies Reading
  },
})

const unread = (results: number): Notice[] =>
  results === 0 ? [] : [{ code: 'results-unread', args: { results } }]

const limited = (term: string): Notice => ({ code: 'search-limit', args: { term, most: MOST_HITS } })

/** Newest first. Matches whole words only, and never the title of the story that a comment stands under. */
function addressOf(base: string, term: string, newest: number | undefined, now: Date): string {
  const since =
    newest === undefined ? Math.floor(now.getTime() / 1_000) - FIRST_LOOK : Math.floor(newest) - OVERLAP
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

/** The cursor: when the newest post known by each term was published, in seconds since 1970. */
const Newest = z.record(z.string(), z.number())

function newestByTerm(cursor = '{}'): ReadonlyMap<string, number> {
  try {
    return new Map(Object.entries(Newest.parse(JSON.parse(cursor))))
  } catch {
    // Of another version: looking back as on the first day finds all that this one would have.
    return new Map()
  }
}

/** The other terms keep theirs; those that nobody asks for any more are forgotten. */
function cursorAfter(term: string, hits: readonly Hit[], { brands, cursor, now }: PollContext) {
  const before = newestByTerm(cursor)
  // A date that lies ahead would hide everything until then.
  const ahead = now.getTime() / 1_000
  const dates = hits.map((hit) => hit.created_at_i).filter((date) => date <= ahead)
  const newest = Math.max(before.get(term) ?? Number.NEGATIVE_INFINITY, ...dates)
  const entries = searchTerms(brands).flatMap((each) => {
    const date = each === term ? newest : before.get(each)
    return date !== undefined && Number.isFinite(date) ? [[each, date] as const] : []
  })
  return entries.length === 0 ? {} : { cursor: JSON.stringify(Object.fromEntries(entries)) }
}

const id = z.union([z.string().min(1), z.number()]).transform(String)

/** What is missing is null in some records and absent in others. */
const Hit = z.object({
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
type Hit = z.output<typeof Hit>

/** Each hit is checked by itself, so that one odd record doesn't hide the others. */
const Hits = z.object({
  hits: z.array(z.unknown()),
  /** All there are, however many are given. */
  nbHits: z.number().nullish(),
  message: z.string().nullish(),
})

function parse(body: Answer['body']): z.output<typeof Hits> {
  try {
    return Hits.parse(JSON.parse(new TextDecoder().decode(body)))
  } catch (cause) {
    throw unknownShape(cause)
  }
}

const unknownShape = (cause: unknown) =>
  new Failed({ code: 'shape-unknown', args: { place: 'The search of Hacker News' } }, { cause })

/** None for a deleted post, of which only the id is left. */
function postOf(hit: Hit): FoundPost[] {
  const isComment = typeof hit.comment_text === 'string'
  const text = isComment ? htmlToText(hit.comment_text ?? '') : storyText(hit)
  if (text === '' && !hit.title) return []
  const url = `${SITE}/item?id=${hit.objectID}`
  const story = hit.story_id ?? hit.objectID
  return [
    {
      keys: [`hackernews:${hit.objectID}`, canonicalUrl(url) ?? url],
      place: 'hackernews',
      url,
      // A comment has no title. That of its story is not its author's words: with it, praise under a story named
      // "Northwind is down" would name the brand, and count as a complaint.
      ...(!isComment && hit.title && { title: htmlToText(hit.title) }),
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
      thread: {
        id: story,
        url: `${SITE}/item?id=${story}`,
        ...(isComment && hit.parent_id && { parentId: hit.parent_id }),
        ...(!isComment && typeof hit.num_comments === 'number' && { replies: hit.num_comments }),
      },
    },
  ]
}

/** A story that is only a link says what it links to: that may be what names the brand. */
function storyText({ story_text, url }: Hit): string {
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
