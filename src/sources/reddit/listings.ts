import * as z from 'zod'
import type { Notice } from '../../model/notice.js'
import type { ThreadOver } from '../../model/thread.js'
import type { Answer } from '../ask.js'
import { once } from '../once.js'
import type { Parsers } from '../parsers.js'
import type { GonePost, Reading, ThreadPost, ThreadReading } from '../source.js'
import { nextPage } from './asks.js'
import { leaveAfterLast, parseJson, unknownShape } from './problems.js'
import { type Comment, isComment, keysOf, type Post, postOf, readThing, removedBy } from './things.js'

/** A listing that ends with fewer is all there is; longer ones it may have cut. */
const LEAST_WHEN_CUT = 200

const Listing = once(() =>
  z.object({
    kind: z.literal('Listing'),
    data: z.object({ children: z.array(z.unknown()), after: z.string().nullish() }),
  }),
)

/**
 * A page of a search, or of all that is new.
 *
 * @throws Failed where it is none, or nothing of it can be read
 */
export function readPage({ url, headers, body }: Answer, parsers: Parsers): Reading {
  const { data } = Listing().safeParse(parseJson(body))
  if (data === undefined) throw unknownShape()
  const { children, after } = data.data
  const read = children.map(readThing)
  const things = read.flatMap((thing) => thing ?? [])
  const unread = read.filter((thing) => thing === undefined).length
  if (things.length === 0 && unread > 0) throw unknownShape()
  const count = Number(new URL(url).searchParams.get('count') ?? 0) + children.length
  const gone = things.flatMap((thing): GonePost[] => {
    const by = removedBy(thing)
    return by === undefined ? [] : [{ key: `reddit:${thing.name}`, by }]
  })
  const notices: Notice[] = unread === 0 ? [] : [{ code: 'results-unread', args: { results: unread } }]
  return {
    posts: things.filter((thing) => removedBy(thing) === undefined).map((thing) => postOf(thing, parsers)),
    ...(gone.length > 0 && { gone }),
    ...(after ? { next: nextPage(url, { after, count }) } : { complete: count < LEAST_WHEN_CUT }),
    ...leaveAfterLast(headers),
    notices,
  }
}

/**
 * The post, and what stands below it or below the comment that was asked for. Not by recursion: a thread may be as deep as it likes.
 *
 * @throws Failed where it is no thread
 */
export function readThread({ headers, body }: Answer, post: ThreadPost, parsers: Parsers): ThreadReading {
  const [first, second] = Pair().safeParse(parseJson(body)).data ?? []
  const [began] = (first?.data.children ?? []).map(readThing)
  if (second === undefined || !began || isComment(began)) throw unknownShape()
  const { comments, missing } = flattened(second.data.children)
  const isTheirs = (thing: Post | Comment) => keysOf(thing).some((key) => post.keys.includes(key))
  const own = [began, ...comments].find(isTheirs)
  const gone = own && removedBy(own)
  return {
    posts: [began, ...comments]
      .filter((thing) => removedBy(thing) === undefined)
      .map((thing) => postOf(thing, parsers)),
    ...(typeof began.num_comments === 'number' && { replies: began.num_comments }),
    isWhole: own !== undefined && missing === 0,
    ...overOf([began, ...(own === undefined ? [] : [own])]),
    ...(gone !== undefined && { gone }),
    ...leaveAfterLast(headers),
  }
}

const Pair = once(() => z.tuple([Listing(), Listing()]))

/** `missing`: in so many places something stands that was not given, or could not be read. */
function flattened(children: readonly unknown[]): { comments: Comment[]; missing: number } {
  const comments: Comment[] = []
  let missing = 0
  const rest = children.toReversed()
  while (rest.length > 0) {
    const thing = readThing(rest.pop())
    // `more` stands for comments that were left out, or for a thread that goes on deeper.
    if (!thing || !isComment(thing)) {
      missing++
      continue
    }
    comments.push(thing)
    if (!thing.replies) continue
    const { data } = Listing().safeParse(thing.replies)
    if (data === undefined) missing++
    else for (const reply of data.data.children.toReversed()) rest.push(reply)
  }
  return { comments, missing }
}

/** Nobody may write below it any more: a moderator locked it, or it is too old. */
function overOf(things: readonly (Post | Comment)[]): { over?: ThreadOver } {
  return things.some(({ locked, archived }) => locked === true || archived === true)
    ? { over: { as: 'locked' } }
    : {}
}
