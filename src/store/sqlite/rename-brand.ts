import type { BrandRename } from '../port/records.js'
import { putEvents } from './case-events.js'
import type { Database } from './database.js'
import { number, storable } from './rows.js'

/** To be called in a transaction. */
export function renameBrand(db: Database, { from, to, at, mailKeys }: BrandRename): void {
  const names = [storable(from), storable(to)] as const
  const [before, now] = names
  const dropped = secondMentions(db, before, now)
  const ids = JSON.stringify(dropped.map(({ id }) => id))
  for (const table of ['mentions', 'hidden_mentions'])
    db.run(`delete from ${table} where id in (select value from json_each(?))`, ids)
  for (const table of ['mentions', 'hidden_mentions'])
    db.run(`update ${table} set brand = ? where brand = ?`, now, before)
  db.run('update cases set brand = ?, revision = revision + 1 where brand = ?', now, before)
  db.run('update or ignore marks set brand = ? where brand = ?', now, before)
  db.run('delete from marks where brand = ?', before)
  const takers = new Map(dropped.map(({ caseId, into }) => [caseId, into]))
  for (const [caseId, into] of takers) removeIfEmpty(db, caseId, { into, at })
  for (const [key, next] of mailKeys)
    db.run('update deliveries set brand_key = ? where brand_key = ?', storable(next), storable(key))
  db.run(
    `update deliveries set brands = (
       select json_group_array(case value when ?1 then ?2 else value end) from json_each(deliveries.brands)
     ) where ?1 in (select value from json_each(deliveries.brands))`,
    before,
    now,
  )
  db.run('delete from judged where brand in (?, ?)', before, now)
}

/** Of each post that both names have a mention of, the one that does not stay, and the case of the other. */
function secondMentions(db: Database, from: string, to: string): Second[] {
  const acted = (alias: string) =>
    `exists (select 1 from case_events e where e.case_id = ${alias}.case_id and e.by is not null)`
  const all =
    'select id, post, brand, case_id from mentions union all select id, post, brand, case_id from hidden_mentions'
  return db
    .all(
      `with every as (${all})
       select o.id as from_id, o.case_id as from_case, ${acted('o')} as from_acted,
         n.id as to_id, n.case_id as to_case, ${acted('n')} as to_acted
       from every o join every n on n.post = o.post and n.brand = ?2 where o.brand = ?1`,
      from,
      to,
    )
    .map((row) => {
      const one = { id: number(row, 'from_id'), caseId: number(row, 'from_case') }
      const other = { id: number(row, 'to_id'), caseId: number(row, 'to_case') }
      const acted = number(row, 'to_acted') - number(row, 'from_acted')
      const isOlder = other.caseId < one.caseId
      return acted > 0 || (acted === 0 && isOlder)
        ? { ...one, into: other.caseId }
        : { ...other, into: one.caseId }
    })
}

type Second = { id: number; caseId: number; into: number }

function removeIfEmpty(db: Database, caseId: number, { into, at }: { into: number; at: Date }): void {
  const left = db.get(
    'select 1 from mentions where case_id = ?1 union all select 1 from hidden_mentions where case_id = ?1',
    caseId,
  )
  if (left !== undefined) return
  putEvents(db, caseId, [{ code: 'removed', args: { why: 'second-name', into }, at }])
  db.run('delete from cases where id = ?', caseId)
}
