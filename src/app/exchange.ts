import { isOfficial } from '../judge/official.js'
import type { CaseFile } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { Exchange, ExchangedPost } from '../views/case.js'

/** More of a thread nobody reads before an answer. */
const MOST_POSTS = 6

/** Posts of a thread that are looked through at the most, to find ours. */
const LONGEST_THREAD = 500

/** What else stands in the threads of a case: the last of each, and all of ours among what is stored. */
export async function exchangeOf(
  store: Pick<Store, 'posts'>,
  { mentions }: Pick<CaseFile, 'mentions'>,
  brand: { name: string; staff: readonly string[] },
): Promise<Exchange> {
  const own = new Set(mentions.map(({ post }) => post.id))
  const threads = new Map(
    mentions.flatMap(({ post: { place, thread } }) =>
      thread === undefined ? [] : [[JSON.stringify([place, thread.id]), { place, threadId: thread.id }]],
    ),
  )
  const posts: ExchangedPost[] = []
  let more = 0
  for (const query of threads.values()) {
    const stored = await store.posts.inThread({ ...query, limit: LONGEST_THREAD })
    const others = stored
      .filter(({ post }) => !own.has(post.id))
      .map(({ post }) => ({ post, isOurs: isOfficial(post, brand) }))
    const shown = others
      .filter(({ isOurs }, at) => isOurs || at >= others.length - MOST_POSTS)
      .slice(-2 * MOST_POSTS)
    posts.push(...shown)
    more += others.length - shown.length
  }
  return {
    posts: posts.toSorted((one, other) => one.post.publishedAt.getTime() - other.post.publishedAt.getTime()),
    more,
  }
}
