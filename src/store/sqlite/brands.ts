import { storable } from '../rows/values.js'
import type { Database } from './database.js'

// A brand stands as a number in what there is most of: mentions, cases and marks. Its name, in two tables and their indexes, took 100 bytes of
// a post. Everywhere else it stands by its name.

/** The numbers of brands whose names come as a list in JSON, as SQL; those that are not stored have none. */
export const brandsAsked = (names = '?'): string =>
  `(select id from brands where name in (select value from json_each(${names})))`

/** The number of one brand. */
export const brandAsked = (name = '?'): string => `(select id from brands where name = ${name})`

/** Gives each that has none a number. */
export function keepBrands(db: Database, names: Iterable<string>): void {
  for (const name of new Set(names))
    db.run('insert into brands (name) values (?) on conflict do nothing', storable(name))
}
