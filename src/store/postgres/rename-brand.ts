import type { CaseEvent } from '../../model/case-event.js'
import type { BrandRename, CaseRecord } from '../port/records.js'
import { caseRecordOf } from '../rows/records.js'
import { storable, text } from '../rows/values.js'
import { brandAsked, keepBrands } from './brands.js'
import { eventsOf, putEvents } from './case-events.js'
import type { Transaction } from './database.js'
import { refreshCopies, removeMentions } from './mentions.js'
import { caseRecordColumns } from './nearby.js'
import { secondMentions } from './second-mentions.js'

const both = `${brandAsked('?1')}, ${brandAsked('?2')}`

/** To be called in a transaction. */
export async function renameBrand(
  db: Transaction,
  { from, to, at, mailKey, merged, one }: BrandRename,
): Promise<void> {
  const names = [storable(from), storable(to)] as const
  const [before, now] = names
  await keepBrands(db, names)
  const dropped = await secondMentions(db, names, one)
  await removeMentions(
    db,
    dropped.map(({ id }) => id),
  )
  const takers = new Map(dropped.map(({ caseId, into }) => [caseId, into]))
  for (const [gone, kept] of takers) await removeIfEmpty(db, { gone, kept, at })
  for (const [gone, kept] of merged(await casesUnderBoth(db, before, now)))
    await mergeCases(db, { gone, kept, at })
  await renameCases(db, before, now)
  await renameMarks(db, before, now)
  await renameMessages(db, before, now, mailKey)
  await db.run('update incidents set brand = ?, revision = revision + 1 where brand = ?', now, before)
  await db.run('delete from incident_looks where brand in (?, ?)', before, now)
  await db.run('delete from judged where brand in (?, ?)', before, now)
  // Of two, the one that leaves less untold.
  await db.run(
    `insert into told_closings (brand, through)
     select ?2::text, min(through) from told_closings where brand in (?1, ?2) having count(*) > 0
     on conflict (brand) do update set through = excluded.through`,
    before,
    now,
  )
  await db.run('delete from told_closings where brand = ?', before)
}

async function renameCases(db: Transaction, before: string, now: string): Promise<void> {
  for (const table of ['mentions', 'hidden_mentions'])
    await db.run(`update ${table} set brand = ${brandAsked()} where brand = ${brandAsked()}`, now, before)
  await db.run(
    `update posts set details = jsonb_set(details::jsonb, '{staffOf}', to_jsonb(?2::text))::text
     where details::jsonb ->> 'staffOf' = ?1`,
    before,
    now,
  )
  await db.run(
    `update cases set brand = ${brandAsked()}, revision = revision + 1 where brand = ${brandAsked()}`,
    now,
    before,
  )
  await db.run(
    'update mutes set brand = ?, revision = 1 + (select max(revision) from mutes) where brand = ?',
    now,
    before,
  )
}

async function renameMarks(db: Transaction, before: string, now: string): Promise<void> {
  await db.run(
    `delete from marks as m where m.brand in (${both}) and exists (
       select 1 from marks o where o.post = m.post and o.brand in (${both})
         and (o.at > m.at or (o.at = m.at and o.brand = ${brandAsked('?2')} and m.brand = ${brandAsked('?1')})))`,
    before,
    now,
  )
  await db.run(`update marks set brand = ${brandAsked()} where brand = ${brandAsked()}`, now, before)
  // Of two, that of the new name: it is fitted anew to the marks of both.
  await db.run(
    'update lessons set brand = ?1 where brand = ?2 and not exists (select 1 from lessons where brand = ?1)',
    now,
    before,
  )
  await db.run('delete from lessons where brand = ?', before)
}

async function renameMessages(
  db: Transaction,
  before: string,
  now: string,
  mailKey: BrandRename['mailKey'],
): Promise<void> {
  for (const row of await db.all('select distinct brand_key from deliveries')) {
    const key = text(row, 'brand_key')
    const next = storable(mailKey(key))
    if (next !== key) await db.run('update deliveries set brand_key = ? where brand_key = ?', next, key)
  }
  await db.run(
    `update deliveries set brands = (
       select json_agg(case when n.name = ?1 then ?2 else n.name end order by n.at)::text
       from jsonb_array_elements_text(brands::jsonb) with ordinality n (name, at)
     ) where brands::jsonb @> jsonb_build_array(?1::text)`,
    before,
    now,
  )
  await db.run('update alerts set brand = ? where brand = ?', now, before)
}

const casesUnderBoth = async (db: Transaction, from: string, to: string): Promise<readonly CaseRecord[]> =>
  (
    await db.all(
      `select ${caseRecordColumns} from cases c where c.brand in (${both}) and c.person in (
         select person from cases where brand = ${brandAsked('?1')}
         intersect select person from cases where brand = ${brandAsked('?2')}
       ) order by c.id`,
      from,
      to,
    )
  ).map(caseRecordOf)

/** A case that is to be no more, and the one that takes its place. */
type Merge = { gone: number; kept: number; at: Date }

async function mergeCases(db: Transaction, { gone, kept, at }: Merge): Promise<void> {
  for (const table of ['mentions', 'hidden_mentions'])
    await db.run(`update ${table} set case_id = ? where case_id = ?`, kept, gone)
  await putEvents(db, kept, (await eventsOf(db, gone)).map(asAdded))
  await db.run(
    `update cases set opened = least(cases.opened, g.opened), touched = greatest(cases.touched, g.touched),
       revision = cases.revision + 1
     from cases g where g.id = ? and cases.id = ?`,
    gone,
    kept,
  )
  await remove(db, { gone, kept, at })
  await refreshCopies(db, { cases: [kept], people: [] })
}

/** As a case that was there already sees what opened the other. */
const asAdded = (event: CaseEvent): CaseEvent =>
  event.code === 'opened' ? { ...event, code: 'mention-added' } : event

async function removeIfEmpty(db: Transaction, { gone, kept, at }: Merge): Promise<void> {
  const left = await db.get(
    'select 1 from mentions where case_id = ?1 union all select 1 from hidden_mentions where case_id = ?1',
    gone,
  )
  if (left !== undefined) return
  const events = await eventsOf(db, gone)
  await putEvents(
    db,
    kept,
    events.filter(({ by, code }) => by !== undefined || code === 'set-aside'),
  )
  await remove(db, { gone, kept, at })
}

async function remove(db: Transaction, { gone, kept, at }: Merge): Promise<void> {
  await putEvents(db, gone, [{ code: 'removed', args: { why: 'second-name', into: kept }, at }])
  await db.run('delete from cases where id = ?', gone)
}
