import type { GivingSource, Judge } from '../judge/judge.js'
import type { Store } from '../store/port.js'

const BATCH = 500

type Options = {
  store: Store
  judge: Judge
  /** All that are configured; a post may also come from one that is no more. */
  sources: readonly GivingSource[]
  lookback: number
  now: Date
  /** Announce nothing of what the new rules find. */
  baseline: boolean
  onProgress?: ((done: number) => void) | undefined
}

/**
 * Judges stored posts for the brands whose rules changed since, so that a changed config shows at once, even where every
 * source answers "nothing new". Safe to interrupt: it starts over.
 *
 * @returns how many posts were judged
 */
export async function rejudge({
  store,
  judge,
  sources,
  lookback,
  now,
  baseline,
  onProgress,
}: Options): Promise<number> {
  const before = await store.judged()
  const byId = new Map(sources.map((source) => [source.id, source]))
  const stale = [...judge.rules]
    .filter(([brand, rules]) => before.get(brand)?.rules !== rules)
    .map(([brand]) => brand)
  const brands = stale.length > 0 ? stale : [...judge.rules.keys()]
  // Posts that another config's scan stored meanwhile are new to our brands even when no rule changed.
  let after = stale.length > 0 ? undefined : oldest(brands.map((brand) => before.get(brand)?.through))

  let done = 0
  for (;;) {
    const batch = await store.storedPosts(after, BATCH)
    if (batch.length === 0) break
    const verdicts = batch.map(({ post, firstSeenAt, sourceIds }) => ({
      postId: post.id,
      startsPromise: startsPromise(post.publishedAt, firstSeenAt, lookback),
      mentions: judge
        .judge(
          post,
          sourceIds.flatMap((id) => byId.get(id) ?? []),
        )
        .filter((mention) => brands.includes(mention.brand)),
    }))
    await store.saveVerdicts(brands, verdicts, now, baseline)
    done += batch.length
    after = batch.at(-1)?.post.id
    onProgress?.(done)
  }
  return done
}

/** A post older than `lookback` (milliseconds) when first seen starts no promise: nobody could have kept it. */
export const startsPromise = (publishedAt: Date, firstSeenAt: Date, lookback: number) =>
  firstSeenAt.getTime() - publishedAt.getTime() <= lookback

const oldest = (ids: readonly (string | undefined)[]) =>
  ids.includes(undefined) ? undefined : ids.toSorted((a, b) => Number(a) - Number(b))[0]
