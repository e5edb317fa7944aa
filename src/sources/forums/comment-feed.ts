import { parseUrl } from '../../text/parse-url.js'
import { FEED } from './accept.js'
import { readFeedThread } from './read-feed-thread.js'
import { type ForumSoftware, onSite } from './software.js'

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

  ask({ url, thread, keys }, feed) {
    const own = thread?.feed === undefined ? undefined : parseUrl(thread.feed)
    if (own !== undefined) {
      const isOfSite = hostOf(own) === hostOf(feed)
      return isOfSite ? { url: onSite(feed, `${own.pathname}${own.search}`), accept: FEED } : undefined
    }
    const isComment = WORDPRESS_COMMENT.test(url) && thread?.url !== undefined
    const page = parseUrl(isComment ? (thread?.url ?? url) : url)
    // Without a slash at its end, an address is of other software, or leads to its front page.
    if (page === undefined || page.search !== '' || !/[^/]\/$/.test(page.pathname)) return undefined
    if (!isComment && !keys.some((key) => WORDPRESS_ID.test(key))) return undefined
    return { url: onSite(feed, `${page.pathname}feed/`), accept: FEED }
  },

  read(answer, post, watched) {
    const page = parseUrl(post.thread?.url ?? post.url)
    if (page !== undefined) page.hash = ''
    const thread = page === undefined ? undefined : { id: post.thread?.id ?? page.href, url: page.href }
    const reading = readFeedThread(answer, post, watched, { software: 'WordPress', thread })
    const isBare = reading.posts.length === 0 && !post.thread?.replies
    return isBare ? { ...reading, replies: 0, isWhole: true } : reading
  },
}

const hostOf = ({ host }: URL): string => host.replace(/^www\./, '')
