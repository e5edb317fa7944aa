import * as z from 'zod'
import type { WebRequest } from '../../http/request.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import { once } from '../once.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { Reading } from '../source.js'
import { appOf, countriesOf, type Options } from './options.js'
import { changed, parseJson } from './problems.js'

const ACCEPT = 'application/json'
const PER_PAGE = 50
/** It gives no more pages than these, whatever number is asked for. */
const MOST_PAGES = 10

/** Every value is wrapped as `{ "label": … }`. */
const Label = once(() => z.object({ label: z.union([z.string(), z.number()]).transform(String) }))

const Feed = once(() =>
  z.object({
    feed: z.object({
      /** A list, the entry itself where there is one only, or missing where there is none. */
      entry: z.unknown().optional(),
    }),
  }),
)

const Review = once(() =>
  z.object({
    id: Label(),
    'im:rating': Label(),
    title: Label().nullish(),
    content: Label().nullish(),
    author: z.object({ name: Label().nullish(), uri: Label().nullish() }).nullish(),
    updated: Label().nullish(),
    'im:version': Label().nullish(),
    'im:voteSum': Label().nullish(),
  }),
)
type Review = z.output<ReturnType<typeof Review>>

export const askPublic = (options: Options): Ask[] =>
  countriesOf(options).map((country) => ({ tag: country, request: pageRequest(options, country, 1) }))

function pageRequest(options: Pick<Options, 'app' | 'base'>, country: string, page: number): WebRequest {
  const path = `${country}/rss/customerreviews/page=${page}/id=${appOf(options)}/sortby=mostrecent/json`
  return { url: `${options.base}/${path}`, accept: ACCEPT }
}

/** The first page under its other address. */
const withoutPage = (options: Pick<Options, 'app' | 'base'>, country: string): WebRequest => ({
  url: `${options.base}/${country}/rss/customerreviews/id=${appOf(options)}/sortBy=mostRecent/json`,
  accept: ACCEPT,
})

/** @throws Failed where it is no list of reviews */
export function readPublic({ ask, request, body }: Answer, options: Options): Reading {
  const parsed = Feed().safeParse(parseJson(body))
  if (parsed.data === undefined) throw changed(parsed.error)
  const { entry } = parsed.data.feed
  const entries = entry === undefined ? [] : Array.isArray(entry) ? entry : [entry]
  const { good, unread } = readEach(entries.filter(isNotTheApp), Review(), changed)
  const page = request.transport === undefined ? pageIn(request.url) : undefined
  const posts = good.map((review) => postOf(review, { app: appOf(options), country: ask.tag }))
  const isLast = entries.length < PER_PAGE || page === MOST_PAGES
  return {
    posts,
    // Some pages are empty although there are reviews, and come with them under the other address.
    ...(page === 1 && entries.length === 0 && { follow: [withoutPage(options, ask.tag)] }),
    ...(isLast
      ? { complete: entries.length < PER_PAGE }
      : { next: pageRequest(options, ask.tag, (page ?? 1) + 1) }),
    notices: unreadNotices(unread),
  }
}

/** Undefined under the address without one. */
function pageIn(url: string): number | undefined {
  const page = /\/page=(\d+)\//.exec(url)?.[1]
  return page === undefined ? undefined : Number(page)
}

/** Some lists begin with the app itself. */
const isNotTheApp = (entry: unknown): boolean =>
  !(typeof entry === 'object' && entry !== null && 'im:name' in entry && !('im:rating' in entry))

/**
 * When it was written nobody tells, only when it was last changed. The address of a single review does not exist: its own is that of all
 * reviews of the country.
 */
function postOf(review: Review, { app, country }: { app: string; country: string }): FoundPost {
  const id = review.id.label
  const updatedAt = dateOf(review.updated?.label)
  const version = review['im:version']?.label.trim()
  const votes = Number(review['im:voteSum']?.label)
  const title = review.title?.label.trim()
  const rating = ratingOf(review['im:rating'].label)
  return {
    keys: [`app-store:${id}`],
    place: 'app-store',
    url: `https://apps.apple.com/${country}/app/id${app}?see-all=reviews`,
    ...(title && { title }),
    text: review.content?.label.trim() ?? '',
    ...authorOf(review),
    ...(updatedAt && { updatedAt }),
    tags: [...(version ? [`version ${version}`] : []), country],
    engagement: {
      ...(Number.isInteger(votes) && votes > 0 && { likes: votes }),
      ...(rating !== undefined && { rating }),
    },
  }
}

/** By number: a name is what its owner chose, and each country has its own. */
function authorOf({ author }: Review): Pick<FoundPost, 'author'> {
  const name = author?.name?.label.trim()
  const url = author?.uri?.label.trim()
  if (!name) return {}
  const handle = /\/id(\d+)\b/.exec(url ?? '')?.[1]
  return { author: { name, ...(handle !== undefined && { handle }), ...(url && { url }) } }
}

/** `2026-09-07T01:02:03-07:00`; undefined for what is no date. */
function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Stars, 1 to 5. */
const ratingOf = (text: string): number | undefined => (/^[1-5]$/.test(text) ? Number(text) : undefined)
