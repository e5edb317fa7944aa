import type { WebRequest } from '../../http/request.js'
import type { Answer } from '../ask.js'

/** The most that a server gives at once. */
const PER_PAGE = 100

const get = (url: string): WebRequest => ({ url, accept: 'application/json' })

export const searchRequest = (base: string, term: string): WebRequest =>
  get(
    `${base}/api/v1/search/videos?${new URLSearchParams({ search: term, sort: '-publishedAt' })}&${page(0)}`,
  )

/** The comments that reply to the video itself, newest first. */
export const commentsRequest = (base: string, uuid: string): WebRequest =>
  get(`${base}/api/v1/videos/${uuid}/comment-threads?${page(0)}`)

/** One of them, with all that replies to it. `aside` is for who reads the answer, and sent to nobody. */
export const repliesRequest = (base: string, uuid: string, threadId: string, aside = ''): WebRequest =>
  get(`${base}/api/v1/videos/${uuid}/comment-threads/${threadId}${aside && `#${aside}`}`)

const page = (start: number) => `count=${PER_PAGE}&start=${start}`

/** What was asked, as it was written: a redirect may have led elsewhere. */
export function askedOf({ request, url }: Pick<Answer, 'request' | 'url'>): URL {
  return new URL('url' in request ? request.url : url)
}

/** The video whose comments were asked for, and the comment whose replies. Undefined for a search. */
export function commentsAsked({ pathname }: URL): { uuid: string; threadId?: string } | undefined {
  const [, uuid, threadId] = /\/videos\/([\w-]+)\/comment-threads(?:\/(\w+))?$/.exec(pathname) ?? []
  return uuid === undefined ? undefined : { uuid, ...(threadId !== undefined && { threadId }) }
}

/** Undefined behind the last page. */
export function pageBehind(asked: URL, { total, data }: { total: number; data: readonly unknown[] }) {
  const start = Number(asked.searchParams.get('start')) + data.length
  if (data.length === 0 || start >= total) return undefined
  const next = new URL(asked)
  next.searchParams.set('start', String(start))
  return get(next.href)
}
