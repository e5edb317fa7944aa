import { MOST_MATTERS } from '../port/cases.js'
import { asNumber } from '../rows/values.js'
import type { Database } from './database.js'

const isMatter = (of: string) =>
  `exists (select 1 from mentions m where m.case_id = ${of}.id and m.needs_reply = 1)`

/** See `Cases`. Counted no further than anybody reads: there are programs that complain once an hour. */
export function matters(db: Database, caseIds: readonly number[]): ReadonlyMap<number, number> {
  const rows = db.lists(
    `select c.id, (
       select count(*) from (
         select 1 from cases o where o.person = c.person and o.brand = c.brand and (o.opened, o.id) <= (c.opened, c.id)
           and ${isMatter('o')} limit ${MOST_MATTERS}))
     from cases c where c.id in (select value from json_each(?)) and c.person is not null and ${isMatter('c')}`,
    JSON.stringify(caseIds),
  )
  return new Map(rows.map(([id, nth]) => [asNumber(id), asNumber(nth)]))
}
