import * as z from 'zod'
import type { WebRequest } from '../../http/request.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import { developerResponse } from '../developer-response.js'
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
    attributes: z
      .object({ responseBody: z.string().nullish(), lastModifiedDate: z.string().nullish() })
      .nullish(),
  }),
)
type Response = z.output<ReturnType<typeof Response>>

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
  const responses = responsesIn(included ?? [])
  const next = nextOf(links?.next, url)
  return {
    posts: good.flatMap((review) => [
      postOf(review, appOf(options)),
      ...responseTo(review, responses, appOf(options)),
    ]),
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

/** By their ids. */
function responsesIn(included: readonly unknown[]): ReadonlyMap<string, Response> {
  const responses = included.flatMap((each) => Response().safeParse(each).data ?? [])
  return new Map(responses.map((response) => [response.id, response]))
}

/** One that is still to be published is given all the same: nobody else needs to give it. */
function responseTo(
  { id, relationships }: Review,
  responses: ReadonlyMap<string, Response>,
  app: string,
): FoundPost[] {
  const responseId = relationships?.response?.data?.id
  if (responseId === undefined) return []
  const { responseBody, lastModifiedDate } = responses.get(responseId)?.attributes ?? {}
  return [
    developerResponse({
      place: 'app-store',
      id: responseId,
      url: addressOf(app),
      reviewId: id,
      text: responseBody,
      at: dateOf(lastModifiedDate),
    }),
  ]
}

const keyOf = (id: string): string => `app-store:${id}`

function postOf({ id, attributes }: Review, app: string): FoundPost {
  const { rating, title, body, reviewerNickname, createdDate, territory } = attributes
  const publishedAt = dateOf(createdDate)
  const name = reviewerNickname?.trim()
  return {
    keys: [keyOf(id)],
    place: 'app-store',
    url: addressOf(app),
    ...(title && { title: title.trim() }),
    text: body?.trim() ?? '',
    ...(name && { author: { name, handle: name } }),
    ...(publishedAt && { publishedAt, publishedAtFrom: 'source' }),
    ...(territory && { tags: [territory.toLowerCase()] }),
    engagement: typeof rating === 'number' && rating >= 1 && rating <= 5 ? { rating } : {},
    thread: { id, url: addressOf(app) },
  }
}

const addressOf = (app: string): string => `https://apps.apple.com/app/id${app}?see-all=reviews`

/** Undefined for what is no date. */
function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}
