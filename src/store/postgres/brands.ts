import { storable } from '../rows/values.js'
import type { Transaction } from './database.js'

// A brand stands as a number in what there is most of: mentions, cases and marks. Everywhere else it stands by its name.

/** The numbers of brands whose names come as a list, as SQL; those that are not stored have none. */
export const brandsAsked = (names = '?'): string =>
  `(select id from brands where name = any(${names}::text[]))`

/** The number of one brand. */
export const brandAsked = (name = '?'): string => `(select id from brands where name = ${name}::text)`

/** Gives each that has none a number. */
export async function keepBrands(db: Transaction, names: Iterable<string>): Promise<void> {
  const asked = [...new Set(names)].map(storable)
  if (asked.length === 0) return
  await db.run(
    `insert into brands (name) select n.name from unnest(?::text[]) with ordinality n (name, at)
     where not exists (select 1 from brands b where b.name = n.name) order by n.at on conflict do nothing`,
    asked,
  )
}
