import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import { once } from '../once.js'
import { changedShape, readData } from '../read-data.js'
import { type EachRead, readEach } from '../read-each.js'

const text = z.string().nullish()
const count = z.number().nullish()
const id = z.union([z.string().min(1), z.number()]).transform(String)
const moment = z
  .string()
  .nullish()
  .transform((written) => {
    const at = new Date(written ?? '')
    return Number.isNaN(at.getTime()) ? undefined : at
  })
const user = z.object({ name: text, username: text }).nullish()
/** A list in lists, and a text with commas in single articles; each under either name. */
const tags = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((given) =>
    typeof given === 'string' ? given.split(/\s*,\s*/).filter((tag) => tag !== '') : (given ?? []),
  )

const Article = once(() =>
  z.object({
    id,
    title: z.string(),
    description: text,
    url: z.string().min(1),
    comments_count: count,
    public_reactions_count: count,
    published_timestamp: moment,
    published_at: moment,
    edited_at: moment,
    language: text,
    tag_list: tags,
    user,
    organization: z.object({ name: text, username: text }).nullish(),
  }),
)
export type Article = z.output<ReturnType<typeof Article>>

type Comment = {
  id_code: string
  created_at?: Date | undefined
  body_html?: string | null | undefined
  user?: { name?: string | null | undefined; username?: string | null | undefined } | null | undefined
  children?: unknown[] | null | undefined
}
const Comment = once(() =>
  z.object({
    id_code: id,
    created_at: moment,
    body_html: text,
    user,
    children: z.array(z.unknown()).nullish(),
  }),
)

const changed = changedShape('dev.to')

/** @throws Failed for a page, an error within success, or where no article is one */
export const parseArticles = (body: Uint8Array): EachRead<Article> =>
  readEach(listIn(body), Article(), changed)

/** A comment with what it replies to. */
export type Placed = { comment: Comment; parent: string | undefined }

/** More than any article has, and deeper. */
const MOST_COMMENTS = 20_000

/** All comments, those below others, too. @throws as above */
export function parseComments(body: Uint8Array): { comments: Placed[]; unread: number } {
  const comments: Placed[] = []
  let unread = 0
  const queue: { list: readonly unknown[]; parent: string | undefined }[] = [
    { list: listIn(body), parent: undefined },
  ]
  for (
    let next = queue.shift();
    next !== undefined && comments.length < MOST_COMMENTS;
    next = queue.shift()
  ) {
    const read = readEach(next.list, Comment(), changed)
    unread += read.unread
    for (const comment of read.good) {
      comments.push({ comment, parent: next.parent })
      if (comment.children) queue.push({ list: comment.children, parent: comment.id_code })
    }
  }
  return { comments, unread: unread + queue.length }
}

function listIn(body: Uint8Array): readonly unknown[] {
  const value = readData(body, changed)
  if (Array.isArray(value)) return value
  const error: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, 'error') : undefined
  throw typeof error === 'string'
    ? new Failed({ code: 'query-refused', args: { place: 'dev.to', message: error.slice(0, 200) } })
    : changed(undefined)
}
