import type { FoundPost } from '../../model/post.js'
import type { Answer, Ask } from '../ask.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import type { Options } from './options.js'
import { postOf } from './posts.js'
import { Branch, changed, Post, readAs, refusedIn, Thread } from './shapes.js'

export const THREAD = 'thread'

/** Replies to replies to … the post, and posts above it: all that a conversation usually has. */
const DEPTH = { below: 100, above: 80 }

/** By its own name, or by its address where something else found it. */
const NAME = /^bsky\.app:(at:\/\/[^/]+\/app\.bsky\.feed\.post\/[^/]+)$/
const PAGE = /^https:\/\/bsky\.app\/profile\/([^/]+)\/post\/(\w+)$/

/** Everybody may read threads, also where searches want an account. */
export function askThread({ keys }: Pick<ThreadPost, 'keys'>, { threads }: Options): Ask | undefined {
  const uri = keys.map(uriIn).find((each) => each !== undefined)
  if (uri === undefined) return undefined
  const query = new URLSearchParams({
    uri,
    depth: String(DEPTH.below),
    parentHeight: String(DEPTH.above),
  })
  return {
    tag: THREAD,
    request: { url: `${threads}/xrpc/app.bsky.feed.getPostThread?${query}`, accept: 'application/json' },
  }
}

function uriIn(key: string): string | undefined {
  const named = NAME.exec(key)?.[1]
  if (named !== undefined) return named
  const [, account, id] = PAGE.exec(key) ?? []
  return account === undefined ? undefined : `at://${decodeURIComponent(account)}/app.bsky.feed.post/${id}`
}

const DELETED: ThreadReading = { posts: [], isWhole: true, gone: 'author' }

/**
 * The post, what it replies to, and all below it, in one answer. Not by recursion: a thread may be as deep as it likes.
 *
 * @throws Failed where it is no thread
 */
export function readThread(answer: Answer): ThreadReading {
  // Only its author can delete it.
  if (refusedIn(answer)?.error === 'NotFound') return DELETED
  const { thread } = readAs(Thread(), answer)
  const kind = kindOf(thread)
  if (kind === 'deleted') return DELETED
  // Its author shows it to nobody who is not logged in, or is hidden by somebody.
  if (kind === 'hidden') return { posts: [], isWhole: false }
  const first = Post().safeParse(thread.post)
  if (first.data === undefined) throw changed(first.error)
  const { posts, isWhole } = below(thread)
  const { replyCount } = first.data
  return {
    posts: [...above(thread), ...posts],
    ...(typeof replyCount === 'number' && { replies: replyCount }),
    isWhole,
  }
}

function above({ parent }: Branch): FoundPost[] {
  const posts: FoundPost[] = []
  for (let value = parent, height = 0; value && height < DEPTH.above; height++) {
    const { data: branch } = Branch().safeParse(value)
    const { data: post } = Post().safeParse(branch?.post)
    if (branch === undefined || post === undefined) break
    posts.unshift(postOf(post))
    value = branch.parent
  }
  return posts
}

/** What was deleted is not missing; what is hidden, can't be read, or is counted and not there, is. */
function below(thread: Branch): { posts: FoundPost[]; isWhole: boolean } {
  const posts: FoundPost[] = []
  let isWhole = true
  const rest: unknown[] = [thread]
  while (rest.length > 0) {
    const { data: branch } = Branch().safeParse(rest.pop())
    if (branch !== undefined && kindOf(branch) === 'deleted') continue
    const { data: post } = Post().safeParse(branch?.post)
    if (branch === undefined || post === undefined) {
      isWhole = false
      continue
    }
    posts.push(postOf(post))
    const replies = branch.replies ?? []
    if ((post.replyCount ?? 0) > replies.length) isWhole = false
    for (const reply of replies.toReversed()) rest.push(reply)
  }
  return { posts, isWhole }
}

function kindOf({ $type }: Branch): 'deleted' | 'hidden' | 'post' {
  if ($type?.endsWith('#notFoundPost')) return 'deleted'
  return $type?.endsWith('#blockedPost') ? 'hidden' : 'post'
}
