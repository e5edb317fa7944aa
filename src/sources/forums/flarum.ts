import * as z from 'zod'
import type { Author } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { JSON_API } from './accept.js'
import { count, id, jsonOf, moment } from './json.js'
import { type ForumSoftware, onSite, type Watched } from './software.js'
import { type ForumPost, threadPosts } from './thread-posts.js'

const NAME = 'Flarum'

/** Posts asked for at once; version 2 gives 20, whatever is asked for. */
const PER_PAGE = 50

/**
 * A discussion by its interface, which names all its posts by id, and gives some of them: from the post on, then from the first that was
 * not given. Flarum has no feeds of its own; an extension makes those that lead here.
 */
export const flarum: ForumSoftware = {
  name: NAME,
  isWhole: 'yes, up to the most pages that are read',

  ask({ url }, feed) {
    const [, base, discussion, number] =
      /^(.*)\/d\/(\d+)(?:-[^/]*)?(?:\/(\d+))?\/?$/.exec(parseUrl(url)?.pathname ?? '') ?? []
    if (base === undefined || discussion === undefined) return undefined
    return request(feed, `${base}/api/discussions/${discussion}`, { near: number ?? '1' })
  },

  read(answer, post, watched) {
    const document = jsonOf(answer, NAME, Document())
    return readDiscussion(document, answer, post, watched)
  },
}

function request(feed: URL, path: string, page: { near: string } | { offset: string }) {
  const query = new URLSearchParams({ 'page[limit]': String(PER_PAGE) })
  for (const [name, value] of Object.entries(page)) query.set(`page[${name}]`, value)
  return { url: onSite(feed, `${path}?${query}`), accept: JSON_API }
}

const Reference = once(() => z.object({ data: z.object({ id: id() }).nullish() }).nullish())

const Document = once(() =>
  z.object({
    data: z.object({
      id: id(),
      attributes: z.object({
        slug: z.string().nullish(),
        title: z.string().nullish(),
        commentCount: count(),
        isLocked: z.boolean().nullish(),
        /** Of an extension: the id of the post, or false. */
        hasBestAnswer: z.union([z.boolean(), id()]).nullish(),
        bestAnswerSetAt: moment(),
      }),
      relationships: z.object({ posts: z.object({ data: z.array(z.object({ id: id() })) }) }),
    }),
    included: z.array(Included()).default([]),
  }),
)
type Document = z.output<ReturnType<typeof Document>>

const Included = once(() =>
  z.object({
    type: z.string(),
    id: id(),
    attributes: z
      .object({
        number: z.number().nullish(),
        createdAt: moment(),
        editedAt: moment(),
        contentType: z.string().nullish(),
        contentHtml: z.string().nullish(),
        isHidden: z.boolean().nullish(),
        username: z.string().nullish(),
        displayName: z.string().nullish(),
        slug: z.string().nullish(),
        joinTime: moment(),
        commentCount: count(),
      })
      .nullish(),
    relationships: z.object({ user: Reference(), hiddenUser: Reference() }).partial().nullish(),
  }),
)
type Included = z.output<ReturnType<typeof Included>>

function readDiscussion(
  { data, included }: Document,
  answer: Answer,
  looked: ThreadPost,
  { feed, parsers }: Watched,
): ThreadReading {
  const asked = parseUrl(answer.url)
  const base = /^(.*)\/api\/discussions\//.exec(asked?.pathname ?? '')?.[1] ?? ''
  const at = (path: string) => new URL(`${base}${path}`, answer.url).href
  const slug = data.attributes.slug || data.id
  const people = new Map(included.flatMap((one) => (one.type === 'users' ? [[one.id, one]] : [])))
  const given = new Map(included.flatMap((one) => (one.type === 'posts' ? [[one.id, one]] : [])))
  const order = data.relationships.posts.data.map((post) => post.id)
  // Without its words and number, a post is only named.
  const isGiven = (postId: string | undefined) =>
    postId !== undefined && given.get(postId)?.attributes?.number != null
  const first = order.findIndex(isGiven)
  const last = order.findLastIndex(isGiven)
  const authorOf = (post: Included) => authorFrom(people.get(post.relationships?.user?.data?.id ?? ''), at)

  const posts = threadPosts(
    order.flatMap((postId) => {
      const post = given.get(postId)
      const { attributes } = post ?? {}
      if (post === undefined || attributes?.contentType !== 'comment' || attributes.isHidden) return []
      return [forumPost(post, { at, slug, author: authorOf(post) })]
    }),
    looked,
    { id: looked.thread?.id ?? data.id, url: at(`/d/${slug}`), title: data.attributes.title?.trim() ?? '' },
    parsers,
  )
  const best = given.get(String(data.attributes.hasBestAnswer))
  const own = [...given.values()].find(
    ({ attributes }) => attributes?.isHidden === true && at(`/d/${slug}/${attributes.number}`) === looked.url,
  )
  const { commentCount } = data.attributes
  const offset = asked?.searchParams.get('page[offset]')
  return {
    posts,
    ...(commentCount !== undefined && { replies: Math.max(0, commentCount - 1) }),
    isWhole: isWhole(),
    ...(first >= 0 &&
      last + 1 < order.length && {
        next: request(feed, `${base}/api/discussions/${data.id}`, { offset: String(last + 1) }),
      }),
    ...overOf(
      data.attributes,
      best,
      best && at(`/d/${slug}/${best.attributes?.number}`),
      best && authorOf(best),
    ),
    ...(own && { gone: isHiddenByAuthor(own) ? 'author' : 'moderators' }),
  }

  /** What is given has no hole, and begins where it was asked for: at the post, or behind what was given before. */
  function isWhole(): boolean {
    if (first < 0) return order.length === 0
    const hasHole = order.slice(first, last + 1).some((postId) => !isGiven(postId))
    const number = Number(asked?.searchParams.get('page[near]') ?? 1)
    const begins = given.get(order[first] ?? '')?.attributes?.number ?? Number.POSITIVE_INFINITY
    return !hasHole && (offset == null ? first === 0 || begins <= number : first <= Number(offset))
  }
}

type Around = {
  at: (path: string) => string
  slug: string
  author: Author | undefined
}

function forumPost({ id: postId, attributes }: Included, { at, slug, author }: Around): ForumPost {
  const { number, contentHtml, createdAt, editedAt } = attributes ?? {}
  const isFirst = number === 1
  return {
    id: postId,
    answers: answeredBy(contentHtml ?? ''),
    addresses: [at(`/d/${slug}/${number}`), ...(isFirst ? [at(`/d/${slug}`)] : [])],
    words: contentHtml ?? '',
    isFirst,
    author,
    publishedAt: createdAt,
    updatedAt: editedAt,
  }
}

/** Whoever answers a post begins with its author's name, which leads there. */
function answeredBy(html: string): string | undefined {
  const [, tag = ''] =
    /^\s*(?:<p>|<blockquote[^<>]*>|<div>|\s)*<a\s([^<>]*\bPostMention\b[^<>]*)>/.exec(html) ?? []
  return /\bdata-id="(\d+)"/.exec(tag)?.[1]
}

function authorFrom(person: Included | undefined, at: (path: string) => string): Author | undefined {
  const { username, displayName, slug, joinTime, commentCount } = person?.attributes ?? {}
  if (!username) return undefined
  return {
    name: displayName || username,
    handle: username,
    url: at(`/u/${encodeURIComponent(slug || username)}`),
    ...(joinTime && { since: joinTime }),
    ...(commentCount !== undefined && { posts: commentCount }),
  }
}

type Attributes = Document['data']['attributes']

/** Who chose an answer is not told: whoever began the discussion, or those who look after the forum. */
function overOf(
  { hasBestAnswer, bestAnswerSetAt, isLocked }: Attributes,
  best: Included | undefined,
  url: string | undefined,
  answerBy: Author | undefined,
): { over?: ThreadOver } {
  if (hasBestAnswer)
    return {
      over: {
        as: 'solved',
        ...(answerBy && { answerBy }),
        ...(bestAnswerSetAt && { at: bestAnswerSetAt }),
        ...(best && url !== undefined && { url }),
      },
    }
  return isLocked ? { over: { as: 'locked' } } : {}
}

const isHiddenByAuthor = ({ relationships }: Included): boolean =>
  relationships?.hiddenUser?.data?.id !== undefined &&
  relationships.hiddenUser.data.id === relationships.user?.data?.id
