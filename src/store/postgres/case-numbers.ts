import { brandIn } from '../rows/brands.js'
import { asNumber, asText, storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import { takerOf } from './case-events.js'
import type { Transaction } from './database.js'

/** See `Cases`. */
export async function leadingTo(
  db: Transaction,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db.lists(
    `select n.id, exists (select 1 from cases c where c.id = n.id), exists (select 1 from mentions m where m.case_id = n.id)
     from unnest(?::bigint[]) n (id)`,
    numbers,
  )
  const found = new Map<number, number>()
  for (const [asked, isThere, isInSight] of rows) {
    const number = asNumber(asked)
    if (isThere === 1) {
      if (isInSight === 1) found.set(number, number)
      continue
    }
    const taker = await takerOf(db, number)
    // It may have been taken over itself since.
    const id = taker === undefined ? undefined : (await leadingTo(db, [taker])).get(taker)
    if (id !== undefined) found.set(number, id)
  }
  return found
}

/** See `Cases`. */
export const ofOtherBrands = async (
  db: Transaction,
  caseIds: readonly number[],
  brands: readonly string[],
): Promise<ReadonlyMap<number, string>> =>
  new Map(
    (
      await db.lists(
        `select id, ${brandIn('brand')} from cases where id = any(?::bigint[])
         and brand not in ${brandsAsked()} order by id`,
        caseIds,
        brands.map(storable),
      )
    ).map(([id, brand]) => [asNumber(id), asText(brand)] as const),
  )

/** See `Cases`. */
export const caseNumbers = async (db: Transaction, brands: readonly string[]): Promise<readonly number[]> =>
  (
    await db.lists(
      `select distinct case_id from mentions where brand in ${brandsAsked()} order by case_id`,
      brands.map(storable),
    )
  ).map(([id]) => asNumber(id))
