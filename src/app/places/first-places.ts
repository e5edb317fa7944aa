import { type SoughtLanguage, soughtWords } from '../../languages/sought.js'
import { alertQueries } from '../../sources/alert-queries.js'
import type { Place } from '../../views/catalog.js'
import { effortOf } from '../../views/catalog.js'
import type { Context } from '../context.js'
import { readCatalog } from './catalog.js'

export type Offered = {
  type: string
  /** It needs nothing of anybody, costs nothing, and is asked for the names. */
  isTicked: boolean
  /** Whether something has to be said before it can be looked at. */
  asks: boolean
  place: Place
}

/** The places that somebody who begins may choose from, those with the least to bring first. */
export const offeredPlaces = (): Offered[] =>
  readCatalog([])
    // Each alert and feed has an address of its own, which is added by it.
    .filter(({ type }) => type !== 'feed')
    .map((place) => ({
      type: place.type,
      isTicked: effortOf(place) < 2 && place.finds.by !== 'reading' && place.limits.cost === undefined,
      asks: effortOf(place) >= 2,
      place,
    }))

/** What to paste into Google Alerts: in English, and in the language of whoever sits here, for each brand. */
export function alertsToMake(brands: readonly string[], { env }: Pick<Context, 'env'>): string[] {
  const theirs = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase()
  const languages = (Object.keys(soughtWords) as SoughtLanguage[]).filter(
    (language) => language === 'en' || language === theirs,
  )
  return brands.flatMap((name) => alertQueries(name, languages))
}
