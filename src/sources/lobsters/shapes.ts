import * as z from 'zod'
import { once } from '../once.js'
import { changedShape, readData } from '../read-data.js'
import { type EachRead, readEach } from '../read-each.js'

// Made by `as_json` of its stories and comments: https://github.com/lobsters/lobsters/tree/main/app/models

const text = z.string().nullish()
const moment = z
  .string()
  .nullish()
  .transform((written) => {
    const at = new Date(written ?? '')
    return Number.isNaN(at.getTime()) ? undefined : at
  })
const id = z.union([z.string().min(1), z.number()]).transform(String)
/** A name, or an object with it in earlier versions. */
const user = z
  .union([z.string(), z.looseObject({ username: z.string() })])
  .nullish()
  .transform((one) => (typeof one === 'object' ? one?.username : one) || undefined)

const Story = once(() =>
  z.object({
    short_id: id,
    created_at: moment,
    title: z.string(),
    url: text,
    score: z.number().nullish(),
    comment_count: z.number().nullish(),
    description: text,
    description_plain: text,
    submitter_user: user,
    tags: z.array(z.string()).nullish(),
    comments_url: text,
    short_id_url: text,
  }),
)

const Comment = once(() =>
  z.object({
    short_id: id,
    created_at: moment,
    last_edited_at: moment,
    is_deleted: z.boolean().nullish(),
    is_moderated: z.boolean().nullish(),
    score: z.number().nullish(),
    parent_comment: id.nullish(),
    comment: text,
    comment_plain: text,
    commenting_user: user,
    url: text,
    short_id_url: text,
  }),
)

export type Story = z.output<ReturnType<typeof Story>>
export type Comment = z.output<ReturnType<typeof Comment>>

const changed = changedShape('Lobsters')

/** @throws Failed for a page, or where no story is one */
export function parseStories(body: Uint8Array): EachRead<Story> {
  const value = readData(body, changed)
  if (!Array.isArray(value)) throw changed(undefined)
  return readEach(value, Story(), changed)
}

/** @throws Failed for a page, or what is no story */
export function parseThread(body: Uint8Array): { story: Story; comments: EachRead<Comment> } {
  const value = readData(body, changed)
  const story = Story().safeParse(value)
  const comments: unknown =
    value !== null && typeof value === 'object' ? Reflect.get(value, 'comments') : undefined
  if (!story.success || !Array.isArray(comments)) throw changed(story.error)
  return { story: story.data, comments: readEach(comments, Comment(), changed) }
}
