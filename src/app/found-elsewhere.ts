import type { Config } from '../config/schema/index.js'
import { createMatcher } from '../judge/match/index.js'
import type { MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { FoundUnnamed } from '../views/why-empty.js'

/** What a search finds among posts that are no mentions, and how many of those only an `exclude` keeps from being some. */
export async function foundUnnamed(
  store: Store,
  { search, brands }: Pick<MentionFilter, 'search' | 'brands'>,
  config: Pick<Config, 'brands' | 'retention'>,
): Promise<FoundUnnamed | undefined> {
  if (search === undefined) return undefined
  const posts = await store.facts.unnamedWith(search)
  const kept = config.retention.unmatched
  const excluding = config.brands.filter(
    ({ name, exclude }) => exclude !== undefined && brands.includes(name),
  )
  if (posts === 0 || excluding.length === 0) return { posts, kept, excluded: { posts: 0, brands: [] } }
  const matcher = createMatcher(excluding.map(({ exclude: _, ...brand }) => brand))
  const names = new Set<string>()
  const excluded = await store.facts.unnamedWith((found) => {
    if (!search(found)) return false
    const matches = matcher.match(found.post)
    for (const { brand } of matches) names.add(brand)
    return matches.length > 0
  })
  return { posts, kept, excluded: { posts: excluded, brands: [...names] } }
}
