import type { FoundPost, Remover, Span } from '../../model/post.js'
import type { Parsers } from '../parsers.js'
import type { Post, Topic } from './shape.js'
import { addressOf, keysOf, postId, type Site, topicId } from './site.js'
import { authorOf } from './staff.js'

/** Of `post_type`: what people write, and what moderators do. Others are actions without words, and whispers of staff. */
const WORDS: readonly number[] = [1, 2]

export const hasWords = ({ post_type }: Post): boolean => WORDS.includes(post_type ?? 1)

/** By whose hand a post is gone; undefined for one that stands. Hidden ones show a sentence of the forum in place of their words. */
export function removerOf({ user_deleted, deleted_at, hidden }: Post): Remover | undefined {
  if (user_deleted === true) return 'author'
  return deleted_at || hidden === true ? 'moderators' : undefined
}

type Around = {
  site: Site
  staffMeans: string
  /** Of the topic that it stands in, as far as known. */
  topic: Partial<Topic> | undefined
  parsers: Parsers
}

export function foundPost(post: Post, { site, staffMeans, topic, parsers }: Around): FoundPost {
  const of = { id: post.topic_id, slug: post.topic_slug ?? topic?.slug ?? undefined }
  const { post_number: number } = post
  const title = post.topic_title ?? topic?.title
  const author = authorOf(post, site, staffMeans)
  const posts = topic?.posts_count ?? post.posts_count
  const parent = post.reply_to_post_number
  return {
    keys: keysOf(site, of, { id: post.id, number }),
    place: site.place,
    url: addressOf(site, of, number),
    ...(title && { title: title.trim(), ...(number !== 1 && { titleOf: 'thread' }) }),
    ...wordsOf(post, parsers),
    ...(author && { author }),
    ...datesOf(post),
    ...(topic?.tags && topic.tags.length > 0 && { tags: topic.tags }),
    ...engagementOf(post, topic),
    thread: {
      id: topicId(site, of.id),
      url: addressOf(site, of),
      ...(parent && { parentId: postId(site, of.id, parent) }),
      ...(typeof posts === 'number' && { replies: Math.max(0, posts - 1) }),
    },
  }
}

/** A search gives an excerpt, a list what was typed, too; what a topic shows is the same for both. */
function wordsOf(
  { cooked, raw, blurb }: Post,
  parsers: Parsers,
): Pick<FoundPost, 'text' | 'quoted' | 'isExcerpt'> {
  const html = cooked ?? raw
  if (typeof html !== 'string') return { text: parsers.htmlToText(blurb ?? ''), isExcerpt: true }
  const { text, quoted } = parsers.htmlToWords(html)
  const spans = quoted.map(({ start, end }): Span => ({ field: 'text', start, end }))
  return { text, ...(spans.length > 0 && { quoted: spans }) }
}

function datesOf({ created_at, updated_at, version }: Post): Partial<FoundPost> {
  const publishedAt = dateOf(created_at)
  if (publishedAt === undefined) return {}
  // It is also moved by what is no edit, such as a new link below the post.
  const updatedAt = typeof version === 'number' && version > 1 ? dateOf(updated_at) : undefined
  const isEdited = updatedAt !== undefined && updatedAt > publishedAt
  return { publishedAt, publishedAtFrom: 'source', ...(isEdited && { updatedAt }) }
}

export function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Of `actions_summary`. */
const LIKE = 2

function engagementOf(post: Post, topic: Partial<Topic> | undefined): Pick<FoundPost, 'engagement'> {
  const isFirst = post.post_number === 1
  const all = topic?.posts_count ?? post.posts_count
  const comments = isFirst && typeof all === 'number' ? Math.max(0, all - 1) : post.reply_count
  const { actions_summary: actions } = post
  // Who likes nothing is left out of the list.
  const likes = post.like_count ?? (actions && (actions.find(({ id }) => id === LIKE)?.count ?? 0))
  const views = isFirst ? topic?.views : undefined
  const engagement = {
    ...(typeof likes === 'number' && { likes }),
    ...(typeof comments === 'number' && { comments }),
    ...(typeof views === 'number' && { views }),
  }
  return Object.keys(engagement).length === 0 ? {} : { engagement }
}
