import * as z from 'zod'
import type { Entry, Feed } from '../feeds/feed.js'
import { Failed } from '../model/failed.js'
import type { FoundPost } from '../model/post.js'
import { canonicalUrl } from '../text/urls.js'
import type { Ask } from './ask.js'
import type { Parsers } from './parsers.js'
import { searchTerms } from './search-terms.js'
import { defineSource, type PollContext } from './source.js'

const BASE = 'https://www.reddit.com'
const ACCEPT = 'application/atom+xml, application/xml;q=0.9, text/xml;q=0.9'
const PER_PAGE = 100
/** What it gives when it doesn't heed the number asked for. An answer with fewer is all there is. */
const LEAST_PER_PAGE = 25
/** Characters of a query that the search takes for certain. */
const LONGEST_QUERY = 500
/** One request a minute and address is what its feeds allow, all together; a second more, since clocks differ. Milliseconds. */
const GAP = 61_000

const Options = z.strictObject({
  type: z.literal('reddit'),
  subreddits: z
    .array(
      z
        .string()
        .regex(/^(?:\/?r\/)?\w{2,21}$/, { error: 'expected the name of a subreddit, such as `webhosting`' }),
    )
    .default([])
    .describe('Where to look. Without it: in all of Reddit.'),
  read: z
    .enum(['search', 'posts', 'comments'])
    .default('search')
    .describe(
      'What to read: `search` for your names, which finds posts but no comments; or everything new in the subreddits, as `posts` or as `comments`.',
    ),
  base: z.url().default(BASE).describe('Where Reddit is; another address for tests.'),
})
type Options = z.output<typeof Options>

/** Posts and comments on Reddit, by the feeds that need no key. */
export const reddit = defineSource({
  options: Options,

  label(options) {
    const where = subredditsOf(options).map((name) => `r/${name}`)
    const what = options.read === 'search' ? [] : [options.read]
    const name = ['Reddit', ...where, ...what].join(' ')
    return options.base === BASE ? name : `${options.base}/${[...where, options.read].join('+')}`
  },

  limits: { hosts: ['reddit.com'], gap: GAP },
  // What was deleted there has to be deleted by whoever stored it.
  terms: { joinPeople: false, followDeletes: 2 * 24 * 60 * 60_000 },

  asks(options, poll) {
    if (options.read === 'search') return searches(options, poll)
    if (options.subreddits.length === 0)
      throw new Failed({ code: 'reddit-all', args: { read: options.read } })
    const path = options.read === 'posts' ? 'new.rss' : 'comments.rss'
    const url = `${folderOf(options)}/${path}?limit=${PER_PAGE}`
    return [{ tag: options.read, request: { url, accept: ACCEPT } }]
  },

  read(answer, options, { maxEntries }, parsers) {
    if (/\/subreddits\/search/.test(new URL(answer.url).pathname)) throw noSuchSubreddit(options)
    const feed = parse(() => parsers.readFeed(answer, maxEntries))
    const posts = feed.entries.filter(isPost).map((entry) => postOf(entry, options, parsers))
    if (posts.length === 0 && feed.entries.length > 0 && !feed.entries.some(isOther)) throw unknownShape()
    return { posts, complete: feed.entries.length < LEAST_PER_PAGE, notices: feed.notices }
  },
})

const subredditsOf = ({ subreddits }: Options) =>
  [...new Set(subreddits.map((name) => name.replace(/^\/?r\//, '').toLowerCase()))].sort()

/** All subreddits are one address, since a request costs a minute. */
function folderOf(options: Options): string {
  const names = subredditsOf(options)
  return names.length === 0 ? options.base : `${options.base}/r/${names.join('+')}`
}

/** All brands are one query. What doesn't fit is another one, for a later poll. */
function searches(options: Options, { brands }: PollContext): Ask[] {
  const queries = queriesOf(searchTerms(brands))
  return queries.map((terms, at) => {
    const query = new URLSearchParams({
      q: queryOf(terms),
      ...(options.subreddits.length > 0 && { restrict_sr: 'on' }),
      sort: 'new',
      t: 'month',
      limit: String(PER_PAGE),
      type: 'link',
    })
    const names = queries.filter((each) => each !== terms).flat()
    return {
      tag: at === 0 ? 'search' : `search ${at + 1}`,
      request: { url: `${folderOf(options)}/search.rss?${query}`, accept: ACCEPT },
      ...(names.length > 0 && { notices: [{ code: 'names-left', args: { names } }] }),
    }
  })
}

/** As few lists of terms as the length of a query allows. */
function queriesOf(terms: readonly string[]): string[][] {
  const queries: string[][] = [[]]
  for (const term of terms) {
    const last = queries.at(-1) ?? []
    if (last.length === 0 || queryOf([...last, term]).length <= LONGEST_QUERY) last.push(term)
    else queries.push([term])
  }
  return queries
}

const queryOf = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(' OR ')

/** Posts are `t3_`, comments `t1_`; a search also gives subreddits (`t5_`) and people (`t2_`). */
const isPost = ({ id }: Entry) => /^t[13]_\w+$/.test(id)
const isOther = ({ id }: Entry) => /^t\d_\w+$/.test(id)

function postOf(entry: Entry, { base }: Options, parsers: Parsers): FoundPost {
  const isComment = entry.id.startsWith('t1_')
  const url = entry.link ?? `${base}/comments/${entry.id.slice(3)}`
  const key = `reddit:${entry.id}` as const
  const address = canonicalUrl(url)
  return {
    keys: address === undefined ? [key] : [key, address],
    place: 'reddit',
    url,
    // That of a comment is its author's name and its thread's title: somebody else's words.
    ...(!isComment && entry.title !== undefined && { title: entry.title }),
    text: textOf(entry, parsers),
    ...authorOf(entry),
    ...datesOf(entry),
    ...threadOf(url, isComment ? undefined : entry.id),
  }
}

const WRITTEN = '<!-- SC_OFF -->'
const WRITTEN_ENDS = '<!-- SC_ON -->'

/** What people wrote stands between two marks; behind them is who submitted it. A post without them is only a link. */
function textOf({ content = '', link, title }: Entry, { htmlToText, removeTails }: Parsers): string {
  const start = content.indexOf(WRITTEN)
  const end = start < 0 ? -1 : content.indexOf(WRITTEN_ENDS, start)
  if (end >= 0) return htmlToText(content.slice(start + WRITTEN.length, end))
  const [, attributes = ''] = /<a\s([^<>]*)>\s*\[link\]/i.exec(content) ?? []
  const target = /(?:^|\W)href="([^"<>]*)"/i.exec(attributes)?.[1]
  const outside = target === undefined ? '' : htmlToText(target)
  return [removeTails(htmlToText(content), title).trim(), outside === link ? '' : outside]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Missing for a deleted account. */
function authorOf({ author, authorUrl }: Entry): Pick<FoundPost, 'author'> {
  const handle = author?.replace(/^\/?u\//, '') ?? ''
  if (handle === '' || handle === '[deleted]') return {}
  return { author: { name: handle, handle, url: authorUrl ?? `${BASE}/user/${encodeURIComponent(handle)}` } }
}

function datesOf({ published, updated }: Entry): Partial<FoundPost> {
  const publishedAt = published ?? updated
  if (publishedAt === undefined) return {}
  const isEdited = updated !== undefined && updated > publishedAt
  return { publishedAt, publishedAtFrom: 'source', ...(isEdited && { updatedAt: updated }) }
}

/**
 * `…/r/webhosting/comments/1abcde/the_title/` and, for a comment, its own id behind that.
 *
 * @param post the id of what began the thread, where it is that
 */
function threadOf(url: string, post?: string): Pick<FoundPost, 'thread'> {
  const [thread, id] = /^[^?#]*?\/comments\/(\w+)(?:\/[^/?#]*)?/.exec(url) ?? []
  if (thread !== undefined) return { thread: { id: `t3_${id}`, url: `${thread}/` } }
  return post === undefined ? {} : { thread: { id: post } }
}

function parse(read: () => Feed): Feed {
  try {
    return read()
  } catch (cause) {
    throw unknownShape(cause)
  }
}

const unknownShape = (cause?: unknown) => new Failed({ code: 'reddit-shape', args: {} }, { cause })

const noSuchSubreddit = (options: Options) =>
  new Failed({ code: 'subreddit-unknown', args: { subreddits: subredditsOf(options) } })
