import type { SaidClosing } from '../port/cases.js'
import { brandIn } from '../rows/brands.js'
import { eventOf } from '../rows/events.js'
import { number, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Transaction } from './database.js'

/** What scans hear of cases, as the index of it has them. */
export const heardCodes = "('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there')"

const closing = ['said', 'answered-there', 'over-there']

/** See `Cases.saidClosings`. Costs as much as persons said since the first of these brands was told of. */
export async function saidClosings(
  db: Transaction,
  brands: readonly string[],
): Promise<readonly SaidClosing[]> {
  const names = brands.map(storable)
  const [first] = await db.lists(
    `select min(coalesce(t.through, -1)) from unnest(?::text[]) b (name)
     left join told_closings t on t.brand = b.name`,
    names,
  )
  const rows = await db.all(
    `select h.case_id, ${brandIn('c.brand')} as brand, h.at, h.by, h.code, h.args
     from case_events h join cases c on c.id = h.case_id
     where h.code in ${heardCodes} and h.code = any(?::text[]) and h.at > ? and c.brand in ${brandsAsked()}
       and h.at > coalesce((select through from told_closings t where t.brand = ${brandIn('c.brand')}), -1)
       and exists (select 1 from mentions m where m.case_id = c.id)
     order by h.at desc, h.case_id, h.entry desc`,
    closing,
    Number(first?.[0] ?? -1),
    names,
  )
  return rows.flatMap((row): SaidClosing[] => {
    const { code, at } = eventOf(row)
    return closing.includes(code) ? [{ caseId: number(row, 'case_id'), brand: text(row, 'brand'), at }] : []
  })
}

export const markClosingsTold = (db: Transaction, told: ReadonlyMap<string, Date>): Promise<void> =>
  db.run(
    `insert into told_closings (brand, through) select * from unnest(?::text[], ?::bigint[])
     on conflict (brand) do update set through = excluded.through`,
    Array.from(told.keys(), storable),
    Array.from(told.values(), (through) => through.getTime()),
  )
