import * as z from 'zod'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { authorNamed } from '../author-named.js'
import { once } from '../once.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { FEED, JSON_ONLY } from './accept.js'
import { commentFeedOf, readCommentFeed } from './comment-feed.js'
import { id, jsonOf, moment } from './json.js'
import { type ForumSoftware, onSite, type Watched } from './software.js'
import { type ForumPost, threadPosts } from './thread-posts.js'

const NAME = 'WordPress'
const PER_PAGE = 100

/** WordPress names a page by its number, whatever its address is, and its comments behind that. */
const NUMBERED = /:https?:\/\/[^/]+(\/(?:[^?#]*\/)?)\?p(?:age_id)?=(\d+)(?:#comment-\d+)?$/

/**
 * The comments on a page by WordPress's interface, which counts them, so that it is known when all are there. Many blogs close it: then the
 * feed of the comments is read.
 */
export const wordpress: ForumSoftware = {
  name: NAME,
  isWhole: 'yes; where a blog closes its interface, only as far back as the feed of its comments reaches',

  ask({ thread, keys }, feed) {
    const [, folder, page] = keys.map((key) => NUMBERED.exec(key)).find((found) => found !== null) ?? []
    // Comments are found by the thread of their page.
    if (folder === undefined || page === undefined || thread === undefined) return undefined
    return pageOf(feed, folder, page, 1)
  },

  readsRefusal: ({ request }) => isInterface(request),

  read(answer, post, watched) {
    if (!isInterface(answer.request)) return readCommentFeed(answer, post, watched)
    const isJson = /json/i.test(answer.headers['content-type'] ?? '')
    if (answer.status === 200 && isJson) return readComments(answer, post, watched)
    const feed = commentFeedOf(post, watched.feed)
    const isWhole = feed !== undefined
    return { posts: [], isWhole, ...(feed !== undefined && { next: { url: feed, accept: FEED } }) }
  },
}

const isInterface = (request: Answer['request']): boolean =>
  request.transport === undefined && /[?&]rest_route=/.test(request.url)

function pageOf(feed: URL, folder: string, post: string, page: number) {
  const query = new URLSearchParams({
    rest_route: '/wp/v2/comments',
    post,
    per_page: String(PER_PAGE),
    order: 'asc',
    page: String(page),
  })
  return { url: onSite(feed, `${folder}?${query}`), accept: JSON_ONLY }
}

const Comments = once(() =>
  z.array(
    z.object({
      id: id(),
      post: id(),
      /** 0 for one that answers the page. */
      parent: id().nullish(),
      author_name: z.string().nullish(),
      author_url: z.string().nullish(),
      /** In UTC, without saying so. */
      date_gmt: z.string().nullish(),
      content: z.object({ rendered: z.string() }).nullish(),
      link: z.string(),
      /** A link from elsewhere is one, too. */
      type: z.string().nullish(),
    }),
  ),
)
type Comment = z.output<ReturnType<typeof Comments>>[number]

function readComments(answer: Answer, post: ThreadPost, { feed, parsers }: Watched): ThreadReading {
  const comments = jsonOf(answer, NAME, Comments())
  const asked = parseUrl(answer.url)
  const number = (name: string) => Number(answer.headers[name] ?? Number.NaN)
  const page = Number(asked?.searchParams.get('page') ?? 1)
  const pages = number('x-wp-totalpages')
  const total = number('x-wp-total')
  const url = post.thread?.url ?? pageUrl(comments[0]?.link ?? post.url)
  const wrote = comments.filter(({ type }) => (type ?? 'comment') === 'comment')
  return {
    posts: threadPosts(
      wrote.map((comment) => forumPost(comment, asked, parsers)),
      post,
      { id: post.thread?.id ?? url, url, title: '' },
      parsers,
    ),
    ...(!Number.isNaN(total) && { replies: total }),
    // A proxy that drops the counts leaves nobody to say whether this is all.
    isWhole: !Number.isNaN(pages),
    ...(page < pages && {
      next: pageOf(feed, asked?.pathname ?? '/', asked?.searchParams.get('post') ?? '', page + 1),
    }),
  }
}

function pageUrl(link: string): string {
  const url = parseUrl(link)
  if (url !== undefined) url.hash = ''
  return url?.href ?? link
}

function forumPost(comment: Comment, asked: URL | undefined, parsers: Watched['parsers']): ForumPost {
  const { author_name: name, author_url: url, date_gmt: date, parent } = comment
  // As the feeds of the blog name them.
  const at = (number: string) =>
    new URL(`?p=${comment.post}#comment-${number}`, asked && `${asked.origin}${asked.pathname}`).href
  const isAnswer = parent && parent !== '0'
  return {
    id: comment.id,
    ...(isAnswer && { answers: parent, answersAt: at(parent) }),
    addresses: [at(comment.id), comment.link],
    url: comment.link,
    words: comment.content?.rendered ?? '',
    isFirst: false,
    author: name ? { ...authorNamed(parsers.decodeText(name)), ...(url && { url }) } : undefined,
    publishedAt: moment().parse(date ? `${date}Z` : undefined),
  }
}
