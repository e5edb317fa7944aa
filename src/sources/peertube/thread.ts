import { Failed } from '../../model/failed.js'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, FEDIVERSE, nameOf } from '../fediverse.js'
import type { Parsers } from '../parsers.js'
import { readEach } from '../read-each.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { commentsOfTree, parted } from './comments.js'
import type { Options } from './options.js'
import { askedOf, commentsAsked, commentsRequest, pageBehind, repliesRequest } from './requests.js'
import { Comment, changed, listOf, PLACE } from './shapes.js'

const TAG = 'thread'

/** Of a video the comments on it, of a comment the tree that it stands in: at a server that showed it. */
export function askThread({ keys }: Pick<ThreadPost, 'keys'>, options: Options): Ask | undefined {
  for (const base of basesOf(options)) {
    const prefix = `${FEDIVERSE}:${nameOf(base)}/video/`
    const seen = keys.find((key) => key.startsWith(prefix))?.slice(prefix.length)
    const [, uuid, threadId] = /^([\w-]+)(?:\/thread\/(\w+)\/comment\/\w+)?$/.exec(seen ?? '') ?? []
    if (uuid === undefined) continue
    const request =
      threadId === undefined ? commentsRequest(base, uuid) : repliesRequest(base, uuid, threadId)
    return { tag: TAG, request }
  }
  return undefined
}

export function readThread(
  answer: Answer,
  post: ThreadPost,
  options: Options,
  parsers: Parsers,
): ThreadReading {
  const asked = askedOf(answer)
  const base = baseIn(asked.href, options)
  const { uuid, threadId } = commentsAsked(asked) ?? {}
  if (uuid === undefined) throw changed(asked.href)
  // Comments of a video whose replies are still to be read stand behind the address, and are sent to nobody.
  const waiting = asked.hash.slice(1).split(',').filter(Boolean)
  asked.hash = ''
  const behind = ([first, ...rest]: readonly string[]) =>
    first === undefined ? {} : { next: repliesRequest(base, uuid, first, rest.join(',')) }
  if (answer.status >= 400) {
    // A comment under the video that went meanwhile.
    if (threadId !== undefined && isVideo(post)) return { posts: [], isWhole: true, ...behind(waiting) }
    if (answer.status !== 404 || !post.url.startsWith(`${new URL(base).origin}/`))
      throw new Failed({ code: 'post-not-there', args: { place: PLACE } })
    // Its author may have deleted it, or a moderator; nobody tells.
    return { posts: [], isWhole: true, gone: 'moderators' }
  }
  if (threadId !== undefined) {
    const { comments, unread } = commentsOfTree(answer)
    const { posts, gone = [] } = parted(comments, { base, uuid }, parsers)
    const isGone = gone.some(({ key }) => post.keys.includes(key))
    return { posts, isWhole: unread === 0, ...(isGone && { gone: 'moderators' }), ...behind(waiting) }
  }
  const list = listOf(answer)
  const { good, unread } = readEach(list.data, Comment(), changed)
  const replied = good.filter(({ totalReplies }) => (totalReplies ?? 0) > 0).map(({ id }) => id)
  const next = pageBehind(asked, list)
  const all = [...waiting, ...replied]
  return {
    posts: parted(good, { base, uuid }, parsers).posts,
    isWhole: unread === 0,
    ...(next ? { next: { ...next, url: [next.url, all.join(',')].filter(Boolean).join('#') } } : behind(all)),
  }
}

const isVideo = ({ keys }: Pick<ThreadPost, 'keys'>) =>
  !keys.some((key) => /\/thread\/\w+\/comment\/\w+$/.test(key))
