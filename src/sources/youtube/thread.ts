import type { Answer, Ask } from '../ask.js'
import { readEach } from '../read-each.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { Comment, CommentThread, commentPost, Page, PLACE_ID, postsOf } from './comments.js'
import type { Options } from './options.js'
import { changed, noCommentsIn, parseJson } from './problems.js'
import { commentsOfVideo, commentThread, methodOf, pageBehind, repliesTo } from './requests.js'

const TAG = 'thread'

/** Of a comment its replies, of a video the comments on it. Both take a key. */
export function askThread(post: ThreadPost, options: Options): Ask | undefined {
  if (options.key === undefined || post.place !== PLACE_ID) return undefined
  const { videoId, commentId } = idsOf(post)
  if (commentId !== undefined) return { tag: TAG, request: commentThread(options, topOf(commentId)) }
  return videoId === undefined ? undefined : { tag: TAG, request: commentsOfVideo(options, videoId) }
}

/** Of a video, and of a comment on it: also of a post that something else found, by its address. */
function idsOf({ url }: Pick<ThreadPost, 'url'>): { videoId?: string; commentId?: string } {
  if (!URL.canParse(url)) return {}
  const { searchParams } = new URL(url)
  const [videoId, commentId] = [searchParams.get('v'), searchParams.get('lc')]
  return { ...(videoId && { videoId }), ...(commentId && { commentId }) }
}

/** A reply is named by the comment that it replies to, and a name of its own behind a dot. */
const topOf = (commentId: string): string => commentId.split('.')[0] ?? commentId

export function readThread(answer: Answer, post: ThreadPost, options: Options): ThreadReading {
  const none = noCommentsIn(answer.body)
  if (none === 'off') return { posts: [], isWhole: true, over: { as: 'locked' } }
  // It may have been its author or a moderator; nobody tells.
  if (none === 'gone') return { posts: [], isWhole: true, gone: 'moderators' }
  const parsed = Page().safeParse(parseJson(answer.body))
  if (parsed.data === undefined || !Array.isArray(parsed.data.items)) throw changed(parsed.error)
  const { items, nextPageToken } = parsed.data
  const next =
    nextPageToken && answer.request.transport === undefined
      ? { next: pageBehind(answer.request, nextPageToken) }
      : {}
  return methodOf(answer.url) === 'comments'
    ? { ...readReplies(items, answer, post), ...next }
    : { ...readThreads(items, post, options), ...next }
}

function readReplies(items: readonly unknown[], { url }: Answer, post: ThreadPost): ThreadReading {
  const { good, unread } = readEach(items, Comment(), changed)
  const parentId = new URL(url).searchParams.get('parentId') ?? undefined
  const { videoId } = idsOf(post)
  return { posts: good.map((reply) => commentPost(reply, { videoId, parentId })), isWhole: unread === 0 }
}

function readThreads(items: readonly unknown[], post: ThreadPost, options: Options): ThreadReading {
  const { good, unread } = readEach(items, CommentThread(), changed)
  const { commentId } = idsOf(post)
  const all = good.map(postsOf)
  const posts = all.flatMap((one) => one.posts)
  const missing = all.reduce((sum, one) => sum + one.missing, 0)
  if (commentId === undefined) return { posts, isWhole: missing === 0 && unread === 0 }
  const [thread] = good
  if (thread === undefined) return { posts: [], isWhole: true, gone: 'moderators' }
  const replies = thread.snippet.totalReplyCount ?? 0
  return {
    posts,
    replies,
    isWhole: true,
    // Only the first replies come with a comment.
    ...(missing > 0 && { next: repliesTo(options, thread.id) }),
  }
}
