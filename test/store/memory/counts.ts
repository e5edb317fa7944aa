import type { Counts } from '../../../src/store/port/facts.js'
import type { Tables } from './tables.js'

export function counts({ posts, mentions }: Tables, brands: readonly string[]): Counts {
  const ofBrands = [...mentions.values()].filter(({ record }) => brands.includes(record.brand))
  return {
    posts: posts.size,
    mentions: ofBrands.length,
    due: ofBrands.filter(({ record }) => record.due).length,
  }
}
