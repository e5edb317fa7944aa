import type { Entry, Feed } from '../../feeds/feed.js'
import { Failed } from '../../model/failed.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { Reading, ThreadPost, ThreadReading } from '../source.js'
import { postKeys } from './names.js'
import { SITE } from './options.js'
import { unknownShape } from './problems.js'

/** What it gives when it doesn't heed the number asked for. An answer with fewer is all there is. */
const LEAST_PER_PAGE = 25

/** @throws Failed where it is no feed of posts */
export function readFeedPage(answer: Answer, maxEntries: number | undefined, parsers: Parsers): Reading {
  const { feed, posts } = parse(answer, maxEntries, parsers)
  return { posts, complete: feed.entries.length < LEAST_PER_PAGE, notices: feed.notices }
}

/**
 * A flat list: what replies to what is not told. Nor is how much was left out, so that only a list that is shorter than any that Reddit
 * cuts is all there is; replies to replies to replies, more than ten deep, it leaves out all the same.
 *
 * @throws Failed where it is no feed of posts
 */
export function readFeedThread(answer: Answer, post: ThreadPost, parsers: Parsers): ThreadReading {
  const { feed, posts } = parse(answer, undefined, parsers)
  const isTheirs = posts.some(({ keys }) => keys.some((key) => post.keys.includes(key)))
  const comments = posts.filter(({ keys: [key] }) => key.startsWith('reddit:t1_')).length
  const isShort = feed.entries.length < LEAST_PER_PAGE && feed.notices.length === 0
  return {
    posts,
    isWhole:
      isTheirs && isShort && posts.length === feed.entries.length && comments >= (post.thread?.replies ?? 0),
  }
}

function parse(answer: Answer, maxEntries: number | undefined, parsers: Parsers) {
  const feed = read(() => parsers.readFeed(answer, maxEntries))
  const posts = feed.entries.filter(isPost).map((entry) => postOf(entry, parsers))
  if (posts.length === 0 && feed.entries.length > 0 && !feed.entries.some(isOther)) throw unknownShape()
  return { feed, posts }
}

function read(feed: () => Feed): Feed {
  try {
    return feed()
  } catch (cause) {
    throw cause instanceof Failed && cause.failure.code === 'feed-is-page'
      ? new Failed({ code: 'page-instead', args: {} }, { cause })
      : unknownShape(cause)
  }
}

/** Posts are `t3_`, comments `t1_`; a search also gives subreddits (`t5_`) and people (`t2_`). */
const isPost = ({ id }: Entry) => /^t[13]_\w+$/.test(id)
const isOther = ({ id }: Entry) => /^t\d_\w+$/.test(id)

function postOf(entry: Entry, parsers: Parsers): FoundPost {
  const isComment = entry.id.startsWith('t1_')
  const url = entry.link ?? `${SITE}/comments/${entry.id.slice(3)}`
  return {
    keys: postKeys(entry.id, url),
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
  return { author: { name: handle, handle, url: authorUrl ?? `${SITE}/user/${encodeURIComponent(handle)}` } }
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
