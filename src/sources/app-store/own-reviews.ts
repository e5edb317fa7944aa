import * as z from 'zod'
import type { WebRequest } from '../../http/request.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import { once } from '../once.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { Reading } from '../source.js'
import { appOf, type Options } from './options.js'
import { changed, parseJson } from './problems.js'

const ACCEPT = 'application/json'
const TAG = 'reviews'
const PER_PAGE = 200
/** Of an answer of the developer. */
const RESPONSES = 'customerReviewResponses'

const Id = once(() => z.union([z.string(), z.number()]).transform(String))

const Page = once(() =>
  z.object({
    data: z.array(z.unknown()),
    included: z.array(z.unknown()).nullish(),
    links: z.object({ next: z.string().nullish() }).nullish(),
  }),
)

const Review = once(() =>
  z.object({
    id: Id(),
    attributes: z.object({
      rating: z.number().nullish(),
      title: z.string().nullish(),
      body: z.string().nullish(),
      reviewerNickname: z.string().nullish(),
      createdDate: z.string().nullish(),
      territory: z.string().nullish(),
    }),
    relationships: z
      .object({ response: z.object({ data: z.object({ id: Id() }).nullish() }).nullish() })
      .nullish(),
  }),
)
type Review = z.output<ReturnType<typeof Review>>

const Response = once(() =>
  z.object({
    type: z.literal(RESPONSES),
    id: Id(),
    attributes: z.object({ lastModifiedDate: z.string().nullish() }).nullish(),
  }),
)

export function askOwn(options: Options): Ask[] {
  const query = new URLSearchParams({
    sort: '-createdDate',
    limit: String(PER_PAGE),
    include: 'response',
  })
  return [
    {
      tag: TAG,
      request: { url: `${options.api}/v1/apps/${appOf(options)}/customerReviews?${query}`, accept: ACCEPT },
    },
  ]
}

/** @throws Failed where it is no list of reviews */
export function readOwn({ body, url }: Answer, options: Options): Reading {
  const parsed = Page().safeParse(parseJson(body))
  if (parsed.data === undefined) throw changed(parsed.error)
  const { data, included, links } = parsed.data
  const { good, unread } = readEach(data, Review(), changed)
  const answeredAt = datesOfResponses(included ?? [])
  const next = nextOf(links?.next, url)
  return {
    posts: good.map((review) => postOf(review, appOf(options))),
    answered: good.flatMap((review) => answerTo(review, answeredAt)),
    ...(next === undefined ? { complete: true } : { next }),
    notices: unreadNotices(unread),
  }
}

/** To no other site than this answer came from: the login goes with it. */
function nextOf(next: string | null | undefined, url: string): WebRequest | undefined {
  if (!next || !URL.canParse(next, url)) return undefined
  const address = new URL(next, url)
  return address.origin === new URL(url).origin ? { url: address.href, accept: ACCEPT } : undefined
}

/** When each was last changed, by its id. */
function datesOfResponses(included: readonly unknown[]): ReadonlyMap<string, Date | undefined> {
  const responses = included.flatMap((each) => Response().safeParse(each).data ?? [])
  return new Map(responses.map(({ id, attributes }) => [id, dateOf(attributes?.lastModifiedDate)]))
}

/** One that is still to be published is given all the same: nobody else needs to give it. */
function answerTo(
  { id, relationships }: Review,
  answeredAt: ReadonlyMap<string, Date | undefined>,
): NonNullable<Reading['answered']> {
  const response = relationships?.response?.data?.id
  if (response === undefined) return []
  const at = answeredAt.get(response)
  return [{ key: keyOf(id), ...(at && { at }) }]
}

const keyOf = (id: string): string => `app-store:${id}`

function postOf({ id, attributes }: Review, app: string): FoundPost {
  const { rating, title, body, reviewerNickname, createdDate, territory } = attributes
  const publishedAt = dateOf(createdDate)
  const name = reviewerNickname?.trim()
  return {
    keys: [keyOf(id)],
    place: 'app-store',
    url: `https://apps.apple.com/app/id${app}?see-all=reviews`,
    ...(title && { title: title.trim() }),
    text: body?.trim() ?? '',
    ...(name && { author: { name, handle: name } }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(territory && { tags: [territory.toLowerCase()] }),
    engagement: typeof rating === 'number' && rating >= 1 && rating <= 5 ? { rating } : {},
  }
}

/** Undefined for what is no date. */
function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}
