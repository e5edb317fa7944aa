import type { WebRequest } from '../../http/request.js'
import { Failed } from '../../model/failed.js'
import type { Ask } from '../ask.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext } from '../source.js'
import { folderOf, type Options } from './options.js'

const ATOM = 'application/atom+xml, application/xml;q=0.9, text/xml;q=0.9'
const JSON_TYPE = 'application/json'

const PER_PAGE = 100
/** Characters of a query that the search takes for certain. */
const LONGEST_QUERY = 500

/** A thread's comments, newest first: as many as apps get at once. Feeds give no more than of anything else. */
const PER_THREAD = 500

/** The tags of asks for a thread, and for a login. */
export const THREAD = 'thread'
export const LOGIN = 'login'

/** Whether what came is from where Reddit answers apps, and no feed. */
export const isOfApi = ({ accept }: Pick<WebRequest, 'accept'>): boolean => accept === JSON_TYPE

/** @throws Failed when its options ask for something that can't be had */
export function asksOf(options: Options, poll: PollContext): Ask[] {
  if (options.clientId === undefined && options.clientSecret !== undefined)
    throw new Failed({ code: 'reddit-secret-alone', args: {} })
  if (options.read === 'search') return searches(options, poll)
  if (options.subreddits.length === 0) throw new Failed({ code: 'reddit-all', args: { read: options.read } })
  const path = options.read === 'posts' ? 'new' : 'comments'
  return [{ tag: options.read, request: requestFor(options, path, { limit: String(PER_PAGE) }) }]
}

/** All brands are one query. What doesn't fit is another one: without a key for a later poll. */
function searches(options: Options, { brands }: PollContext): Ask[] {
  const queries = queriesOf(searchTerms(brands))
  return queries.map((terms, at) => {
    const request = requestFor(options, 'search', {
      q: queryOf(terms),
      ...(options.subreddits.length > 0 && { restrict_sr: 'on' }),
      sort: 'new',
      t: 'month',
      limit: String(PER_PAGE),
      type: 'link',
    })
    const names = options.clientId === undefined ? queries.filter((each) => each !== terms).flat() : []
    return {
      tag: at === 0 ? 'search' : `search ${at + 1}`,
      request,
      ...(names.length > 0 && { notices: [{ code: 'names-left', args: { names } }] }),
    }
  })
}

/** As few lists of terms as the length of a query allows. */
function queriesOf(terms: readonly string[]): string[][] {
  const queries: string[][] = [[]]
  for (const term of terms) {
    const last = queries.at(-1) ?? []
    if (last.length === 0 || queryOf([...last, term]).length <= LONGEST_QUERY) last.push(term)
    else queries.push([term])
  }
  return queries
}

const queryOf = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(' OR ')

function requestFor(options: Options, path: string, query: Readonly<Record<string, string>>): WebRequest {
  if (options.clientId === undefined)
    return {
      url: `${folderOf(options, options.base)}/${path}.rss?${new URLSearchParams(query)}`,
      accept: ATOM,
    }
  return apiRequest(`${folderOf(options, options.api)}/${path}`, query)
}

/** Without `raw_json` its texts are escaped a second time, as they were for the browsers of its first years. */
const apiRequest = (url: string, query: Readonly<Record<string, string>>): WebRequest => ({
  url: `${url}?${new URLSearchParams({ ...query, raw_json: '1' })}`,
  accept: JSON_TYPE,
})

/** @param after the fullname of the last post of this page; `count`: how many came until then */
export function nextPage(url: string, { after, count }: { after: string; count: number }): WebRequest {
  const next = new URL(url)
  next.searchParams.set('after', after)
  next.searchParams.set('count', String(count))
  return { url: next.href, accept: JSON_TYPE }
}

type Thread = { name: string; post: string; path: string | undefined }

/**
 * Of a comment, what stands below it, and not the rest of the thread.
 *
 * @param name the fullname of the post or comment; `post`: the id of what began the thread; `path`: of its page
 */
export function askThread(options: Options, { name, post, path }: Thread): Ask {
  const query = (limit: number) => ({ sort: 'new', limit: String(limit) })
  const comment = name.startsWith('t1_') ? `/_/${name.slice(3)}` : ''
  const page = `/comments/${post}${comment}`
  const request =
    options.clientId === undefined
      ? {
          url: `${options.base}${path ?? page}/.rss?${new URLSearchParams(query(PER_PAGE))}`,
          accept: ATOM,
        }
      : apiRequest(`${options.api}${page}`, query(PER_THREAD))
  return { tag: THREAD, request }
}
