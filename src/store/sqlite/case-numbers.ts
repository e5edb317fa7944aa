import { brandIn } from '../rows/brands.js'
import { asNumber } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { takerOf } from './case-events.js'
import type { Database } from './database.js'

/** See `Cases`. */
export function leadingTo(db: Database, numbers: readonly number[]): ReadonlyMap<number, number> {
  const rows = db.lists(
    `select value, exists (select 1 from cases where id = value), exists (select 1 from mentions where case_id = value)
     from json_each(?)`,
    JSON.stringify(numbers),
  )
  return new Map(
    rows.flatMap(([value, isThere, isInSight]) => {
      const number = asNumber(value)
      if (isThere === 1) return isInSight === 1 ? [[number, number] as const] : []
      const taker = takerOf(db, number)
      // It may have been taken over itself since.
      const id = taker === undefined ? undefined : leadingTo(db, [taker]).get(taker)
      return id === undefined ? [] : [[number, id] as const]
    }),
  )
}

/** See `Cases`. */
export const ofOtherBrands = (
  db: Database,
  caseIds: readonly number[],
  brands: readonly string[],
): ReadonlyMap<number, string> =>
  new Map(
    db
      .lists(
        `select id, ${brandIn('brand')} from cases where id in (select value from json_each(?))
         and brand not in ${brandsAsked()} order by id`,
        JSON.stringify(caseIds),
        JSON.stringify(brands),
      )
      .map(([id, brand]) => [asNumber(id), String(brand)] as const),
  )

/** See `Cases`. */
export const caseNumbers = (db: Database, brands: readonly string[]): readonly number[] =>
  db
    .lists(`select distinct case_id from mentions where brand in ${brandsAsked()}`, JSON.stringify(brands))
    .map(([id]) => asNumber(id))
