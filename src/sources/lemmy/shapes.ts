import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'
import { readJson } from '../read-json.js'

// Version 0.19 answers at `/api/v3`; version 1.0 at `/api/v4`, where times have other names, and what was counted apart stands in the record itself.

const text = () => z.string().nullish().catch(undefined)
const count = () => z.number().nullish().catch(undefined)
const flag = () => z.boolean().nullish().catch(undefined)
const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))

const counts = () => ({
  score: count(),
  upvotes: count(),
  comments: count(),
  child_count: count(),
})
const times = () => ({
  published: text(),
  published_at: text(),
  updated: text(),
  updated_at: text(),
})

const Creator = once(() =>
  z.object({
    name: z.string().min(1),
    display_name: text(),
    /** Until 1.0. */
    actor_id: text(),
    /** Since. */
    ap_id: text(),
    deleted: flag(),
    ...times(),
  }),
)
export type Creator = z.output<ReturnType<typeof Creator>>

const Post = once(() =>
  z.object({
    id: Id(),
    name: z.string(),
    body: text(),
    url: text(),
    ap_id: z.string().min(1),
    removed: flag(),
    deleted: flag(),
    locked: flag(),
    language_id: count(),
    ...times(),
    ...counts(),
  }),
)

const Comment = once(() =>
  z.object({
    id: Id(),
    content: z.string(),
    ap_id: z.string().min(1),
    /** The ids of all comments above it and its own, behind a 0. */
    path: text(),
    removed: flag(),
    deleted: flag(),
    language_id: count(),
    ...times(),
    ...counts(),
  }),
)

const around = () => ({
  post: Post(),
  creator: Creator().nullish().catch(undefined),
  community: z.object({ name: text() }).nullish().catch(undefined),
  /** Until 1.0. */
  counts: z.object(counts()).nullish().catch(undefined),
})

export const PostView = once(() => z.object(around()))
export type PostView = z.output<ReturnType<typeof PostView>>

export const CommentView = once(() => z.object({ ...around(), comment: Comment() }))
export type CommentView = z.output<ReturnType<typeof CommentView>>

export const Found = once(() =>
  z.object({ posts: z.array(z.unknown()), comments: z.array(z.unknown()), next_page: text() }),
)
export const OnePost = once(() => z.object({ post_view: PostView() }))
export const Comments = once(() =>
  z.union([
    z.object({ comments: z.array(z.unknown()), next_page: text() }),
    // As later versions name the records of any list.
    z.object({ items: z.array(z.unknown()), next_page: text() }).transform(({ items, next_page }) => ({
      comments: items,
      next_page,
    })),
  ]),
)

const Refused = once(() => z.object({ error: z.string().min(1) }))

/** The word with which an answer says what went wrong, such as `couldnt_find_post`; undefined where it says nothing of that. */
export function errorIn({ body }: Pick<Answer, 'body'>): string | undefined {
  try {
    return Refused().safeParse(readJson(body)).data?.error
  } catch {
    return undefined
  }
}

/** @throws Failed for what has another shape, and for a page in place of data */
export const readAs = <Schema extends z.ZodType>(
  schema: Schema,
  { body, url }: Pick<Answer, 'body' | 'url'>,
): z.output<Schema> => readDataAs(schema, body, changed(url))

export const changed = (url: string) => changedShape(new URL(url).host)
