import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { FEED } from './accept.js'
import { readFeedThread } from './read-feed-thread.js'
import { type ForumSoftware, onSite, type Watched } from './software.js'

/** WordPress names a post by its number, whatever its address is. */
const WORDPRESS_ID = /\?(?:p|page_id)=\d+$/
/** Behind the address of a page: a comment in WordPress. */
const WORDPRESS_COMMENT = /#comment-\d+$/

/**
 * What was commented on a page, where its feed says where that can be read, or where it is WordPress, of which each page has such a
 * feed: the newest comments, ten unless the blog's owner says otherwise.
 */
export const commentFeed: ForumSoftware = {
  name: 'the comments of the page',
  isWhole: 'where the feed of the comments reaches back to the post, or tells how many there are',

  ask(post, feed) {
    const url = commentFeedOf(post, feed)
    return url === undefined ? undefined : { url, accept: FEED }
  },

  read: readCommentFeed,
}

/** The address of the feed of what was commented on a page; undefined where it has none, or nothing would find the comments. */
export function commentFeedOf({ url, thread, keys }: ThreadPost, feed: URL): string | undefined {
  if (thread === undefined) return undefined
  const own = thread.feed === undefined ? undefined : parseUrl(thread.feed)
  if (own !== undefined)
    return hostOf(own) === hostOf(feed) ? onSite(feed, `${own.pathname}${own.search}`) : undefined
  const isComment = WORDPRESS_COMMENT.test(url) && thread.url !== undefined
  const page = parseUrl(isComment ? (thread.url ?? url) : url)
  // Without a slash at its end, an address is of other software, or leads to its front page.
  if (page === undefined || page.search !== '' || !/[^/]\/$/.test(page.pathname)) return undefined
  if (!isComment && !keys.some((key) => WORDPRESS_ID.test(key))) return undefined
  return onSite(feed, `${page.pathname}feed/`)
}

export function readCommentFeed(answer: Answer, post: ThreadPost, watched: Watched): ThreadReading {
  const page = parseUrl(post.thread?.url ?? post.url)
  if (page !== undefined) page.hash = ''
  const thread = page === undefined ? undefined : { id: post.thread?.id ?? page.href, url: page.href }
  const reading = readFeedThread(answer, post, watched, { software: 'WordPress', thread })
  const isBare = reading.posts.length === 0 && !post.thread?.replies
  return isBare ? { ...reading, replies: 0, isWhole: true } : reading
}

const hostOf = ({ host }: URL): string => host.replace(/^www\./, '')
