import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'

/** For people. */
export const PLACE = 'PeerTube'

const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))

const Account = once(() =>
  z.object({
    name: z.string().min(1),
    host: z.string().nullish(),
    displayName: z.string().nullish(),
    url: z.string().nullish(),
  }),
)
export type Account = z.output<ReturnType<typeof Account>>

export const Video = once(() =>
  z.object({
    uuid: z.string().regex(/^[\w-]+$/),
    shortUUID: z
      .string()
      .regex(/^[\w-]+$/)
      .nullish(),
    /** For programs, the same at all servers. */
    url: z.url(),
    name: z.string(),
    description: z.string().nullish(),
    publishedAt: z.string().nullish(),
    account: Account().nullish(),
    views: z.number().nullish(),
    likes: z.number().nullish(),
    comments: z.number().nullish(),
    language: z.object({ id: z.string().nullish() }).nullish(),
  }),
)
export type Video = z.output<ReturnType<typeof Video>>

export const Comment = once(() =>
  z.object({
    id: Id(),
    url: z.url(),
    text: z.string().nullish(),
    threadId: Id(),
    inReplyToCommentId: Id().nullish(),
    createdAt: z.string().nullish(),
    isDeleted: z.boolean().nullish(),
    totalReplies: z.number().nullish(),
    account: Account().nullish(),
  }),
)
export type Comment = z.output<ReturnType<typeof Comment>>

/** A comment with all that replies to it, as a tree. */
export const Tree = once(() => z.object({ comment: z.unknown(), children: z.array(z.unknown()).nullish() }))

const List = once(() => z.object({ total: z.number(), data: z.array(z.unknown()) }))

/** @throws Failed where it is no list */
export const listOf = (answer: Answer): z.output<ReturnType<typeof List>> => readAs(List(), answer)

/** @throws Failed where it is nothing of that kind */
export const readAs = <Schema extends z.ZodType>(schema: Schema, { body }: Answer): z.output<Schema> =>
  readDataAs(schema, body, changed)

export const changed = changedShape(PLACE)

/** Undefined for what is no date. */
export function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
