/** A post that is older than `lookback` when first seen starts no promise; milliseconds. */
export type PromiseRules = { lookback: number }

/**
 * Whether a promise begins with the post: not with one that was older than `lookback` (milliseconds) when it was first seen, since
 * nobody could have kept it.
 */
export const startsPromise = (publishedAt: Date, firstSeenAt: Date, lookback: number): boolean =>
  firstSeenAt.getTime() - publishedAt.getTime() <= lookback
