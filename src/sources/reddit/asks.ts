import type { WebRequest } from '../../http/request.js'
import { Failed } from '../../model/failed.js'
import type { Ask } from '../ask.js'
import { anyOf, type Grammar, phraseLists, troubleQueries } from '../query-writer.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext } from '../source.js'
import { folderOf, type Options } from './options.js'

const ATOM = 'application/atom+xml, application/xml;q=0.9, text/xml;q=0.9'
const JSON_TYPE = 'application/json'

const PER_PAGE = 100
/** Its search takes so many characters for certain. */
const GRAMMAR: Grammar = { or: ' OR ', longest: 500 }

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
  const plain = phraseLists(searchTerms(brands), GRAMMAR).map((phrases) => ({
    phrases,
    query: anyOf(phrases, GRAMMAR),
  }))
  const common = searchTerms(options.also === 'trouble' ? brands : brands.filter(({ isCommon }) => isCommon))
  const trouble = troubleQueries(common, GRAMMAR, 'en')
  const tagged = [
    ...plain.map((each, at) => ({ ...each, tag: at === 0 ? 'search' : `search ${at + 1}` })),
    ...trouble.map((each, at) => ({ ...each, tag: at === 0 ? 'trouble' : `trouble ${at + 1}` })),
  ]
  return tagged.map(({ tag, phrases, query }) => {
    const request = requestFor(options, 'search', {
      q: query,
      ...(options.subreddits.length > 0 && { restrict_sr: 'on' }),
      sort: 'new',
      t: 'month',
      limit: String(PER_PAGE),
      type: 'link',
    })
    const isPlain = tag.startsWith('search')
    const others = plain.filter((each) => !isPlain || each.phrases !== phrases)
    const names = options.clientId === undefined ? others.flatMap((each) => each.phrases) : []
    return {
      tag,
      request,
      ...(names.length > 0 && { notices: [{ code: 'names-left', args: { names } }] }),
    }
  })
}

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
