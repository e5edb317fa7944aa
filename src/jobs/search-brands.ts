import { searchPhrases } from '../judge/match/phrases.js'
import type { SearchBrand } from '../sources/source.js'

/** As much of a brand of the config as says how it is searched for. */
type Brand = Parameters<typeof searchPhrases>[0] & {
  name: string
  about?: readonly string[]
  notAbout?: readonly string[]
}

/** The brands as searches ask for them. Whoever says what a name is about, or is not, has one that others have, too. */
export const searchBrands = (brands: readonly Brand[]): SearchBrand[] =>
  brands.map((brand) => ({
    name: brand.name,
    phrases: searchPhrases(brand),
    ...([...(brand.about ?? []), ...(brand.notAbout ?? [])].length > 0 && { isCommon: true as const }),
  }))
