import type { CaseEvent } from '../model/case-event.js'
import type { Failure } from '../model/failure.js'
import type { Post } from '../model/post.js'
import type { ThreadLook } from '../model/thread.js'
import { standing } from './undo.js'

/**
 * Whether somebody of us answered a post that waits, at its place, as far as anybody could see. `no`: all that came after it was read.
 * `unknown`: it was read in part or not at all, or nobody can read it for us.
 */
export type There = {
  answered: 'no' | 'unknown'
  /**
   * Why nobody knows: the thread was read in part (`partial`), could not be read, or is read by no source (`not-read`); or no account of the
   * brand is known there (`no-accounts`), so that its answer would look like anybody's.
   */
  why?: 'partial' | 'failed' | 'not-read' | 'no-accounts'
  failure?: Failure
  /** Posts by others after it; where it is unknown, at least so many, or as its place counts them. */
  replies?: number
  /** The name there of who of us wrote what answers nothing: one of the replies is theirs. */
  seenBy?: string
  /** Nobody may write there any more. */
  isLocked?: true
  /** When it was looked at last. */
  at?: Date
}

/**
 * @param ours `areKnown`: who speaks for the brand at this place can be told; `seenBy`: see `There`
 * @returns undefined where nobody has looked, and the place tells of no replies
 */
export function thereOf(
  { thread }: Pick<Post, 'thread'>,
  look: ThreadLook | undefined,
  { areKnown, seenBy }: { areKnown: boolean; seenBy?: string | undefined },
): There | undefined {
  const hinted = thread?.replies
  const seen = seenBy !== undefined && { seenBy }
  if (look === undefined)
    return hinted === undefined || hinted === 0
      ? undefined
      : { answered: 'unknown', why: 'not-read', replies: hinted, ...seen }
  // That it is gone is told of the post itself.
  if (look.found === 'gone') return undefined
  const { found, failure, at } = look
  const replies = look.replies ?? hinted
  return {
    ...(found !== 'whole'
      ? { answered: 'unknown', why: found }
      : areKnown || seenBy !== undefined || replies === 0
        ? { answered: 'no' }
        : { answered: 'unknown', why: 'no-accounts' }),
    ...(failure && { failure }),
    ...(replies !== undefined && { replies }),
    ...seen,
    ...(look.over?.as === 'locked' && { isLocked: true as const }),
    at,
  }
}

/** The post in which one of us took note of a case without an answer, and who that was. */
export function seenThere(history: readonly CaseEvent[]): { post: string; by: string } | undefined {
  const event = standing(history).findLast(({ code }) => code === 'acknowledged-there')
  return event?.code === 'acknowledged-there' ? { post: event.args.post, by: event.args.by } : undefined
}
