import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import type { FoundPost } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import { developerResponse } from '../developer-response.js'
import { googleFaultIn } from '../google-errors.js'
import { once } from '../once.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { Reading } from '../source.js'
import { appOf, type Options } from './options.js'
import { changed, failureOf, parseJson } from './problems.js'

const ACCEPT = 'application/json'
const PER_PAGE = 100

/** Seconds since 1970, as text since they may be more than numbers hold. */
const Moment = once(() => z.object({ seconds: z.union([z.string(), z.number()]).nullish() }))

/** Without a single review it is `{}`. */
const Page = once(() =>
  z.object({
    reviews: z.array(z.unknown()).nullish(),
    tokenPagination: z.object({ nextPageToken: z.string().nullish() }).nullish(),
  }),
)

const Review = once(() =>
  z.object({
    reviewId: z.union([z.string().min(1), z.number()]).transform(String),
    authorName: z.string().nullish(),
    /** What the person wrote, and then what the developer answered. */
    comments: z.array(
      z.object({
        userComment: z
          .object({
            text: z.string().nullish(),
            lastModified: Moment().nullish(),
            starRating: z.number().nullish(),
            reviewerLanguage: z.string().nullish(),
            appVersionName: z.string().nullish(),
            thumbsUpCount: z.number().nullish(),
          })
          .nullish(),
        developerComment: z
          .object({ text: z.string().nullish(), lastModified: Moment().nullish() })
          .nullish(),
      }),
    ),
  }),
)
type Review = z.output<ReturnType<typeof Review>>

const TAG = 'reviews'

export const askReviews = (options: Options): Ask[] => [{ tag: TAG, request: pageRequest(options) }]

function pageRequest(options: Options, token?: string) {
  const query = new URLSearchParams({ maxResults: String(PER_PAGE), ...(token !== undefined && { token }) })
  const path = `/androidpublisher/v3/applications/${encodeURIComponent(appOf(options))}/reviews`
  return { url: `${options.api}${path}?${query}`, accept: ACCEPT }
}

/** @throws Failed where it is no list of reviews, or holds an error */
export function readReviews(answer: Answer, options: Options): Reading {
  const said = parseJson(answer.body)
  if (googleFaultIn(answer.body) !== undefined) {
    const refusal = failureOf({ ...answer, status: codeIn(said) })
    if (refusal !== undefined)
      throw new Failed(refusal.failure, refusal.leaveFor === undefined ? {} : { leaveFor: refusal.leaveFor })
  }
  const parsed = Page().safeParse(said)
  if (parsed.data === undefined || !isKnown(said)) throw changed(parsed.error)
  const { reviews, tokenPagination } = parsed.data
  const { good, unread } = readEach(reviews ?? [], Review(), changed)
  const token = tokenPagination?.nextPageToken
  return {
    posts: good.flatMap((review) => [postOf(review, appOf(options)), ...responseTo(review, appOf(options))]),
    ...(token ? { next: pageRequest(options, token) } : { complete: true }),
    notices: unreadNotices(unread),
  }
}

/** All of it may be missing, so that something else has to be told by what stands there. */
const isKnown = (said: unknown): boolean => {
  const names = Object.keys(said as object)
  return names.length === 0 || names.some((name) => ['reviews', 'tokenPagination', 'pageInfo'].includes(name))
}

const codeIn = (said: unknown): number => {
  const { data } = z.object({ error: z.object({ code: z.number() }) }).safeParse(said)
  return data?.error.code ?? 0
}

const keyOf = (id: string): string => `google-play:${id}`

const addressOf = (app: string, id: string): string =>
  `https://play.google.com/store/apps/details?id=${app}&reviewId=${encodeURIComponent(id)}`

function responseTo({ reviewId, comments }: Review, app: string): FoundPost[] {
  const response = comments.findLast(({ developerComment }) => developerComment)?.developerComment
  if (!response) return []
  const { text, lastModified } = response
  const url = addressOf(app, reviewId)
  const at = momentOf(lastModified?.seconds)
  return [developerResponse({ place: 'google-play', id: reviewId, url, reviewId, text, at })]
}

/** When it was written nobody tells, only when it was last changed. A title stands before a tab, where there is one. */
function postOf({ reviewId, authorName, comments }: Review, app: string): FoundPost {
  const said = comments.find(({ userComment }) => userComment)?.userComment
  const [first = '', ...others] = (said?.text ?? '').split('\t')
  const title = others.length > 0 ? first.trim() : ''
  const text = (others.length > 0 ? others.join('\t') : first).trim()
  const name = authorName?.trim()
  const updatedAt = momentOf(said?.lastModified?.seconds)
  const stars = said?.starRating
  const likes = said?.thumbsUpCount
  return {
    keys: [keyOf(reviewId)],
    place: 'google-play',
    url: addressOf(app, reviewId),
    ...(title && { title }),
    text,
    // Everybody may have any name there, and nobody tells whose account it is.
    ...(name && { author: { name, handle: reviewId } }),
    ...(updatedAt && { updatedAt }),
    ...(said?.reviewerLanguage && { language: said.reviewerLanguage.replaceAll('_', '-') }),
    ...(said?.appVersionName && { tags: [`version ${said.appVersionName}`] }),
    engagement: {
      ...(typeof likes === 'number' && likes > 0 && { likes }),
      ...(typeof stars === 'number' && stars >= 1 && stars <= 5 && { rating: stars }),
    },
    thread: { id: reviewId, url: addressOf(app, reviewId) },
  }
}

/** Undefined for what is no moment. */
function momentOf(seconds: string | number | null | undefined): Date | undefined {
  const date = seconds === null || seconds === undefined ? undefined : new Date(Number(seconds) * 1_000)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}
