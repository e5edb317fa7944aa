import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import { once } from '../once.js'
import { readJson } from '../read-json.js'

/** All of them are made at their first use. */
const shapes = once(() => {
  /** What is not needed may be missing, null, or of another kind in another version: then it is not there. */
  const text = z.string().nullish().catch(undefined)
  const flag = z.boolean().nullish().catch(undefined)
  /** Also as text: so the forum's own description has some. */
  const number = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  const optionalNumber = number.nullish().catch(undefined)
  const id = z.union([z.int().nonnegative(), z.string().regex(/^\d+$/)]).transform(String)
  /** One that can't be read is as good as none. */
  const optional = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().catch(undefined)

  const somebody = {
    username: text,
    name: text,
    admin: flag,
    moderator: flag,
    staff: flag,
    primary_group_name: text,
  }
  const person = z
    .object({ ...somebody, id: optionalNumber, user_id: optionalNumber })
    .transform(({ id, user_id, ...rest }) => ({ ...rest, user_id: user_id ?? id }))

  const post = z
    .object({
      ...somebody,
      id,
      topic_id: id,
      post_number: number,
      post_type: optionalNumber,
      action_code: text,
      user_id: optionalNumber,
      user_created_at: text,
      created_at: text,
      updated_at: text,
      version: optionalNumber,
      cooked: text,
      raw: text,
      blurb: text,
      reply_to_post_number: optionalNumber,
      reply_count: optionalNumber,
      like_count: optionalNumber,
      actions_summary: optional(z.array(z.object({ id: z.number(), count: optionalNumber }))),
      hidden: flag,
      deleted_at: text,
      user_deleted: flag,
      accepted_answer: flag,
      topic_slug: text,
      topic_title: text,
      posts_count: optionalNumber,
    })
    // Nobody wrote a post without any of these. What was done to a topic needs no words.
    .refine(
      ({ cooked, raw, blurb, action_code }) =>
        typeof action_code === 'string' || [cooked, raw, blurb].some((words) => typeof words === 'string'),
    )

  const topic = z.object({
    id,
    title: text,
    slug: text,
    posts_count: optionalNumber,
    views: optionalNumber,
    // As words, in older versions; as objects since.
    tags: optional(
      z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
    ),
  })

  const search = z.object({
    /** Missing where the forum did not search. */
    posts: z.array(z.unknown()).optional(),
    /** Missing where nothing was found. */
    topics: z.array(topic.catch({ id: '' })).nullish(),
    grouped_search_result: optional(z.object({ error: text, more_full_page_results: z.unknown() })),
  })

  const latest = z.object({ latest_posts: z.array(z.unknown()) })

  const accepted = z.object({
    ...somebody,
    post_number: number,
    accepter: optional(person),
    accepter_username: text,
    accepter_name: text,
  })
  const thread = topic.extend({
    post_stream: z.object({
      posts: z.array(z.unknown()),
      /** All ids, in their order. Missing in a topic of ten thousand posts. */
      stream: z.array(id).nullish(),
    }),
    chunk_size: optionalNumber,
    closed: flag,
    archived: flag,
    deleted_at: text,
    has_accepted_answer: flag,
    /** Until May of 2026. */
    accepted_answer: optional(accepted),
    /** Since. */
    accepted_answers: optional(z.array(accepted)),
    details: optional(z.object({ created_by: optional(person), participants: optional(z.array(person)) })),
  })

  const more = z.object({ post_stream: z.object({ posts: z.array(z.unknown()) }) })

  return { person, post, topic, search, latest, accepted, thread, more }
})
type Shapes = ReturnType<typeof shapes>
type Shape<Name extends keyof Shapes> = z.output<Shapes[Name]>

/** Somebody with what says whether they are staff. */
export type Person = Shape<'person'>
/** A post of a search, a list or a topic: each has other fields, and those that they share are the same. */
export type Post = Shape<'post'>
/** What is known of a topic, from a search or from itself. */
export type Topic = Shape<'topic'>
export type Accepted = Shape<'accepted'>
export type ThreadAnswer = Shape<'thread'>

/** @throws Failed for what has another shape */
export function parsed<Name extends keyof Shapes>(name: Name, body: Uint8Array, place: string): Shape<Name> {
  try {
    // TypeScript doesn't see that the shape of a name is that of the same name.
    return shapes()[name].parse(readJson(body)) as Shape<Name>
  } catch (cause) {
    throw cause instanceof Failed ? cause : unknownShape(place, cause)
  }
}

/**
 * Each post is read by itself, so that one odd record hides no other.
 *
 * @returns those that could be read, and how many could not
 * @throws Failed where none could
 */
export function readable(records: readonly unknown[], place: string): { posts: Post[]; odd: number } {
  const read = records.map((record) => shapes().post.safeParse(record))
  const posts = read.flatMap(({ data }) => data ?? [])
  if (posts.length === 0 && records.length > 0)
    throw unknownShape(place, read.find(({ error }) => error)?.error)
  return { posts, odd: records.length - posts.length }
}

export const unknownShape = (place: string, cause?: unknown) =>
  new Failed({ code: 'shape-unknown', args: { place } }, { cause })
