import type { CaseEvent } from '../../model/case-event.js'
import type { SaidClosing } from '../port/cases.js'
import { brandIn } from '../rows/brands.js'
import { eventOf } from '../rows/events.js'
import { number, storable, text } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'

/** What scans hear of cases, as the index of it has them. */
export const heardCodes = "('said', 'came-back', 'answered-there', 'acknowledged-there', 'over-there')"

const isClosing = (code: CaseEvent['code']): boolean =>
  code === 'said' || code === 'answered-there' || code === 'over-there'

/** See `Cases.saidClosings`. Costs as much as persons said since the first of these brands was told of. */
export function saidClosings(db: Database, brands: readonly string[]): readonly SaidClosing[] {
  const names = JSON.stringify(brands.map(storable))
  const [first] = db.lists(
    `select min(coalesce((select through from told_closings t where t.brand = b.value), -1)) from json_each(?) b`,
    names,
  )
  return db
    .all(
      `select h.case_id, ${brandIn('c.brand')} as brand, h.at, h.by, h.code, h.args
       from case_events h indexed by case_events_heard cross join cases c on c.id = h.case_id
       where h.code in ${heardCodes} and h.code in ('said', 'answered-there', 'over-there') and h.at > ? and c.brand in ${brandsAsked()}
         and h.at > coalesce((select through from told_closings t where t.brand = ${brandIn('c.brand')}), -1)
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by h.at desc, h.case_id, h.entry desc`,
      Number(first?.[0] ?? -1),
      names,
    )
    .flatMap((row): SaidClosing[] => {
      const { code, at } = eventOf(row)
      return isClosing(code) ? [{ caseId: number(row, 'case_id'), brand: text(row, 'brand'), at }] : []
    })
}

export function markClosingsTold(db: Database, told: ReadonlyMap<string, Date>): void {
  for (const [brand, through] of told)
    db.run(
      'insert or replace into told_closings (brand, through) values (?, ?)',
      storable(brand),
      through.getTime(),
    )
}
