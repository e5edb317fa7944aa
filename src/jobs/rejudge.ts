import { setImmediate } from 'node:timers/promises'
import type { Judge } from '../judge/judge.js'
import type { JudgedBrand } from '../store/port/posts.js'
import { type JudgingAgain, judgeStored } from './judge-stored.js'

const BATCH = 500

type Options = JudgingAgain & {
  signal?: AbortSignal | undefined
  onProgress?: ((done: number) => void) | undefined
}

/**
 * Judges stored posts for the brands whose rules changed since, so that a changed config shows at once, even where every
 * source answers "nothing new". Safe to interrupt: it starts over.
 *
 * @returns how many posts were judged
 * @throws the signal's reason, between two lots of posts
 */
export async function rejudge({ onProgress, signal, ...judging }: Options): Promise<number> {
  const { store, judge } = judging
  const before = await store.posts.judged()
  const stale = staleBrands(judge, before)
  let done = 0
  const judgeFrom = async (after: string | undefined, brands: readonly string[]) => {
    if (brands.length === 0) return
    for (let from = after; ; ) {
      const batch = await store.posts.stored(from, BATCH)
      if (batch.length === 0) break
      await judgeStored(batch, brands, judging)
      done += batch.length
      from = batch.at(-1)?.post.id
      onProgress?.(done)
      // Only then a Ctrl-C is heard.
      await setImmediate()
      signal?.throwIfAborted()
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
