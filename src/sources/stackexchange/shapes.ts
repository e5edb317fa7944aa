import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'
import { readJson } from '../read-json.js'

const Id = once(() => z.union([z.string().regex(/^\d+$/), z.number()]).transform(String))

/** What every answer is wrapped in. */
const Wrapper = once(() =>
  z.object({
    items: z.array(z.unknown()),
    has_more: z.boolean().nullish(),
    /** Seconds for which the same method is not to be called. */
    backoff: z.number().nullish(),
  }),
)
export type Wrapper = z.output<ReturnType<typeof Wrapper>>

const Fault = once(() =>
  z.object({
    error_id: z.number(),
    error_name: z.string().nullish(),
    error_message: z.string().nullish(),
    backoff: z.number().nullish(),
  }),
)
export type Fault = z.output<ReturnType<typeof Fault>>

/** A post as the search gives it: without its author. */
export const Excerpt = once(() =>
  z.discriminatedUnion('item_type', [
    z.object({
      item_type: z.literal('question'),
      question_id: Id(),
      creation_date: z.number(),
      last_activity_date: z.number(),
    }),
    z.object({
      item_type: z.literal('answer'),
      answer_id: Id(),
      creation_date: z.number(),
      last_activity_date: z.number(),
    }),
  ]),
)
export type Excerpt = z.output<ReturnType<typeof Excerpt>>

/** Who has left has no `user_id`, and is called `user123`. */
const Owner = once(() =>
  z.object({
    user_id: Id().nullish(),
    user_type: z.string().nullish(),
    display_name: z.string().nullish(),
    link: z.string().nullish(),
  }),
)
export type Owner = z.output<ReturnType<typeof Owner>>

const written = () => ({
  owner: Owner().nullish(),
  creation_date: z.number(),
  last_activity_date: z.number().nullish(),
  last_edit_date: z.number().nullish(),
  score: z.number().nullish(),
  body: z.string(),
})

export const Question = once(() =>
  z.object({
    ...written(),
    question_id: Id(),
    title: z.string(),
    tags: z.array(z.string()).nullish(),
    answer_count: z.number().nullish(),
    view_count: z.number().nullish(),
    accepted_answer_id: Id().nullish(),
    closed_date: z.number().nullish(),
    locked_date: z.number().nullish(),
  }),
)
export type Question = z.output<ReturnType<typeof Question>>

export const Reply = once(() =>
  z.object({ ...written(), answer_id: Id(), question_id: Id(), is_accepted: z.boolean().nullish() }),
)
export type Reply = z.output<ReturnType<typeof Reply>>

export const Comment = once(() => z.object({ ...written(), comment_id: Id(), post_id: Id() }))
export type Comment = z.output<ReturnType<typeof Comment>>

/** @returns undefined where it says of no error */
export function faultIn(body: Answer['body']): Fault | undefined {
  try {
    return Fault().safeParse(readJson(body)).data
  } catch {
    return undefined
  }
}

/** @throws Failed where it is no answer of the API */
export const readWrapper = (body: Answer['body']): Wrapper => readDataAs(Wrapper(), body, changed)

export const changed = changedShape('Stack Exchange')
