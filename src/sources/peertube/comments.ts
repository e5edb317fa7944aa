import * as z from 'zod'
import type { Answer } from '../ask.js'
import { baseIn, nameOf } from '../fediverse.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { GonePost, PollContext, Reading } from '../source.js'
import type { Options } from './options.js'
import { commentPost, keyOf } from './posts.js'
import { askedOf, pageBehind, repliesRequest } from './requests.js'
import { Comment, changed, listOf, readAs, Tree } from './shapes.js'

/** Comments of which it is remembered how many replies they had. */
const MOST_REMEMBERED = 300

const Replies = once(() => z.record(z.string(), z.number()))

function repliesIn(cursor: string | undefined): Record<string, number> {
  try {
    return Replies().parse(JSON.parse(cursor ?? '{}'))
  } catch {
    return {}
  }
}

type Of = { uuid: string; threadId?: string }

export function readComments(
  answer: Answer,
  { uuid, threadId }: Of,
  options: Options,
  { cursors }: PollContext,
  parsers: Parsers,
): Reading {
  // A video, or a comment, that this server shows no more: it may still stand at another.
  if (answer.status >= 400) return { posts: [] }
  const asked = askedOf(answer)
  const base = baseIn(asked.href, options)
  const of = { base, uuid }
  // Of a video that was found just now nothing is remembered: the cursor of its search is another's.
  const isOwnAsk = answer.ask.tag === commentsTag(base, uuid)
  const before = isOwnAsk ? repliesIn(cursors.get(answer.ask.tag)) : {}
  if (threadId !== undefined) {
    const { comments, unread } = commentsOfTree(answer)
    // Only once they are read: of many, some are left for the next poll.
    const after = { ...before, [threadId]: Number(asked.hash.slice(1)) }
    return {
      ...parted(comments, of, parsers),
      complete: true,
      ...(isOwnAsk && { cursor: JSON.stringify(newest(after)) }),
      notices: unreadNotices(unread),
    }
  }
  const list = listOf(answer)
  const { good, unread } = readEach(list.data, Comment(), changed)
  const next = pageBehind(asked, list)
  const more = good.filter(({ id, totalReplies }) => (totalReplies ?? 0) > (before[id] ?? 0))
  return {
    ...parted(good, of, parsers),
    ...(next ? { next } : { complete: true }),
    // How many they are stands behind the address, and is sent to nobody.
    follow: more.map(({ id, totalReplies }) => repliesRequest(base, uuid, id, String(totalReplies))),
    notices: unreadNotices(unread),
  }
}

export const commentsTag = (base: string, uuid: string): string => `${nameOf(base)} comments of ${uuid}`

/** Later comments have higher ids. */
const newest = (replies: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(replies)
      .sort(([one], [other]) => Number(one) - Number(other))
      .slice(-MOST_REMEMBERED),
  )

/** Those that stand, and those that are gone. By whose hand, nobody tells. */
export function parted(
  comments: readonly Comment[],
  of: { base: string; uuid: string },
  parsers: Parsers,
): Pick<Reading, 'posts'> & { gone?: readonly GonePost[] } {
  const gone = comments.filter(({ isDeleted }) => isDeleted === true)
  return {
    posts: comments
      .filter(({ isDeleted }) => isDeleted !== true)
      .map((comment) => commentPost(comment, of, parsers)),
    ...(gone.length > 0 && {
      gone: gone.map((comment) => ({ key: keyOf(comment), by: 'moderators' as const })),
    }),
  }
}

/** All comments of it, the one that began it first. */
export function commentsOfTree(answer: Answer): { comments: Comment[]; unread: number } {
  const records: unknown[] = []
  const left: unknown[] = [readAs(Tree(), answer)]
  for (let node = left.shift(); node !== undefined; node = left.shift()) {
    const { data } = Tree().safeParse(node)
    records.push(data?.comment)
    left.unshift(...(data?.children ?? []))
  }
  const { good, unread } = readEach(records, Comment(), changed)
  return { comments: good, unread }
}
