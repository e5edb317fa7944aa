import type { Period } from './week.js'

/** Where nothing was mailed before. */
const FIRST = 24 * 60 * 60 * 1000

/** `last`, or milliseconds. */
export type Since = 'last' | number

/**
 * What a digest covers.
 *
 * @param last where the last one that was mailed ended; undefined when there was none
 */
export function digestPeriod(since: Since, last: Date | undefined, now: Date): Period {
  const ago = since === 'last' ? FIRST : since
  const from = since === 'last' && last !== undefined ? last : new Date(now.getTime() - ago)
  // A clock that was set back must not make a digest of the future.
  return { from: from < now ? from : new Date(now.getTime() - FIRST), to: now }
}
