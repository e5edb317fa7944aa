import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import type { Options } from './options.js'
import { readPage } from './page.js'
import { PLACE_ID } from './posts.js'
import { unknownIn } from './problems.js'
import { changedRequest, conversationQuery, respelt, searchRequest, spellingOf } from './requests.js'

const TAG = 'thread'
/** An answer of a brand is short. */
const MOST_POSTS = 10
/** For how long the search remembers. Milliseconds. */
const WINDOW = 7 * 24 * 60 * 60_000
const ACCOUNT = /^\w{1,15}$/

/** A search for what the brand's accounts said in the conversation: the whole of it would cost as much as it has posts. */
export function askThread(post: ThreadPost, options: Options, officials: readonly string[]): Ask | undefined {
  const accounts = officials.filter((account) => ACCOUNT.test(account))
  const conversation = post.thread?.id ?? idIn(post.url)
  if (post.place !== PLACE_ID || conversation === undefined || accounts.length === 0) return undefined
  const query = conversationQuery(conversation, accounts)
  return { tag: TAG, request: searchRequest(options, { query, spelling: 'tweet', most: MOST_POSTS }) }
}

const idIn = (url: string): string | undefined => /\/status\/(\d+)/.exec(url)?.[1]

export function readThread(answer: Answer, post: ThreadPost, parsers: Parsers): ThreadReading {
  const { request } = answer
  const unknown = unknownIn(answer)
  if (unknown !== undefined && request.transport === undefined)
    return {
      posts: [],
      isWhole: true,
      next: respelt(request, spellingOf(request.url) === 'tweet' ? 'post' : 'tweet'),
    }
  const { posts, unread, nextToken, cost } = readPage(answer, parsers)
  return {
    posts,
    isWhole: unread === 0 && isRemembered(answer, post),
    cost,
    ...(nextToken !== undefined &&
      request.transport === undefined && { next: changedRequest(request, { next_token: nextToken }) }),
  }
}

/** By the clock of the place. Of a post that something else found nobody knows which conversation it belongs to, and it may be none of its own. */
function isRemembered({ headers }: Answer, { thread, publishedAt }: ThreadPost): boolean {
  const now = Date.parse(headers.date ?? '')
  return thread !== undefined && now - publishedAt.getTime() < WINDOW
}
