import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'
import { readJson } from '../read-json.js'

// What is not read here is not named. What only counts or adorns is left out where it is of another kind.

const text = () => z.string().nullish().catch(undefined)
const count = () => z.number().nullish().catch(undefined)

const Facet = once(() =>
  z.object({
    /** In bytes of UTF-8. */
    index: z.object({ byteStart: z.int().nonnegative(), byteEnd: z.int().nonnegative() }),
    features: z.array(z.object({ $type: z.string(), uri: text(), tag: text() })),
  }),
)
export type Facet = z.output<ReturnType<typeof Facet>>

/** Each by itself: an odd one takes none of the words. */
const each = <Schema extends z.ZodType>(schema: () => Schema) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((items) => (items ?? []).flatMap((item) => schema().safeParse(item).data ?? []))

const Named = once(() => z.object({ uri: z.string().startsWith('at://') }))

const Record = once(() =>
  z.object({
    text: z.string(),
    createdAt: text(),
    langs: each(() => z.string()),
    tags: each(() => z.string()),
    facets: each(Facet),
    reply: z.object({ parent: Named(), root: Named() }).nullish().catch(undefined),
  }),
)

const Person = once(() =>
  z.object({ did: z.string().startsWith('did:'), handle: text(), displayName: text(), createdAt: text() }),
)
export type Person = z.output<ReturnType<typeof Person>>

export const Post = once(() =>
  z.object({
    uri: z.string().regex(/^at:\/\/[^/]+\/app\.bsky\.feed\.post\/[^/]+$/),
    author: Person().nullish().catch(undefined),
    record: Record(),
    /** What is shown with it: read by its kind. */
    embed: z.unknown().optional(),
    likeCount: count(),
    replyCount: count(),
    repostCount: count(),
    quoteCount: count(),
    indexedAt: text(),
  }),
)
export type Post = z.output<ReturnType<typeof Post>>

export const Found = once(() => z.object({ posts: z.array(z.unknown()), cursor: text() }))

/** A part of a thread: a post, or what stands in the place of one that nobody is shown. */
export const Branch = once(() =>
  z.object({
    $type: text(),
    post: z.unknown().optional(),
    parent: z.unknown().optional(),
    replies: z.array(z.unknown()).nullish().catch(undefined),
  }),
)
export type Branch = z.output<ReturnType<typeof Branch>>

export const Thread = once(() => z.object({ thread: Branch() }))

export const Login = once(() =>
  z.object({
    accessJwt: z.string().regex(/^[\x21-\x7e]+$/),
    refreshJwt: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .nullish(),
  }),
)

const Refused = once(() => z.object({ error: z.string().min(1), message: text() }))

/** What an answer says went wrong; undefined where it says nothing of that. Only its beginning may be there. */
export function refusedIn({ body }: Pick<Answer, 'body'>): { error: string; message: string } | undefined {
  try {
    const { data } = Refused().safeParse(readJson(body))
    return data && { error: data.error, message: data.message || data.error }
  } catch {
    return undefined
  }
}

/** @throws Failed for what has another shape, and for a page in place of data */
export const readAs = <Schema extends z.ZodType>(
  schema: Schema,
  { body }: Pick<Answer, 'body'>,
): z.output<Schema> => readDataAs(schema, body, changed)

export const changed = changedShape('Bluesky')
