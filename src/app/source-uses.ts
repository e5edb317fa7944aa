import { type Use, useOf } from '../health/use.js'
import type { SiteState } from '../http/sites.js'
import { renewedAt, requestsLeft } from '../jobs/quota.js'
import { searchBrands } from '../jobs/search-brands.js'
import type { SourceState } from '../store/port/sources.js'
import { paceOf, searchesOf } from './describe-sources.js'
import type { Setup } from './setup.js'

type Facts = {
  states: ReadonlyMap<string, SourceState>
  sites: ReadonlyMap<string, SiteState>
  /** By source id. */
  postsADay: ReadonlyMap<string, number | undefined>
  now: Date
}

/** By source id: what each that is not paused takes in a month, of its site's requests and of money. */
export function usesOf(
  { config, sources, folder }: Pick<Setup, 'config' | 'sources' | 'folder'>,
  { states, sites, postsADay, now }: Facts,
): Map<string, Use> {
  const brands = searchBrands(config.brands)
  const asked = sources
    .filter(({ paused }) => paused !== true)
    .map((source) => ({
      source,
      ...paceOf(source, searchesOf(source, { brands, folder, now }), states.get(source.id)),
    }))
  const bySite = new Map<string, number>()
  for (const { source, perDay = 0 } of asked) {
    const site = source.limits?.site
    if (site !== undefined) bySite.set(site, (bySite.get(site) ?? 0) + perDay)
  }
  return new Map(
    asked.map(({ source, perDay, every }) => {
      const { limits } = source
      const counted = limits?.quota && {
        left: requestsLeft(limits, sites.get(limits.site), now),
        renewsAt: renewedAt(limits.quota, now),
      }
      const facts = { limits, perDay, every, counted, now }
      return [
        source.id,
        useOf({
          ...facts,
          ofSite: bySite.get(limits?.site ?? '') ?? 0,
          postsADay: postsADay.get(source.id),
        }),
      ]
    }),
  )
}
