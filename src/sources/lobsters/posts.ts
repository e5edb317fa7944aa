import type { FoundPost } from '../../model/post.js'
import { cleanText } from '../../text/clean.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Parsers } from '../parsers.js'
import type { Comment, Story } from './shapes.js'

const PLACE = 'lobste.rs'

type Html = Pick<Parsers, 'htmlToText'>

export function storyPost(story: Story, base: string, parsers: Html): FoundPost {
  const { short_id, title, url, created_at, submitter_user, tags, score, comment_count } = story
  const said = textOf(story.description_plain, story.description, parsers)
  const page = story.comments_url || story.short_id_url || `${base}/s/${short_id}`
  return {
    keys: keysOf(`s/${short_id}`, story.short_id_url || `${base}/s/${short_id}`, page),
    url: page,
    place: PLACE,
    title: cleanText(title).trim(),
    // What it links to is all that one without words says.
    text: said || url?.trim() || '',
    ...authorOf(submitter_user, base),
    ...(created_at && { publishedAt: created_at, publishedAtFrom: 'source' as const }),
    ...(tags && tags.length > 0 && { tags }),
    engagement: {
      ...(typeof score === 'number' && { likes: score }),
      ...(typeof comment_count === 'number' && { comments: comment_count }),
    },
    thread: {
      id: `s/${short_id}`,
      url: page,
      ...(typeof comment_count === 'number' && { replies: comment_count }),
    },
  }
}

export function commentPost(comment: Comment, story: Story, base: string, parsers: Html): FoundPost {
  const { short_id, created_at, last_edited_at, score, parent_comment } = comment
  const page = comment.url || comment.short_id_url || `${base}/c/${short_id}`
  const isEdited = last_edited_at && created_at && last_edited_at > created_at
  return {
    keys: keysOf(`c/${short_id}`, comment.short_id_url || `${base}/c/${short_id}`),
    url: page,
    place: PLACE,
    title: cleanText(story.title).trim(),
    titleOf: 'thread',
    text: textOf(comment.comment_plain, comment.comment, parsers),
    ...authorOf(comment.commenting_user, base),
    ...(created_at && { publishedAt: created_at, publishedAtFrom: 'source' as const }),
    ...(isEdited && { updatedAt: last_edited_at }),
    ...(typeof score === 'number' && { engagement: { likes: score } }),
    thread: {
      id: `s/${story.short_id}`,
      ...(parent_comment && { parentId: `c/${parent_comment}` }),
    },
  }
}

/** Of the feed of all comments, which says of which story each is by its title alone. */
export function commentOfFeed(post: FoundPost, base: string): FoundPost[] {
  const id = /\/c\/(\w+)/.exec(post.url)?.[1] ?? /#c_(\w+)/.exec(post.url)?.[1]
  if (id === undefined) return []
  const { thread: _, author, ...rest } = post
  const name = author?.handle ?? author?.name
  return [
    {
      ...rest,
      keys: keysOf(`c/${id}`, post.url),
      place: PLACE,
      ...(post.title !== undefined && { titleOf: 'thread' as const }),
      ...authorOf(name, base),
    },
  ]
}

export const keysOf = (id: string, ...pages: readonly string[]): FoundPost['keys'] => {
  const urls = pages.map(canonicalUrl).filter((url) => url !== undefined)
  return [`${PLACE}:${id}`, ...new Set(urls)]
}

const textOf = (
  plain: string | null | undefined,
  html: string | null | undefined,
  { htmlToText }: Html,
): string => cleanText(plain || (html ? htmlToText(html) : '')).trim()

const authorOf = (name: string | undefined, base: string): Pick<FoundPost, 'author'> =>
  name === undefined ? {} : { author: { name, handle: name, url: `${base}/~${encodeURIComponent(name)}` } }
