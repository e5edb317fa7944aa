import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'
import { readJson } from '../read-json.js'

const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))
const Time = once(() => z.iso.datetime({ offset: true }).transform((text) => new Date(text)))

/** Missing for an account that was deleted. */
const User = once(() =>
  z.object({ login: z.string(), html_url: z.string().nullish(), type: z.string().nullish() }).nullish(),
)
export type User = z.output<ReturnType<typeof User>>

const Reactions = once(() => z.object({ '+1': z.number().nullish() }).nullish())

/** An issue, or a pull request, which has `pull_request` beside. */
export const Issue = once(() =>
  z.object({
    id: Id(),
    number: z.number(),
    html_url: z.string(),
    title: z.string(),
    body: z.string().nullish(),
    user: User(),
    author_association: z.string().nullish(),
    created_at: Time(),
    updated_at: Time(),
    comments: z.number().nullish(),
    labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).nullish(),
    reactions: Reactions(),
    pull_request: z.object({ merged_at: Time().nullish() }).nullish(),
    state: z.string().nullish(),
    state_reason: z.string().nullish(),
    closed_at: Time().nullish(),
    closed_by: User(),
    locked: z.boolean().nullish(),
  }),
)
export type Issue = z.output<ReturnType<typeof Issue>>

/** A comment, one on a line of a change, or a review, which has its date under another name. */
export const Comment = once(() =>
  z
    .object({
      id: Id(),
      html_url: z.string(),
      body: z.string().nullish(),
      user: User(),
      author_association: z.string().nullish(),
      created_at: Time().nullish(),
      submitted_at: Time().nullish(),
      updated_at: Time().nullish(),
      in_reply_to_id: Id().nullish(),
      reactions: Reactions(),
    })
    .refine(({ created_at, submitted_at }) => created_at ?? submitted_at, { error: 'expected a date' }),
)
export type Comment = z.output<ReturnType<typeof Comment>>

export const Found = once(() =>
  z.object({
    total_count: z.number(),
    /** It ran out of time. */
    incomplete_results: z.boolean().nullish(),
    items: z.array(z.unknown()),
  }),
)
export const List = once(() => z.array(z.unknown()))

const Actor = once(() =>
  z
    .object({
      login: z.string(),
      url: z.string().nullish(),
      createdAt: Time().nullish(),
      followers: z.object({ totalCount: z.number() }).nullish(),
    })
    .nullish(),
)
export type Actor = z.output<ReturnType<typeof Actor>>

const said = () => ({
  url: z.string(),
  body: z.string().nullish(),
  author: Actor(),
  authorAssociation: z.string().nullish(),
  createdAt: Time(),
  lastEditedAt: Time().nullish(),
  upvoteCount: z.number().nullish(),
})

const Reply = once(() => z.object({ ...said(), replyTo: z.object({ url: z.string() }).nullish() }))
export type Reply = z.output<ReturnType<typeof Reply>>

const Remark = once(() =>
  z.object({
    ...said(),
    replies: z.object({ totalCount: z.number(), nodes: z.array(Reply().nullish()).nullish() }).nullish(),
  }),
)
export type Remark = z.output<ReturnType<typeof Remark>>

const Page = once(() => z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }).nullish())

export const Discussion = once(() =>
  z.object({
    id: z.string(),
    number: z.number(),
    title: z.string(),
    ...said(),
    updatedAt: Time(),
    comments: z.object({
      totalCount: z.number(),
      pageInfo: Page(),
      nodes: z.array(Remark().nullish()).nullish(),
    }),
    closed: z.boolean().nullish(),
    closedAt: Time().nullish(),
    stateReason: z.string().nullish(),
    locked: z.boolean().nullish(),
    answerChosenAt: Time().nullish(),
    answerChosenBy: Actor(),
    answer: z.object({ url: z.string(), author: Actor(), authorAssociation: z.string().nullish() }).nullish(),
  }),
)
export type Discussion = z.output<ReturnType<typeof Discussion>>

/** Pages of discussions, whatever asked for them. */
const Discussions = once(() => z.object({ pageInfo: Page(), nodes: z.array(z.unknown()).nullish() }))

/** What was posted for has its errors within a success. */
export const Posted = once(() =>
  z.object({
    data: z
      .object({
        search: Discussions().nullish(),
        repository: z
          .object({ discussions: Discussions().nullish(), discussion: z.unknown().optional() })
          .nullish(),
      })
      .nullish(),
    errors: z.array(z.object({ type: z.string().nullish(), message: z.string() })).nullish(),
  }),
)
export type Posted = z.output<ReturnType<typeof Posted>>

/** @throws Failed where it has another shape */
export const readAs = <Schema extends z.ZodType>(schema: Schema, { body }: Answer): z.output<Schema> =>
  readDataAs(schema, body, changed)

const Fault = once(() =>
  z.object({
    message: z.string(),
    errors: z.array(z.union([z.string(), z.object({ message: z.string().nullish() })])).nullish(),
  }),
)

/** What an error says of itself; empty where it says nothing. */
export function messageIn({ body }: Answer): string {
  try {
    const { message, errors } = Fault().parse(readJson(body))
    const more = (errors ?? []).flatMap((each) => (typeof each === 'string' ? each : each.message) || [])
    return [message, ...more].join(': ')
  } catch {
    return ''
  }
}

export const changed = changedShape('GitHub')
