import type { FoundPost } from '../../model/post.js'
import { canonicalUrl } from '../../text/urls.js'
import type { Parsers } from '../parsers.js'

/** Where people read; the search is another site. */
const SITE = 'https://news.ycombinator.com'

/** A story or a comment, as both the search and the tree of an item give it. Its texts are HTML. */
export type Item = {
  id: string
  isComment: boolean
  /** Seconds since 1970. */
  createdAt: number
  author?: string | null | undefined
  title?: string | null | undefined
  /** Where a story leads to. */
  url?: string | null | undefined
  text?: string | null | undefined
  /** The id of what it stands below; a story has none. */
  parent?: string | null | undefined
  /** The id of the story, also of itself. */
  story?: string | null | undefined
  points?: number | null | undefined
  comments?: number | null | undefined
}

export const keyOf = (id: string) => `hackernews:${id}` as const

/** Every name of it, the strongest first. */
export const keysOf = (id: string): [string, ...string[]] => [
  keyOf(id),
  canonicalUrl(pageOf(id)) ?? pageOf(id),
]

/** Of what was deleted only the id is left. */
export const isBare = ({ author, title, text }: Item): boolean => !author && !title && !text

/** None for a deleted one. */
export function postOf(item: Item, parsers: Parsers): FoundPost[] {
  const { id, isComment, author, title, comments } = item
  const text = isComment ? parsers.htmlToText(item.text ?? '') : storyText(item, parsers)
  if (text === '' && !title) return []
  const url = pageOf(id)
  const story = item.story ?? (isComment ? undefined : id)
  return [
    {
      keys: keysOf(id),
      place: 'hackernews',
      url,
      // A comment has no title. That of its story is not its author's words: with it, praise under a story named
      // "Northwind is down" would name the brand, and count as a complaint.
      ...(!isComment && title && { title: parsers.htmlToText(title) }),
      text,
      ...(author && {
        author: { name: author, handle: author, url: `${SITE}/user?id=${encodeURIComponent(author)}` },
      }),
      publishedAt: new Date(item.createdAt * 1_000),
      publishedAtFrom: 'source',
      ...engagementOf(item),
      ...(story !== undefined && {
        thread: {
          id: story,
          url: pageOf(story),
          ...(isComment && item.parent && { parentId: item.parent }),
          ...(!isComment && typeof comments === 'number' && { replies: comments }),
        },
      }),
    },
  ]
}

const pageOf = (id: string): string => `${SITE}/item?id=${id}`

/** A story that is only a link says what it links to: that may be what names the brand. */
function storyText({ text, url }: Item, { htmlToText }: Parsers): string {
  return [htmlToText(text ?? ''), url ?? ''].filter((part) => part !== '').join('\n\n')
}

function engagementOf({ points, comments }: Item): Pick<FoundPost, 'engagement'> {
  if (typeof points !== 'number' && typeof comments !== 'number') return {}
  return {
    engagement: {
      ...(typeof points === 'number' && { likes: points }),
      ...(typeof comments === 'number' && { comments }),
    },
  }
}
