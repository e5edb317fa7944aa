import { startsPromise } from '../cases/promise.js'
import type { ConfiguredChannel } from '../channels/configured.js'
import type { GivingSource, Judge } from '../judge/judge.js'
import type { StoredPost } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { canonicalUrl } from '../text/urls.js'
import { storeVerdicts } from './storing.js'

/** By brand: the pages that are its own updates, in the spelling that posts are recognised by. */
export type OwnPages = ReadonlyMap<string, ReadonlySet<string>>

/** The pages of all that the brands' channels have said. */
export async function ownPages(
  store: Pick<Store, 'official'>,
  channels: readonly ConfiguredChannel[],
): Promise<OwnPages> {
  const byBrand = new Map<string, Set<string>>()
  if (channels.length === 0) return byBrand
  const brandsOf = new Map(channels.map(({ id, brands }) => [id, brands]))
  for (const { channelId, url } of await store.official.said({ channels: [...brandsOf.keys()] })) {
    const page = canonicalUrl(url)
    if (page === undefined) continue
    for (const brand of brandsOf.get(channelId) ?? []) {
      const pages = byBrand.get(brand) ?? new Set()
      byBrand.set(brand, pages.add(page))
    }
  }
  return byBrand
}

type Options = {
  store: Store
  /** That knows the pages of now. */
  judge: Judge
  sources: readonly GivingSource[]
  lookback: number
  lapse: number
  now: Date
  baseline: boolean
}

/** Judges again those stored posts that turn out to be updates of our own, which another source had given as well. */
export async function judgeOwn(before: OwnPages, after: OwnPages, options: Options): Promise<void> {
  const { store, judge, sources, lookback, lapse, now, baseline } = options
  const byId = new Map(sources.map((source) => [source.id, source]))
  for (const [brand, pages] of after) {
    const fresh = [...pages].filter((page) => before.get(brand)?.has(page) !== true)
    const known = await store.posts.recall(
      '',
      fresh.map((page) => ({ keys: [page] })),
    )
    const ids = [...new Set(known.flatMap((one) => one?.postId ?? []))]
    const verdicts = []
    for (const id of ids) {
      const stored = await postOf(store, id)
      if (stored === undefined) continue
      const { post, firstSeenAt, sourceIds } = stored
      verdicts.push({
        postId: id,
        startsPromise: startsPromise(post.publishedAt, firstSeenAt, lookback),
        mentions: judge
          .judge(
            post,
            sourceIds.flatMap((source) => byId.get(source) ?? []),
          )
          .filter((mention) => mention.brand === brand),
      })
    }
    if (verdicts.length === 0) continue
    const { judgeAsAbout } = judge
    await storeVerdicts(
      store,
      { verdicts, brands: [brand], at: now, baseline },
      { lapse, lookback, judgeAsAbout },
    )
  }
}

/** Ids are numbers in the order of which posts are read. */
async function postOf({ posts }: Pick<Store, 'posts'>, id: string): Promise<StoredPost | undefined> {
  const [found] = await posts.stored(String(Number(id) - 1), 1)
  return found?.post.id === id ? found : undefined
}
