import type { Client } from '../http/client.js'
import { type Request, requestKey } from '../http/request.js'
import type { Failed } from '../model/failed.js'
import type { FoundPost, Remover } from '../model/post.js'
import type { ThreadOver } from '../model/thread.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { forumThreads } from '../sources/forums/thread-of-forum.js'
import { isSlow } from '../sources/limits.js'
import { parsers } from '../sources/parsers.js'
import type { ThreadPost } from '../sources/source.js'
import type { Sessions } from './login.js'
import { endsRun } from './pace.js'
import type { Budget } from './quota.js'
import { createSender, problemOf } from './sender.js'

/** What the thread of a post showed, as far as it could be read. */
export type ReadThread = {
  posts: readonly FoundPost[]
  /** As the place says. */
  replies?: number
  /** All that came after the post was read. */
  isWhole: boolean
  over?: ThreadOver
  gone?: Remover
  /** Why it was not read, or not to its end. */
  problem?: Failed
}

type Options = {
  client: Client
  now: Date
  /** Requests for it at the most. */
  pages: number
  budget?: Budget | undefined
  sessions?: Sessions | undefined
  signal?: AbortSignal | undefined
}

/**
 * Reads a thread, page by page. At a slow site one request is all; the last page that was read says what the place tells of the whole.
 *
 * @param officials the handles of the brand's accounts at the place
 * @returns undefined where its source knows of no thread for such a post
 */
export async function readThread(
  source: ConfiguredSource,
  post: ThreadPost,
  officials: readonly string[],
  options: Options,
): Promise<ReadThread | undefined> {
  const { thread } = source
  const ask = thread?.ask(post, officials, forumThreads)
  if (thread === undefined || ask === undefined) return undefined
  const pages = isSlow(source.limits) ? 1 : options.pages
  const sender = createSender(source, options)
  sender.home(ask.request)
  /** Pages of a place may overlap. */
  const found: FoundPost[] = []
  let read: Omit<ReadThread, 'posts'> = { isWhole: false }
  let allWhole = true
  try {
    const asked = new Set<string>()
    const rest: Request[] = [ask.request]
    for (let page = 0; page < pages; page++) {
      const sent = rest.shift()
      if (sent === undefined) break
      // A place that gives a page again would do so for ever.
      if (asked.has(requestKey(sent))) return { ...read, posts: found, isWhole: false }
      asked.add(requestKey(sent))
      const response = await sender.page(sent, page, { ask, validators: {}, movedTo: undefined })
      if (response === undefined || response.status === 'unchanged') break
      const reading = await sender.read(response, { ask, request: sent }, (answer) =>
        thread.read(answer, post, parsers, forumThreads),
      )
      const { posts, next, leaveFor: _, cost: __, isWhole, ...tells } = reading
      const known = new Set(found.map(({ keys }) => keys[0]))
      found.push(...posts.filter(({ keys }) => !known.has(keys[0])))
      allWhole &&= isWhole
      read = { ...read, ...tells, isWhole: allWhole && next === undefined }
      if (reading.gone !== undefined || endsRun(reading)) break
      if (next !== undefined) rest.push(next)
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    return { ...read, posts: found, isWhole: false, problem: problemOf(error, source) }
  }
  return { ...read, posts: found }
}
