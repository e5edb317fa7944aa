import { storable } from '../rows/values.js'
import type { Transaction } from './database.js'

/**
 * Those about the brand that were made since then. Those that somebody may have got are only sent again as they are: they are tried once
 * more, and then their text is forgotten.
 */
export async function dropMails(db: Transaction, brand: string, since: Date): Promise<void> {
  const isMeant = `state = 'waiting' and created >= ? and rule is null
    and (brands is null or brands::jsonb @> jsonb_build_array(?::text))`
  await db.run(
    `update deliveries set state = 'replaced', message = null
     where accepted is null and claimed_by is null and ${isMeant}`,
    since.getTime(),
    storable(brand),
  )
  await db.run(`update deliveries set give_up = created where ${isMeant}`, since.getTime(), storable(brand))
}
