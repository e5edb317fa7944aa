import type { Refusal } from '../../http/status-failure.js'
import type { Answer } from '../ask.js'
import type { Parsers } from '../parsers.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { type Item, isBare, keysOf, postOf } from './posts.js'
import { parseTree, unknownShape } from './shapes.js'

/** The tag of an ask for a thread. */
const TAG = 'thread'

/** By its own name, or by its address where something else found it. */
const NAME = /^(?:hackernews:|https:\/\/news\.ycombinator\.com\/item\?id=)(\d+)$/

/** The item itself, which comes with all that stands below it: of a comment, no other part of its story. */
export function askThread({ keys }: Pick<ThreadPost, 'keys'>, base: string, accept: string) {
  const id = keys.map((key) => NAME.exec(key)?.[1]).find((each) => each !== undefined)
  if (id === undefined) return undefined
  return { tag: TAG, request: { url: `${base}/api/v1/items/${id}`, accept } }
}

/**
 * There are no pages: one answer has the whole tree.
 *
 * @throws Failed where it is no item
 */
export function readThread(
  { body }: Pick<Answer, 'body'>,
  { keys }: Pick<ThreadPost, 'keys'>,
  parsers: Parsers,
): ThreadReading {
  const { root, below, unread } = parseTree(body)
  const isTheirs = keysOf(root.id).some((key) => keys.includes(key))
  const isGone = isDeleted(root, below)
  if (isBare(root) && !isGone) throw unknownShape()
  return {
    posts: [root, ...below].flatMap((item) => postOf(item, parsers)),
    // Only a story counts: what stands below a comment is a part of a thread.
    ...(isTheirs && !root.isComment && { replies: below.filter((item) => !isBare(item)).length }),
    isWhole: isTheirs && unread === 0,
    ...(isTheirs && isGone && { gone: 'author' as const }),
  }
}

/** Not where its fields are only missing, in all of the tree: the place may call them something else now. */
const isDeleted = (root: Item, below: readonly Item[]): boolean =>
  isBare(root) && ((root.author === null && root.text === null) || !below.every(isBare))

/** An item that the search does not know: it may have been deleted, and it may just not know it yet. */
export function threadFailure({ ask, status }: Pick<Answer, 'ask' | 'status'>): Refusal | undefined {
  if (ask.tag !== TAG || status !== 404) return undefined
  return { failure: { code: 'post-not-there', args: { place: 'The search of Hacker News' } } }
}
