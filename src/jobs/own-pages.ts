import type { ConfiguredChannel } from '../channels/configured.js'
import type { StoredPost } from '../store/port/posts.js'
import type { Store } from '../store/port.js'
import { canonicalUrl } from '../text/urls.js'
import { type JudgingAgain, judgeStored } from './judge-stored.js'

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

/** Judges again those stored posts that turn out to be updates of our own, which another source had given as well. */
export async function judgeOwn(before: OwnPages, after: OwnPages, judging: JudgingAgain): Promise<void> {
  const { store } = judging
  for (const [brand, pages] of after) {
    const fresh = [...pages].filter((page) => before.get(brand)?.has(page) !== true)
    if (fresh.length === 0) continue
    const known = await store.posts.recall(
      '',
      fresh.map((page) => ({ keys: [page] })),
    )
    const posts: StoredPost[] = []
    for (const id of new Set(known.flatMap((one) => one?.postId ?? []))) {
      const stored = await postOf(store, id)
      if (stored !== undefined) posts.push(stored)
    }
    if (posts.length > 0) await judgeStored(posts, [brand], judging)
  }
}

/** Ids are numbers in the order of which posts are read. */
async function postOf({ posts }: Pick<Store, 'posts'>, id: string): Promise<StoredPost | undefined> {
  const [found] = await posts.stored(String(Number(id) - 1), 1)
  return found?.post.id === id ? found : undefined
}
