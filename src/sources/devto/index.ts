import * as z from 'zod'
import type { Author, FoundPost } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { placeLimits } from '../place-limits.js'
import { unreadNotices } from '../read-each.js'
import { defineSource, type ThreadReading } from '../source.js'
import { type Article, type Placed, parseArticles, parseComments } from './shapes.js'

const BASE = 'https://dev.to'
const ACCEPT = 'application/vnd.forem.api-v1+json'
const PER_PAGE = 100
const PLACE = 'dev.to'

/** New articles on dev.to, by its interface, which has no search: https://developers.forem.com/api */
export const devto = defineSource({
  options: z.strictObject({
    type: z.literal('devto'),
    key: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/, { error: 'expected one word of plain letters, digits and signs' })
      .optional()
      .describe('A key of an account, for more requests. Keep it in a variable or a file.'),
    base: z.url().default(BASE).describe('Where it is; another address for tests.'),
  }),

  label: ({ base }) => (base === BASE ? 'dev.to' : base),

  finds: { by: 'reading', comments: 'no' },
  limits: placeLimits.devto,
  credentials: {
    needs: [{ option: 'key', what: 'a key of an account, for more requests', optional: true }],
    from: 'https://dev.to/settings/extensions',
    costs: 'free',
  },

  asks: ({ base, key }): readonly Ask[] => [{ tag: 'latest', request: pageOf(base, key, 1) }],

  read({ url, body }, { base, key }) {
    const { good, unread } = parseArticles(body)
    const page = Number(new URL(url).searchParams.get('page') ?? 1)
    const isLast = good.length + unread < PER_PAGE
    return {
      posts: good.map(articlePost),
      notices: unreadNotices(unread),
      ...(isLast ? { complete: true } : { next: pageOf(base, key, page + 1) }),
    }
  },

  failure({ ask, request, status }) {
    if (ask.tag === 'thread' && status === 404)
      return { failure: { code: 'post-not-there', args: { place: 'dev.to' } } }
    const hasKey = request.transport === undefined && request.headers?.['api-key'] !== undefined
    return status === 401 && hasKey
      ? { failure: { code: 'key-refused', args: { place: 'dev.to', option: 'key' } } }
      : undefined
  },

  thread: {
    ask({ keys }, { base, key }) {
      const id = keys.map((one) => /^dev\.to:(\d+)$/.exec(one)?.[1]).find((one) => one !== undefined)
      return id === undefined
        ? undefined
        : { tag: 'thread', request: { url: `${base}/api/comments?a_id=${id}`, ...headersOf(key) } }
    },
    read({ body }, { keys, url }, _options, parsers): ThreadReading {
      const { comments, unread } = parseComments(body)
      const id = keys[0].slice(PLACE.length + 1)
      return {
        posts: comments.flatMap((one) => commentPost(one, { id, url }, parsers)),
        replies: comments.length,
        isWhole: unread === 0,
      }
    },
  },
})

const headersOf = (key: string | undefined) => ({
  accept: ACCEPT,
  ...(key !== undefined && { headers: { 'api-key': key } }),
})

const pageOf = (base: string, key: string | undefined, page: number) => ({
  url: `${base}/api/articles/latest?per_page=${PER_PAGE}&page=${page}`,
  ...headersOf(key),
})

function articlePost(article: Article): FoundPost {
  const { id, title, description, url, user, tag_list, language, edited_at } = article
  const publishedAt = article.published_timestamp ?? article.published_at
  const page = canonicalUrl(url)
  const comments = article.comments_count
  return {
    keys: [`${PLACE}:${id}`, ...(page === undefined ? [] : [page])],
    url,
    place: PLACE,
    title: cleanText(title).trim(),
    text: cleanText(description ?? '').trim(),
    isExcerpt: true,
    ...authorOf(user ?? article.organization),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' as const }),
    ...(publishedAt && edited_at && edited_at > publishedAt && { updatedAt: edited_at }),
    ...(tag_list.length > 0 && { tags: tag_list }),
    ...(language && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) && { language }),
    engagement: {
      ...(typeof article.public_reactions_count === 'number' && { likes: article.public_reactions_count }),
      ...(typeof comments === 'number' && { comments }),
    },
    thread: { id, url, ...(typeof comments === 'number' && { replies: comments }) },
  }
}

/** One whose author is gone is nobody's. */
function commentPost(
  { comment, parent }: Placed,
  article: { id: string; url: string },
  { htmlToText }: Parsers,
): FoundPost[] {
  const { id_code, created_at, body_html, user } = comment
  const username = user?.username
  if (!username) return []
  return [
    {
      keys: [`${PLACE}:comment-${id_code}`],
      url: `https://${PLACE}/${username}/comment/${id_code}`,
      place: PLACE,
      text: htmlToText(body_html ?? ''),
      ...authorOf(user),
      ...(created_at && { publishedAt: created_at, publishedAtFrom: 'source' as const }),
      thread: {
        id: article.id,
        url: article.url,
        ...(parent !== undefined && { parentId: `comment-${parent}` }),
      },
    },
  ]
}

function authorOf(
  user: { name?: string | null | undefined; username?: string | null | undefined } | null | undefined,
): { author?: Author } {
  const handle = user?.username || undefined
  const name = user?.name?.trim() || handle
  if (name === undefined) return {}
  return { author: { name, ...(handle !== undefined && { handle, url: `${BASE}/${handle}` }) } }
}
