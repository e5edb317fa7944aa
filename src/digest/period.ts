import type { Period } from './week.js'

/** Where nothing was mailed before. */
const FIRST = 24 * 60 * 60 * 1000

/** `last`, milliseconds before now, or the moment itself. */
export type Since = 'last' | number | Date

/**
 * What a digest covers.
 *
 * @param last where the last one that was mailed ended; undefined when there was none
 */
export function digestPeriod(since: Since, last: Date | undefined, now: Date): Period {
  const from = beginOf(since === 'last' ? (last ?? FIRST) : since, now)
  // A clock that was set back must not make a digest of the future.
  return { from: from < now ? from : new Date(now.getTime() - FIRST), to: now }
}

const beginOf = (since: number | Date, now: Date): Date =>
  typeof since === 'number' ? new Date(now.getTime() - since) : since
