import type { CaseEvent } from '../../model/case-event.js'
import type { BrandRename } from '../port/records.js'
import { caseRecordOf } from '../rows/records.js'
import { storable, text } from '../rows/values.js'
import { brandAsked, keepBrands } from './brands.js'
import { eventsOf, putEvents } from './case-events.js'
import type { Database } from './database.js'
import { caseRecordColumns } from './facts.js'
import { refreshCopies } from './mentions.js'
import { secondMentions } from './second-mentions.js'

const both = `${brandAsked('?1')}, ${brandAsked('?2')}`

/** To be called in a transaction. */
export function renameBrand(db: Database, { from, to, at, mailKey, merged, one }: BrandRename): void {
  const names = [storable(from), storable(to)] as const
  const [before, now] = names
  keepBrands(db, names)
  const dropped = secondMentions(db, names, one)
  const ids = JSON.stringify(dropped.map(({ id }) => id))
  for (const table of ['mentions', 'hidden_mentions'])
    db.run(`delete from ${table} where id in (select value from json_each(?))`, ids)
  const takers = new Map(dropped.map(({ caseId, into }) => [caseId, into]))
  for (const [gone, kept] of takers) removeIfEmpty(db, { gone, kept, at })
  for (const [gone, kept] of merged(casesUnderBoth(db, before, now))) mergeCases(db, { gone, kept, at })
  for (const table of ['mentions', 'hidden_mentions'])
    db.run(`update ${table} set brand = ${brandAsked()} where brand = ${brandAsked()}`, now, before)
  db.run(
    `update posts set details = json_set(details, '$.staffOf', ?2) where details ->> '$.staffOf' = ?1`,
    before,
    now,
  )
  db.run(
    `update cases set brand = ${brandAsked()}, revision = revision + 1 where brand = ${brandAsked()}`,
    now,
    before,
  )
  db.run(
    'update mutes set brand = ?, revision = 1 + (select max(revision) from mutes) where brand = ?',
    now,
    before,
  )
  db.run(
    `delete from marks as m where brand in (${both}) and exists (
       select 1 from marks o where o.post = m.post and o.brand in (${both})
         and (o.at > m.at or (o.at = m.at and o.brand = ${brandAsked('?2')} and m.brand = ${brandAsked('?1')})))`,
    before,
    now,
  )
  db.run(`update marks set brand = ${brandAsked()} where brand = ${brandAsked()}`, now, before)
  // Of two, that of the new name: it is fitted anew to the marks of both.
  db.run('update or ignore lessons set brand = ? where brand = ?', now, before)
  db.run('delete from lessons where brand = ?', before)
  for (const row of db.all('select distinct brand_key from deliveries')) {
    const key = text(row, 'brand_key')
    const next = storable(mailKey(key))
    if (next !== key) db.run('update deliveries set brand_key = ? where brand_key = ?', next, key)
  }
  db.run(
    `update deliveries set brands = (
       select json_group_array(case value when ?1 then ?2 else value end) from json_each(deliveries.brands)
     ) where ?1 in (select value from json_each(deliveries.brands))`,
    before,
    now,
  )
  db.run('update alerts set brand = ? where brand = ?', now, before)
  db.run('update incidents set brand = ?, revision = revision + 1 where brand = ?', now, before)
  db.run('delete from incident_looks where brand in (?, ?)', before, now)
  db.run('delete from judged where brand in (?, ?)', before, now)
  // Of two, the one that leaves less untold.
  db.run(
    `insert or replace into told_closings (brand, through)
     select ?2, min(through) from told_closings where brand in (?1, ?2) having count(*) > 0`,
    before,
    now,
  )
  db.run('delete from told_closings where brand = ?', before)
}

const casesUnderBoth = (db: Database, from: string, to: string) =>
  db
    .all(
      `select ${caseRecordColumns} from cases c where c.brand in (${both}) and c.person in (
         select person from cases where brand = ${brandAsked('?1')} intersect select person from cases where brand = ${brandAsked('?2')}
       ) order by c.id`,
      from,
      to,
    )
    .map(caseRecordOf)

/** A case that is to be no more, and the one that takes its place. */
type Merge = { gone: number; kept: number; at: Date }

function mergeCases(db: Database, { gone, kept, at }: Merge): void {
  for (const table of ['mentions', 'hidden_mentions'])
    db.run(`update ${table} set case_id = ? where case_id = ?`, kept, gone)
  putEvents(db, kept, eventsOf(db, gone).map(asAdded))
  db.run(
    `update cases set opened = min(cases.opened, g.opened), touched = max(cases.touched, g.touched), revision = cases.revision + 1
     from cases g where g.id = ?2 and cases.id = ?1`,
    kept,
    gone,
  )
  remove(db, { gone, kept, at })
  refreshCopies(db, { cases: [kept], people: [] })
}

/** As a case that was there already sees what opened the other. */
const asAdded = (event: CaseEvent): CaseEvent =>
  event.code === 'opened' ? { ...event, code: 'mention-added' } : event

function removeIfEmpty(db: Database, { gone, kept, at }: Merge): void {
  const left = db.get(
    'select 1 from mentions where case_id = ?1 union all select 1 from hidden_mentions where case_id = ?1',
    gone,
  )
  if (left !== undefined) return
  putEvents(
    db,
    kept,
    eventsOf(db, gone).filter(({ by, code }) => by !== undefined || code === 'set-aside'),
  )
  remove(db, { gone, kept, at })
}

function remove(db: Database, { gone, kept, at }: Merge): void {
  putEvents(db, gone, [{ code: 'removed', args: { why: 'second-name', into: kept }, at }])
  db.run('delete from cases where id = ?', gone)
}
