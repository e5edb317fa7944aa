import type { Counts } from '../port/facts.js'
import { namesBrand } from '../rows/names-brand.js'
import { number, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Transaction } from './database.js'

/** What this store is known by. */
export async function identity(db: Transaction): Promise<string> {
  const row = await db.get('select id from store_identity')
  return row === undefined ? '' : text(row, 'id')
}

export async function counts(db: Transaction, brands: readonly string[]): Promise<Counts> {
  const row = await db.get(
    `select (select count(*) from posts) as posts, (select count(*) from mentions m
       where m.brand in ${brandsAsked()} and ${namesBrand('m')}) as mentions`,
    brands.map(storable),
  )
  if (!row) throw new Error('PostgreSQL counted nothing')
  return { posts: number(row, 'posts'), mentions: number(row, 'mentions') }
}
