/**
 * How much of the time allowed for a first answer has passed.
 *
 * @param publishedAt when the post appeared; in the future counts as `now`
 * @param acknowledge the promise, in milliseconds, above 0
 * @param now the moment to judge at
 * @returns 0 or more; 1 and above means the promise is broken
 */
export function promiseUsed(publishedAt: Date, acknowledge: number, now: Date): number {
  return Math.max(0, now.getTime() - publishedAt.getTime()) / acknowledge
}

/**
 * Whether a promise begins with the post: not with one that was older than `lookback` (milliseconds) when it was first seen, since
 * nobody could have kept it.
 */
export const startsPromise = (publishedAt: Date, firstSeenAt: Date, lookback: number): boolean =>
  firstSeenAt.getTime() - publishedAt.getTime() <= lookback
