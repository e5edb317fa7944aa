import type { WebRequest } from '../../http/request.js'
import { searchTerms } from '../search-terms.js'
import type { SearchBrand } from '../source.js'
import { type Options, perPage } from './options.js'

/** Characters of a query. */
const LONGEST_QUERY = 512
/** Repeats of what others wrote say nothing of their own. */
const WITHOUT_REPEATS = ' -is:retweet'

/** X is about to call everything "post" that it called "tweet". */
export type Spelling = 'tweet' | 'post'

const fieldsOf = (spelling: Spelling): string =>
  [
    'created_at',
    'public_metrics',
    'author_id',
    'conversation_id',
    'lang',
    `referenced_${spelling}s`,
    'in_reply_to_user_id',
    `note_${spelling}`,
  ].join(',')

type Search = { query: string; sinceId?: string | undefined; spelling: Spelling; most?: number }

export function searchRequest(options: Options, { query, sinceId, spelling, most }: Search): WebRequest {
  const parameters = new URLSearchParams({
    query,
    max_results: String(most ?? perPage(options)),
    sort_order: 'recency',
    ...(sinceId !== undefined && { since_id: sinceId }),
    [`${spelling}.fields`]: fieldsOf(spelling),
    expansions: 'author_id',
    'user.fields': 'name,username,created_at,public_metrics',
  })
  return {
    url: `${options.base}/2/tweets/search/recent?${parameters}`,
    accept: 'application/json',
    headers: { authorization: `Bearer ${options.token}` },
  }
}

/** The same with some of its parameters changed, or taken out. */
export function changedRequest(
  request: WebRequest,
  changes: Readonly<Record<string, string | undefined>>,
): WebRequest {
  const url = new URL(request.url)
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  return { ...request, url: url.href }
}

export const respelt = (request: WebRequest, spelling: Spelling): WebRequest =>
  changedRequest(request, {
    'tweet.fields': undefined,
    'post.fields': undefined,
    [`${spelling}.fields`]: fieldsOf(spelling),
  })

export const spellingOf = (url: string): Spelling =>
  new URL(url).searchParams.has('post.fields') ? 'post' : 'tweet'

/** Names of several brands in one query, as far as its length allows. */
export function queriesOf(brands: readonly SearchBrand[]): string[] {
  const queries: string[][] = []
  for (const term of searchTerms(brands)) {
    const last = queries.at(-1)
    if (last !== undefined && queryOf([...last, term]).length <= LONGEST_QUERY) last.push(term)
    else queries.push([term])
  }
  return queries.map(queryOf)
}

function queryOf(terms: readonly string[]): string {
  const quoted = terms.map((term) => `"${term}"`).join(' OR ')
  return `${terms.length > 1 ? `(${quoted})` : quoted}${WITHOUT_REPEATS}`
}

/** What the brand's accounts said in a conversation; as many of them as a query has room for. */
export function conversationQuery(conversation: string, accounts: readonly string[]): string {
  const query = `conversation_id:${conversation} (${accounts.map((account) => `from:${account}`).join(' OR ')})`
  return query.length > LONGEST_QUERY ? conversationQuery(conversation, accounts.slice(0, -1)) : query
}
