import * as z from 'zod'
import { readDate } from '../feeds/dates/index.js'
import type { PostFault } from '../model/failure.js'
import type { Author, FoundPost } from '../model/post.js'
import { cleanText } from '../text/clean.js'
import { hexFingerprint } from '../text/fingerprint.js'
import { htmlToText } from '../text/html.js'
import { parseUrl } from '../text/parse-url.js'
import { canonicalUrl } from '../text/urls.js'
import { authorNamed } from './author-named.js'
import { once } from './once.js'

const text = z.string().max(1_000_000)
const id = z.union([z.string().trim().min(1).max(500), z.int()]).transform(String)
const web = z
  .string()
  .trim()
  .refine((address) => /^https?:$/.test(parseUrl(address)?.protocol ?? ''), {
    error: 'expected a web address',
  })
const when = z.union([z.string(), z.number()]).transform(String)
const count = z.number().min(0)

/** A post as programs and files give it, named as in our own JSON; docs/schema/post.schema.json is made of it. */
export const postRecord = once(() =>
  z
    .object({
      id: id
        .optional()
        .describe('what its place calls it: with `place` it says which post it is, whenever it comes again'),
      url: web.optional().describe('where it can be read'),
      place: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe('the site it stands on; absent: the host of `url`, without `www.`'),
      title: text.optional(),
      titleOf: z.literal('thread').optional().describe('the title is that of what it answers'),
      text: text.optional().describe('plain text'),
      html: text.optional().describe('the same as HTML, where there is no `text`'),
      author: z
        .union([
          z.string().max(500),
          z.object({
            name: z.string().max(500).optional(),
            handle: z.string().max(500).optional().describe('what they are called at the place, without `@`'),
            url: web.optional(),
            followers: count.optional(),
            official: z.boolean().optional().describe('its place marks them as its staff'),
          }),
        ])
        .optional(),
      publishedAt: when
        .optional()
        .describe('ISO 8601, any other usual form, or seconds since 1970; without a zone it is UTC'),
      publishedAtFrom: z.enum(['source', 'found', 'first-seen']).optional(),
      updatedAt: when.optional(),
      language: z.string().max(50).optional().describe('BCP 47'),
      tags: z.array(z.string().max(200)).max(200).optional(),
      engagement: z
        .object({
          likes: count.optional(),
          comments: count.optional(),
          shares: count.optional(),
          views: count.optional(),
          rating: count.optional(),
        })
        .optional(),
      thread: z
        .union([
          id,
          z.object({
            id,
            url: web.optional(),
            parentId: id.optional().describe('the `id` of the post that it replies to'),
            replies: count.optional(),
          }),
        ])
        .optional(),
    })
    .describe(
      'A post: a line of what a source of type `command` prints. It needs a `title`, a `text` or an `html`. Other fields are passed over, and so are those that are null.',
    ),
)

type PostRecord = z.output<ReturnType<typeof postRecord>>

export type RecordRead =
  | { post: FoundPost /** A date of it that means no moment. */; oddDate?: string }
  | { fault: PostFault }

/** @param place of posts that name none and have no address */
export function readRecord(value: unknown, place: string): RecordRead {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { fault: { why: 'no-object' } }
  if ('items' in value && 'version' in value) return { fault: { why: 'feed' } }
  const read = postRecord().safeParse(withoutNulls(value))
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? '')
    return { fault: { why: 'field', field } }
  }
  const words = wordsOf(read.data)
  if (words === undefined) return { fault: { why: 'no-words' } }
  const dates = datesOf(read.data)
  return {
    post: { ...namesOf(read.data, words, place), ...words, ...dates.given, ...besideOf(read.data) },
    ...(dates.odd !== undefined && { oddDate: dates.odd }),
  }
}

/** Many programs write what they don't know as null. */
function withoutNulls(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (each === null) return []
      return [[key, typeof each === 'object' && !Array.isArray(each) ? withoutNulls(each) : each]]
    }),
  )
}

type Words = Pick<FoundPost, 'title' | 'titleOf' | 'text'>

function wordsOf({ title, titleOf, text, html }: PostRecord): Words | undefined {
  const said = cleanText(text ?? (html === undefined ? '' : htmlToText(html))).trim()
  const named = cleanText(title ?? '').trim()
  if (said === '' && named === '') return undefined
  return {
    text: said,
    ...(named !== '' && { title: named, ...(titleOf !== undefined && { titleOf }) }),
  }
}

function namesOf(
  record: PostRecord,
  words: Words,
  fallback: string,
): Pick<FoundPost, 'keys' | 'url' | 'place'> {
  const { id, url } = record
  const host = url === undefined ? undefined : parseUrl(url)?.hostname.replace(/^www\./, '')
  const place = record.place ?? host ?? fallback
  const address = url === undefined ? undefined : canonicalUrl(url)
  const names = [id === undefined ? undefined : `${place}:${id}`, address].filter(
    (name) => name !== undefined,
  )
  const [own = `${place}:${hashOf(record, words)}`, ...others] = names
  return { keys: [own, ...others], url: url ?? '', place }
}

/** Of what has neither an id nor an address: who said it when, or what was said. */
function hashOf({ author, publishedAt }: PostRecord, { title, text }: Words): string {
  const name = typeof author === 'object' ? (author.handle ?? author.name) : author
  return hexFingerprint(
    JSON.stringify([name, publishedAt, title, publishedAt === undefined ? text : text.slice(0, 200)]),
    32,
  )
}

function datesOf(record: PostRecord): { given: Partial<FoundPost>; odd?: string } {
  const { publishedAt: written, updatedAt, publishedAtFrom } = record
  const publishedAt = written === undefined || meansTwoDays(written) ? undefined : readDate(written)
  const edited = updatedAt === undefined ? undefined : readDate(updatedAt)
  const odd = written !== undefined && publishedAt === undefined ? written.slice(0, 100) : undefined
  if (publishedAt === undefined) return { given: {}, ...(odd !== undefined && { odd }) }
  const isEdited = edited !== undefined && edited > publishedAt
  return {
    given: {
      publishedAt,
      publishedAtFrom: publishedAtFrom === undefined || publishedAtFrom === 'source' ? 'source' : 'found',
      ...(isEdited && { updatedAt: edited }),
    },
  }
}

function besideOf(record: PostRecord): Partial<FoundPost> {
  const { language, tags, engagement, thread } = record
  const author = authorOf(record.author)
  return {
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    ...(tags !== undefined && tags.length > 0 && { tags }),
    ...(engagement !== undefined && { engagement: defined(engagement) }),
    ...(thread !== undefined && { thread: typeof thread === 'string' ? { id: thread } : defined(thread) }),
  }
}

function authorOf(given: PostRecord['author']): Author | undefined {
  if (typeof given === 'string') return given.trim() === '' ? undefined : authorNamed(given.trim())
  const handle = given?.handle?.trim().replace(/^@/, '') || undefined
  const name = given?.name?.trim() || handle
  if (given === undefined || name === undefined) return undefined
  const { url, followers, official } = given
  return {
    name,
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    ...(followers !== undefined && { followers }),
    ...(official === true && { official }),
  }
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** Without what is undefined, as our types want it. */
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>

/** `07/03/2026`: whether day or month comes first is the habit of whoever wrote the table, and a wrong date is worse than none. */
function meansTwoDays(written: string): boolean {
  const [, one, other] = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(String(written)) ?? []
  return one !== undefined && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other)
}
