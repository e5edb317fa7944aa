import * as z from 'zod'
import type { Author } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { JSON_ONLY } from './accept.js'
import { count, flag, id, jsonOf, moment } from './json.js'
import { type ForumSoftware, onSite, type Watched } from './software.js'
import { type ForumPost, threadPosts } from './thread-posts.js'

const NAME = 'Discourse'

/** The ids that its feeds give; other sites have addresses like its own. */
const FEED_ID = /-(?:post|topic)-\d+(?:-\d+)?$/

/** A topic by its interface, from the post on: that knows all posts by id, and gives twenty at once. */
export const discourse: ForumSoftware = {
  name: NAME,

  ask({ url, keys }, feed) {
    const [, base, topic, number] =
      /^(.*)\/t\/(?:[^/]+\/)?(\d+)(?:\/(\d+))?\/?$/.exec(parseUrl(url)?.pathname ?? '') ?? []
    if (topic === undefined || !keys.some((key) => FEED_ID.test(key))) return undefined
    return topicRequest(feed, `${base}/t/${topic}`, number ?? '1')
  },

  read(answer, post, watched) {
    return readTopic(jsonOf(answer, NAME, Topic()), answer, post, watched)
  },
}

const topicRequest = (feed: URL, path: string, number: string) => ({
  url: onSite(feed, `${path}/${number}.json`),
  accept: JSON_ONLY,
})

const Topic = once(() =>
  z.object({
    id: id(),
    slug: z.string().nullish(),
    title: z.string().nullish(),
    posts_count: count(),
    closed: flag(),
    archived: flag(),
    accepted_answer: z
      .object({ post_number: z.number(), username: z.string().nullish(), name: z.string().nullish() })
      .nullish(),
    post_stream: z.object({
      posts: z.array(Post()),
      /** Of all; missing in topics of ten thousands. */
      stream: z.array(id()).nullish(),
    }),
  }),
)
type Topic = z.output<ReturnType<typeof Topic>>

const Post = once(() =>
  z.object({
    id: id(),
    post_number: z.number(),
    reply_to_post_number: z.number().nullish(),
    /** 1 for what people write, others for what the forum notes. */
    post_type: z.number().nullish(),
    cooked: z.string().nullish(),
    created_at: moment(),
    updated_at: moment(),
    username: z.string().nullish(),
    name: z.string().nullish(),
    staff: flag(),
    admin: flag(),
    moderator: flag(),
    user_deleted: flag(),
  }),
)
type Post = z.output<ReturnType<typeof Post>>

function readTopic(
  topic: Topic,
  answer: Answer,
  looked: ThreadPost,
  { feed, parsers }: Watched,
): ThreadReading {
  const [, base = '', asked = '1'] =
    /^(.*)\/t\/[^?]*?\/(\d+)\.json$/.exec(parseUrl(answer.url)?.pathname ?? '') ?? []
  const { posts: shown, stream } = topic.post_stream
  const page = `/t/${topic.slug || 'topic'}/${topic.id}`
  const at = (path: string) => new URL(`${base}${path}`, answer.url).href
  const last = shown.at(-1)
  const place = (post: Post | undefined) => (post === undefined ? -1 : (stream?.indexOf(post.id) ?? -1))
  const span = [place(shown[0]), place(last)] as const
  const isLast = last !== undefined && span[1] === (stream?.length ?? 0) - 1
  const own = shown.find(
    ({ post_number, user_deleted }) => user_deleted && at(`${page}/${post_number}`) === looked.url,
  )
  return {
    posts: threadPosts(
      shown
        .filter(({ post_type, user_deleted }) => (post_type ?? 1) === 1 && !user_deleted)
        .map((post) => forumPost(post, shown, { page, at })),
      looked,
      { id: looked.thread?.id ?? topic.id, url: at(page), title: topic.title?.trim() ?? '' },
      parsers,
    ),
    ...(topic.posts_count !== undefined && { replies: Math.max(0, topic.posts_count - 1) }),
    isWhole:
      span[0] >= 0 &&
      span[1] - span[0] === shown.length - 1 &&
      (span[0] === 0 || (shown[0]?.post_number ?? 0) <= Number(asked)),
    // Numbers of posts that were deleted are missing; the forum begins at the nearest, and a little before it.
    ...(last !== undefined &&
      !isLast && { next: topicRequest(feed, `${base}/t/${topic.id}`, String(last.post_number + 1)) }),
    ...overOf(topic, at, page),
    ...(own && { gone: 'author' }),
  }
}

type Around = { page: string; at: (path: string) => string }

function forumPost(post: Post, shown: readonly Post[], { page, at }: Around): ForumPost {
  const { post_number, reply_to_post_number, created_at, updated_at } = post
  const isEdited = created_at !== undefined && updated_at !== undefined && updated_at > created_at
  return {
    id: post.id,
    answers: shown.find((other) => other.post_number === reply_to_post_number)?.id,
    addresses: [at(`${page}/${post_number}`), ...(post_number === 1 ? [at(page)] : [])],
    words: post.cooked ?? '',
    isFirst: post_number === 1,
    author: authorOf(post, at),
    publishedAt: created_at,
    updatedAt: isEdited ? updated_at : undefined,
  }
}

function authorOf({ username, name, staff, admin, moderator }: Post, at: Around['at']): Author | undefined {
  if (!username) return undefined
  return {
    name: name || username,
    handle: username,
    url: at(`/u/${encodeURIComponent(username)}`),
    ...((staff || admin || moderator) && { official: true }),
  }
}

/** Answers are accepted by who asked, or by staff. */
function overOf(
  { accepted_answer: accepted, closed, archived }: Topic,
  at: Around['at'],
  page: string,
): { over?: ThreadOver } {
  if (accepted) {
    const { username, name, post_number } = accepted
    return {
      over: {
        as: 'solved',
        ...(username && { answerBy: { name: name || username, handle: username } }),
        url: at(`${page}/${post_number}`),
      },
    }
  }
  return closed || archived ? { over: { as: 'locked' } } : {}
}
