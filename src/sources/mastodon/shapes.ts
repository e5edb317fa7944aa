import * as z from 'zod'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import { changedShape, readDataAs } from '../read-data.js'
import { readJson } from '../read-json.js'

// Akkoma, Pleroma, GoToSocial and others answer alike, and leave some out. What only counts or adorns is left out where it is of another kind.

const text = () => z.string().nullish().catch(undefined)
const count = () => z.number().nullish().catch(undefined)
const Id = once(() => z.union([z.string().min(1), z.number()]).transform(String))

/** Each by itself: an odd one takes none of the others. */
const each = <Schema extends z.ZodType>(schema: () => Schema) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((items) => (items ?? []).flatMap((item) => schema().safeParse(item).data ?? []))

const Account = once(() =>
  z.object({
    username: z.string().min(1),
    acct: text(),
    display_name: text(),
    url: text(),
    created_at: text(),
    followers_count: count(),
    statuses_count: count(),
  }),
)
export type Account = z.output<ReturnType<typeof Account>>

export const Status = once(() =>
  z.object({
    id: Id(),
    uri: z.string().min(1),
    url: text(),
    created_at: text(),
    edited_at: text(),
    in_reply_to_id: Id().nullish().catch(undefined),
    spoiler_text: text(),
    visibility: text(),
    language: text(),
    content: z.string(),
    account: Account().nullish().catch(undefined),
    /** Of a boost: the post of somebody else that it hands on. */
    reblog: z.unknown().optional(),
    /** `{ state, quoted_status }`; others give the status itself. */
    quote: z.unknown().optional(),
    tags: each(() => z.object({ name: z.string() })),
    media_attachments: each(() => z.object({ description: text() })),
    replies_count: count(),
    reblogs_count: count(),
    favourites_count: count(),
    quotes_count: count(),
  }),
)
export type Status = z.output<ReturnType<typeof Status>>

export const Timeline = once(() => z.array(z.unknown()))
export const Search = once(() => z.object({ statuses: z.array(z.unknown()) }))
export const Context = once(() =>
  z.object({ ancestors: z.array(z.unknown()), descendants: z.array(z.unknown()) }),
)

const Refused = once(() => z.object({ error: z.string().min(1), error_description: text() }))

/** What an answer says went wrong, in the words of its server; undefined where it says nothing of that. */
export function messageIn({ body }: Pick<Answer, 'body'>): string | undefined {
  try {
    const { data } = Refused().safeParse(readJson(body))
    return data && (data.error_description || data.error)
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
