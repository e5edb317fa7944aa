/**
 * How much of the time allowed for a first answer has passed.
 *
 * @param since when the post appeared, or was edited into what wants a reply; in the future counts as `now`
 * @param acknowledge the promise, in milliseconds, above 0
 * @param now the moment to judge at
 * @returns 0 or more; 1 and above means the promise is broken
 */
export function promiseUsed(since: Date, acknowledge: number, now: Date): number {
  return Math.max(0, now.getTime() - since.getTime()) / acknowledge
}

/** A post that is older than `lookback` when first seen starts no promise; milliseconds. */
export type PromiseRules = { lookback: number }

/**
 * Whether a promise begins with the post: not with one that was older than `lookback` (milliseconds) when it was first seen, since
 * nobody could have kept it.
 */
export const startsPromise = (publishedAt: Date, firstSeenAt: Date, lookback: number): boolean =>
  firstSeenAt.getTime() - publishedAt.getTime() <= lookback
