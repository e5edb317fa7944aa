import type { Config } from '../config/schema/index.js'
import { searchPhrases } from '../judge/match/index.js'
import type { SearchBrand } from '../sources/source.js'

/** The brands as searches ask for them. */
export const searchBrands = ({ brands }: Pick<Config, 'brands'>): SearchBrand[] =>
  brands.map((brand) => ({ name: brand.name, phrases: searchPhrases(brand) }))
