import type { WebRequest } from '../../http/request.js'
import type { Options } from './options.js'

const JSON_TYPE = 'application/json'
/** Behind the host, for all that takes a key. */
export const API_PATH = '/youtube/v3/'
export const SEARCH_PATH = `${API_PATH}search`

/** The key goes in a header, since addresses are shown. */
function apiRequest(
  { api, key = '' }: Pick<Options, 'api' | 'key'>,
  method: 'search' | 'commentThreads' | 'comments',
  query: Readonly<Record<string, string>>,
): WebRequest {
  return {
    url: `${api}${API_PATH}${method}?${new URLSearchParams(query)}`,
    accept: JSON_TYPE,
    headers: { 'x-goog-api-key': key },
  }
}

/** The same with the token of its next page. */
export function pageBehind(request: WebRequest, token: string): WebRequest {
  const next = new URL(request.url)
  next.searchParams.set('pageToken', token)
  return { ...request, url: next.href }
}

const COMMENTS = { part: 'snippet,replies', textFormat: 'plainText', maxResults: '100' }

export const commentsOfVideo = (options: Options, videoId: string): WebRequest =>
  apiRequest(options, 'commentThreads', { ...COMMENTS, order: 'time', videoId })

export const commentsOfChannel = (options: Options, channelId: string): WebRequest =>
  apiRequest(options, 'commentThreads', {
    ...COMMENTS,
    order: 'time',
    allThreadsRelatedToChannelId: channelId,
  })

/** Of one comment, with the first of its replies. */
export const commentThread = (options: Options, id: string): WebRequest =>
  apiRequest(options, 'commentThreads', { part: COMMENTS.part, textFormat: COMMENTS.textFormat, id })

export const repliesTo = (options: Options, parentId: string): WebRequest =>
  apiRequest(options, 'comments', {
    part: 'snippet',
    textFormat: COMMENTS.textFormat,
    maxResults: COMMENTS.maxResults,
    parentId,
  })

export const searchRequest = (options: Options, q: string, since: Date): WebRequest =>
  apiRequest(options, 'search', {
    part: 'snippet',
    q,
    type: 'video',
    order: 'date',
    publishedAfter: since.toISOString(),
    maxResults: '50',
  })

/** Which method answered. */
export const methodOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''
