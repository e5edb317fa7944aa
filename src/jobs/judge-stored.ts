import { startsPromise } from '../cases/promise.js'
import type { GivingSource, Judge } from '../judge/judge.js'
import type { StoredPost } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { storeVerdicts } from './storing.js'

export type JudgingAgain = {
  store: Store
  judge: Judge
  /** All that are configured; a post may also come from one that is no more. */
  sources: readonly GivingSource[]
  lookback: number
  lapse: number
  now: Date
  /** Announce nothing of what is found. */
  baseline: boolean
}

/** Judges stored posts anew for some brands, by all sources that gave each, and stores what comes of it. */
export async function judgeStored(
  posts: readonly StoredPost[],
  brands: readonly string[],
  { store, judge, sources, lookback, lapse, now, baseline }: JudgingAgain,
): Promise<void> {
  const { judgeAsAbout } = judge
  const byId = new Map(sources.map((source) => [source.id, source]))
  const verdicts = posts.map(({ post, firstSeenAt, sourceIds }) => ({
    postId: post.id,
    startsPromise: startsPromise(post.publishedAt, firstSeenAt, lookback),
    mentions: judge
      .judge(
        post,
        sourceIds.flatMap((id) => byId.get(id) ?? []),
      )
      .filter((mention) => brands.includes(mention.brand)),
    of: { text: post.text, ...(post.title !== undefined && { title: post.title }) },
  }))
  await storeVerdicts(store, { verdicts, brands, at: now, baseline }, { lapse, lookback, judgeAsAbout })
}
