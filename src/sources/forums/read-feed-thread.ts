import type { Feed } from '../../feeds/feed.js'
import { Failed } from '../../model/failed.js'
import type { FoundPost } from '../../model/post.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import type { Watched } from './software.js'
import { isSame } from './thread-posts.js'

/**
 * A thread that is read as a feed of its newest posts. It shows all that came after a post only where it reaches back to it, or
 * beyond; of how many there are such feeds say nothing.
 *
 * @param software for people, who may get a page in place of the feed
 * @param thread what all of its posts belong to
 * @throws Failed where it is no feed
 */
export function readFeedThread(
  answer: Answer,
  post: ThreadPost,
  { feed, parsers }: Watched,
  { software, thread }: { software: string; thread: NonNullable<FoundPost['thread']> | undefined },
): ThreadReading {
  const read = feedOf(answer, parsers.readFeed, software)
  const posts = parsers
    .feedPosts(read, { configured: feed.href, final: answer.url })
    .map((found) => asThread(found, post, thread))
  return {
    posts,
    ...(read.total !== undefined && { replies: read.total }),
    isWhole: reachesBack(posts, post) || (read.total !== undefined && posts.length >= read.total),
  }
}

function feedOf(answer: Answer, readFeed: Watched['parsers']['readFeed'], software: string): Feed {
  try {
    return readFeed(answer)
  } catch (cause) {
    if (!(cause instanceof Failed)) throw cause
    const host = parseUrl(answer.url)?.host ?? ''
    throw new Failed({ code: 'thread-is-page', args: { host, software } }, { cause })
  }
}

const asThread = (found: FoundPost, looked: ThreadPost, thread: FoundPost['thread']): FoundPost => ({
  ...found,
  ...(isSame(found, looked) && { keys: looked.keys }),
  ...(found.thread === undefined && thread !== undefined && { thread }),
})

function reachesBack(posts: readonly FoundPost[], looked: ThreadPost): boolean {
  const dates = posts.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
  // One that begins with the oldest may end anywhere.
  if ((dates[0] ?? 0) < (dates.at(-1) ?? 0)) return false
  return (
    posts.some((found) => isSame(found, looked)) || dates.some((date) => date < looked.publishedAt.getTime())
  )
}
