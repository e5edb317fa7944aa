import * as z from 'zod'
import type { FoundPost, Remover } from '../../model/post.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'
import { postKeys } from './names.js'
import { SITE } from './options.js'

// A post (`t3`) or a comment (`t1`), as Reddit gives it to apps. Numbers that only count are left out where they are none.

const text = () => z.string().nullish()
const count = () => z.number().nullish().catch(undefined)
const flag = () => z.boolean().nullish().catch(undefined)

const common = () => ({
  permalink: text(),
  author: text(),
  /** Seconds since 1970. */
  created_utc: z.number().nullish(),
  /** The same, or false. */
  edited: z.union([z.boolean(), z.number()]).nullish().catch(undefined),
  score: count(),
  locked: flag(),
  archived: flag(),
})

const Post = once(() =>
  z.object({
    ...common(),
    name: z.string().regex(/^t3_\w+$/),
    title: z.string(),
    selftext: text(),
    selftext_html: text(),
    is_self: flag(),
    /** Where it leads to; of one that leads nowhere, its own page. */
    url: text(),
    num_comments: count(),
    removed_by_category: text(),
    crosspost_parent_list: z.array(z.unknown()).nullish().catch(undefined),
  }),
)
export type Post = z.output<ReturnType<typeof Post>>

const Comment = once(() =>
  z.object({
    ...common(),
    name: z.string().regex(/^t1_\w+$/),
    body: z.string(),
    body_html: text(),
    link_id: z.string().regex(/^t3_\w+$/),
    parent_id: z.string().regex(/^t[13]_\w+$/),
    /** A listing, or text without a letter. */
    replies: z.unknown(),
  }),
)
export type Comment = z.output<ReturnType<typeof Comment>>

const Thing = once(() => z.object({ kind: z.string(), data: z.unknown() }))

/** What a listing holds: undefined for what can't be read, null for what is neither post nor comment. */
export function readThing(value: unknown): Post | Comment | undefined | null {
  const thing = Thing().safeParse(value).data
  if (thing === undefined) return undefined
  if (thing.kind === 't3') return Post().safeParse(thing.data).data
  if (thing.kind === 't1') return Comment().safeParse(thing.data).data
  return null
}

export const isComment = (thing: Post | Comment): thing is Comment => thing.name.startsWith('t1_')

/** By whose hand a post is gone that Reddit goes on showing. */
export function removedBy(thing: Post | Comment): Remover | undefined {
  if (isComment(thing) || !thing.removed_by_category) return undefined
  return /^(?:deleted|author)$/.test(thing.removed_by_category) ? 'author' : 'moderators'
}

export function postOf(thing: Post | Comment, parsers: Parsers): FoundPost {
  const { created_utc, edited } = thing
  const url = pageOf(thing)
  return {
    keys: keysOf(thing),
    place: 'reddit',
    url,
    ...wordsOf(thing, parsers),
    ...authorOf(thing),
    ...(typeof created_utc === 'number' && {
      publishedAt: new Date(created_utc * 1_000),
      publishedAtFrom: 'source' as const,
    }),
    ...(typeof edited === 'number' && { updatedAt: new Date(edited * 1_000) }),
    ...engagementOf(thing),
    thread: threadOf(thing, url),
  }
}

export const keysOf = (thing: Post | Comment) => postKeys(thing.name, pageOf(thing))

const pageOf = (thing: Post | Comment): string => {
  if (thing.permalink) return `${SITE}${thing.permalink}`
  return isComment(thing)
    ? `${SITE}/comments/${thing.link_id.slice(3)}/_/${thing.name.slice(3)}/`
    : `${SITE}/comments/${thing.name.slice(3)}/`
}

function wordsOf(thing: Post | Comment, parsers: Parsers): Pick<FoundPost, 'title' | 'text' | 'quoted'> {
  if (isComment(thing)) return { text: writtenIn(thing.body_html, thing.body, parsers) }
  const { title, author } = thing
  const own = joined(writtenIn(thing.selftext_html, thing.selftext, parsers), linkOf(thing))
  const repeated = repeatedIn(thing)
  const shown =
    repeated === undefined
      ? ''
      : joined(
          repeated.title === title ? '' : repeated.title,
          writtenIn(repeated.selftext_html, repeated.selftext, parsers),
          linkOf(repeated),
        )
  const text = joined(own, shown)
  // What the same person wrote elsewhere is as much theirs here.
  const isOfOthers = shown !== '' && (!author || author !== repeated?.author)
  return {
    ...(title !== '' && { title }),
    text,
    ...(isOfOthers && { quoted: [{ field: 'text', start: text.length - shown.length, end: text.length }] }),
  }
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** Of a crosspost: the post of another subreddit that Reddit shows within it. */
function repeatedIn({ crosspost_parent_list }: Post): Post | undefined {
  const [first] = crosspost_parent_list ?? []
  return first === undefined ? undefined : Post().safeParse(first).data
}

/** The page that its Markdown makes says what is quoted, linked or code. */
const writtenIn = (
  html: string | null | undefined,
  markdown: string | null | undefined,
  { htmlToText }: Parsers,
): string => (html ? htmlToText(html) : (markdown ?? '').trim())

/** That may be what names the brand. Of a crosspost it is the page of what it repeats. */
function linkOf({ is_self, url, permalink, crosspost_parent_list }: Post): string {
  const isNone = is_self !== false || !url || (crosspost_parent_list ?? []).length > 0
  return isNone || url === `${SITE}${permalink}` ? '' : url
}

/** None for a deleted account. A moderator's mark is no mark of the brand: they are volunteers, as a rule. */
function authorOf({ author }: Post | Comment): Pick<FoundPost, 'author'> {
  if (!author || author === '[deleted]') return {}
  return { author: { name: author, handle: author, url: `${SITE}/user/${encodeURIComponent(author)}` } }
}

function engagementOf(thing: Post | Comment): Pick<FoundPost, 'engagement'> {
  const comments = isComment(thing) ? undefined : thing.num_comments
  const engagement = {
    ...(typeof thing.score === 'number' && { likes: thing.score }),
    ...(typeof comments === 'number' && { comments }),
  }
  return Object.keys(engagement).length === 0 ? {} : { engagement }
}

function threadOf(thing: Post | Comment, url: string): NonNullable<FoundPost['thread']> {
  const page = /^[^?#]*?\/comments\/\w+(?:\/[^/?#]+)?/.exec(url)?.[0]
  const at = page === undefined ? {} : { url: `${page}/` }
  if (isComment(thing)) return { id: thing.link_id, ...at, parentId: thing.parent_id }
  const { name, num_comments } = thing
  return { id: name, ...at, ...(typeof num_comments === 'number' && { replies: num_comments }) }
}
