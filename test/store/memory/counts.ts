import type { MentionFilter } from '../../../src/store/port/cases.js'
import type { Counts } from '../../../src/store/port/facts.js'
import { namesBrand } from './cases.js'
import { storedPostOf } from './posts.js'
import type { Tables } from './tables.js'

export function counts({ posts, mentions }: Tables, brands: readonly string[]): Counts {
  const ofBrands = [...mentions.values()].filter(
    ({ record }) => brands.includes(record.brand) && namesBrand(record),
  )
  return {
    posts: posts.size,
    mentions: ofBrands.length,
  }
}

export function unnamedWith(tables: Tables, search: NonNullable<MentionFilter['search']>): number {
  const named = new Set(Array.from(tables.mentions.values(), ({ record }) => record.postId))
  return [...tables.posts.keys()].filter((id) => {
    const stored = named.has(id) ? undefined : storedPostOf(tables, id)
    return stored !== undefined && search(stored)
  }).length
}
