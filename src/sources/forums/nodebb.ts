import * as z from 'zod'
import type { Author } from '../../model/post.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { authorNamed } from '../author-named.js'
import { once } from '../once.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { JSON_ONLY } from './accept.js'
import { count, flag, id, jsonOf, moment } from './json.js'
import { type ForumSoftware, onSite, type Watched } from './software.js'
import { type ForumPost, threadPosts } from './thread-posts.js'

const NAME = 'NodeBB'

/** Its feeds have few names, and none of them is another software's that has the same addresses of posts. */
const FEEDS =
  /\/(?:recent|topics|recentposts|popular|top|category\/\d+|category\/\d+\/recentposts|(?:popular|top)\/\w+|tags\/[^/]+|topic\/\d+|user\/[^/]+\/topics)\.rss$/

/**
 * A topic as its pages are made of it, a page at a time from the post on. Its feed would not do: it has the newest posts only, and not
 * all of them where some were deleted.
 */
export const nodebb: ForumSoftware = {
  name: NAME,
  isWhole: 'yes, up to the most pages that are read',

  ask({ url }, feed) {
    const page = parseUrl(url)
    if (page === undefined || !FEEDS.test(feed.pathname)) return undefined
    const topic = /^(.*)\/topic\/(\d+\/[^/]+(?:\/\d+)?)\/?$/.exec(page.pathname)
    if (topic !== null) return topicRequest(feed, `${topic[1]}/api/topic/${topic[2]}`)
    const post = /^(.*)\/post\/([^/]+)\/?$/.exec(page.pathname)
    // Answered with the address of its topic, in place of a redirect.
    return post === null
      ? undefined
      : { url: onSite(feed, `${post[1]}/api/post/${post[2]}`), accept: JSON_ONLY }
  },

  read(answer, post, watched) {
    const body = jsonOf(answer, NAME, z.union([z.string(), Topic()]))
    const base = /^(.*)\/api\/(?:topic|post)\//.exec(parseUrl(answer.url)?.pathname ?? '')?.[1] ?? ''
    if (typeof body !== 'string') return readTopic(body, answer, post, { ...watched, base })
    const path = /^\/topic\/[^?#]+/.exec(body)?.[0]
    return {
      posts: [],
      isWhole: path !== undefined,
      ...(path !== undefined && { next: topicRequest(watched.feed, `${base}/api${path}`) }),
    }
  },
}

const topicRequest = (feed: URL, path: string) => ({
  url: onSite(feed, `${path}?sort=oldest_to_newest`),
  accept: JSON_ONLY,
})

const Topic = once(() =>
  z.object({
    tid: id(),
    slug: z.string().nullish(),
    title: z.string().nullish(),
    postcount: count(),
    locked: flag(),
    isSolved: flag(),
    posts: z.array(Post()),
  }),
)
type Topic = z.output<ReturnType<typeof Topic>>

const Post = once(() =>
  z.object({
    pid: id(),
    uid: id().nullish(),
    toPid: id().nullish(),
    /** From 0. */
    index: z.number(),
    content: z.string().nullish(),
    /** Milliseconds. */
    timestamp: moment(),
    edited: moment(),
    deleted: flag(),
    deleterUid: id().nullish(),
    upvotes: count(),
    user: z
      .object({ username: z.string().nullish(), userslug: z.string().nullish(), postcount: count() })
      .nullish(),
  }),
)
type Post = z.output<ReturnType<typeof Post>>

function readTopic(
  topic: Topic,
  answer: Answer,
  looked: ThreadPost,
  { feed, base, parsers }: Watched & { base: string },
): ThreadReading {
  const { posts: shown, postcount = 0 } = topic
  const slug = topic.slug || `${topic.tid}/topic`
  const url = new URL(`${base}/topic/${slug}`, answer.url).href
  const asked = Number(/\/(\d+)$/.exec(parseUrl(answer.url)?.pathname ?? '')?.[1] ?? 1) - 1
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? -1
  const address = (pid: string) =>
    /^https?:/.test(pid) ? pid : new URL(`${base}/post/${pid}`, answer.url).href
  const posts = threadPosts(
    shown.filter(({ deleted }) => !deleted).map((post) => forumPost(post, { url, address, base, parsers })),
    looked,
    { id: looked.thread?.id ?? topic.tid, url, title: parsers.decodeText(topic.title ?? '').trim() },
    parsers,
  )
  const own = shown.find(({ pid, index, deleted }) => {
    const names = [address(pid), ...(index === 0 ? [url] : [])]
    return deleted && names.includes(looked.url)
  })
  return {
    posts,
    replies: Math.max(0, postcount - 1),
    // Those that its owner hides from guests leave holes.
    isWhole: first <= asked && shown.length === last - first + 1,
    // The pages of some forums are cut at twenties, those of others around the post that is asked for.
    ...(shown.length > 0 &&
      last + 1 < postcount && { next: topicRequest(feed, `${base}/api/topic/${slug}/${last + 2}`) }),
    ...(topic.isSolved ? { over: { as: 'solved' } } : topic.locked ? { over: { as: 'locked' } } : {}),
    ...(own && {
      gone: own.deleterUid !== undefined && own.deleterUid === own.uid ? 'author' : 'moderators',
    }),
  }
}

type Around = { url: string; base: string; address: (pid: string) => string; parsers: Watched['parsers'] }

function forumPost(post: Post, { url, address, base, parsers }: Around): ForumPost {
  return {
    id: post.pid,
    answers: post.toPid ?? undefined,
    answersAt: post.toPid ? address(post.toPid) : undefined,
    addresses: [address(post.pid), ...(post.index === 0 ? [url] : [])],
    words: post.content ?? '',
    isFirst: post.index === 0,
    author: authorOf(post, (slug) => new URL(`${base}/user/${slug}`, url).href, parsers),
    publishedAt: post.timestamp,
    updatedAt: post.edited,
    likes: post.upvotes,
  }
}

function authorOf(
  { user }: Post,
  page: (slug: string) => string,
  { decodeText }: Watched['parsers'],
): Author | undefined {
  const name = decodeText(user?.username ?? '')
  // Of a guest, and of an account that was deleted, it gives the key of a text.
  if (name === '' || name.startsWith('[[')) return undefined
  return {
    ...authorNamed(name),
    ...(user?.userslug && { url: page(encodeURIComponent(user.userslug)) }),
    ...(user?.postcount !== undefined && { posts: user.postcount }),
  }
}
