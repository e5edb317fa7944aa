import { startsPromise } from '../cases/promise.js'
import type { GivingSource, Judge } from '../judge/judge.js'
import type { JudgedBrand } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { storeVerdicts } from './storing.js'

const BATCH = 500

type Options = {
  store: Store
  judge: Judge
  /** All that are configured; a post may also come from one that is no more. */
  sources: readonly GivingSource[]
  lookback: number
  lapse: number
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
  lapse,
  now,
  baseline,
  onProgress,
}: Options): Promise<number> {
  const { judgeAsAbout } = judge
  const before = await store.posts.judged()
  const stale = staleBrands(judge, before)
  const byId = new Map(sources.map((source) => [source.id, source]))
  let done = 0
  const judgeFrom = async (after: string | undefined, brands: readonly string[]) => {
    if (brands.length === 0) return
    for (let from = after; ; ) {
      const batch = await store.posts.stored(from, BATCH)
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
      await storeVerdicts(store, { verdicts, brands, at: now, baseline }, { lapse, lookback, judgeAsAbout })
      done += batch.length
      from = batch.at(-1)?.post.id
      onProgress?.(done)
    }
  }
  await judgeFrom(undefined, stale)
  // Posts that another config's scan stored meanwhile are new to our brands even when their rules did not change.
  const others = [...judge.rules.keys()].filter((brand) => !stale.includes(brand))
  await judgeFrom(oldest(others.map((brand) => before.get(brand)?.through)), others)
  return done
}

/** Those whose stored posts were judged by other rules, or not at all. */
export const staleBrands = (
  { rules }: Pick<Judge, 'rules'>,
  judged: ReadonlyMap<string, Pick<JudgedBrand, 'rules'>>,
): string[] => [...rules].filter(([brand, own]) => judged.get(brand)?.rules !== own).map(([brand]) => brand)

const oldest = (ids: readonly (string | undefined)[]) =>
  ids.includes(undefined) ? undefined : ids.toSorted((a, b) => Number(a) - Number(b))[0]
