import { setImmediate } from 'node:timers/promises'
import { MOST_OF_A_KEY, sortCopies } from '../identity/copies.js'
import { keysOf, sketchOf } from '../identity/likeness.js'
import type { Store } from '../store/port.js'

/** Posts compared in one go: what people do to cases meanwhile waits no longer than that takes. */
const PORTION = 500

/** Of a store that was filled before posts were compared each scan catches up with so many, the newest first. */
const MOST = 20_000

const DAY = 24 * 60 * 60_000

/** For so long it is remembered in which words something was said: who says the same later says it anew. */
const REMEMBERED = 90 * DAY

/**
 * Compares the words of posts that are new, or that changed, with those of all others, so that a list can show copies as one. A kill loses
 * nothing: what was not compared is the next time.
 *
 * @returns how many were compared
 */
export async function compareWords(
  { likenesses }: Pick<Store, 'likenesses'>,
  signal?: AbortSignal,
): Promise<number> {
  let done = 0
  while (done < MOST && signal?.aborted !== true) {
    const posts = await likenesses.uncompared(PORTION)
    if (posts.length === 0) break
    // Whoever said it first is whom the others are compared with.
    const compared = posts.toReversed().map(({ postId, ...words }) => ({ postId, sketch: sketchOf(words) }))
    const keys = new Set(compared.flatMap(({ sketch }) => (sketch === undefined ? [] : keysOf(sketch))))
    const known = await likenesses.near([...keys], MOST_OF_A_KEY)
    await likenesses.save(sortCopies(compared, known))
    done += posts.length
    await setImmediate()
  }
  return done
}

/**
 * Lets go of words that nobody has said for long. What is remembered of them would be as large as the posts, and grow for ever; who says
 * the same after months is none of many who say it now.
 */
export async function forgetOldWords(
  { likenesses }: Pick<Store, 'likenesses'>,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  const before = new Date(now.getTime() - REMEMBERED)
  for (let done = 0; done < MOST && signal?.aborted !== true; done += PORTION) {
    if ((await likenesses.letGo(before, PORTION)) < PORTION) break
    await setImmediate()
  }
}
