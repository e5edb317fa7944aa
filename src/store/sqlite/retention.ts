import type { CaseState } from '../../model/case.js'
import type { OverQuery, Retention } from '../port/retention.js'
import { stateNumbers } from '../rows/case-states.js'
import { asNumber, storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'

/** See `Retention`. */
export const given = (
  db: Database,
  { sourceId, before, limit, isDue }: Parameters<Retention['given']>[0],
): readonly string[] =>
  db
    .lists(
      `select g.post from post_sources g indexed by post_sources_kept cross join posts p on p.id = g.post
       where g.source = (select id from sources where source = ?) and g.first_seen < ? and g.wordless = 0
         and (p.text <> '' or p.title is not null)
         ${isDue ? 'and exists (select 1 from mentions m where m.post = g.post and m.due = 1)' : ''}
       order by g.first_seen limit ?`,
      sourceId,
      before.getTime(),
      limit,
    )
    .map(([post]) => String(asNumber(post)))

/** See `Retention`. Each brand and state has a stretch of the index to itself, so that none is sorted. */
export function over(db: Database, { brands, closed, open, limit }: OverQuery): readonly number[] {
  const found: number[] = []
  const look = (brand: string, state: CaseState, before: Date, more = '') => {
    if (found.length === limit) return
    const rows = db.lists(
      `select c.id from cases c indexed by cases_worded
       where (c.wordless is null or c.wordless < c.revision) and c.brand = ${brandAsked('?1')} and c.state = ?2 and max(c.touched, c.opened) < ?3 ${more}
         and not exists (select 1 from mentions m join posts p on p.id = m.post where m.case_id = c.id and p.first_seen >= ?3)
       limit ?4`,
      storable(brand),
      stateNumbers[state],
      before.getTime(),
      limit - found.length,
    )
    found.push(...rows.map(([id]) => asNumber(id)))
  }
  for (const brand of brands) {
    for (const state of closed.states) look(brand, state, closed.before)
    for (const state of open.states) look(brand, state, open.before, stillOpen)
  }
  return found
}

const stillOpen = `and coalesce(c.waits_from, 0) < ?3
  and not exists (select 1 from mentions m where m.case_id = c.id and m.danger = 1 and m.due = 1)`

/** See `Retention`. */
export function forgetMails(db: Database, before: Date): number {
  const ids = db
    .lists(
      `select d.id from deliveries d indexed by deliveries_over
       where d.state <> 'waiting' and d.created < ? and (d.accepted is null or d.rule is not null or d.id <> (
         select l.id from deliveries l where l.kind = d.kind and l.brand_key = d.brand_key and l.accepted is not null and l.rule is null
         order by l.period_to desc, l.id desc limit 1))`,
      before.getTime(),
    )
    .map(([id]) => asNumber(id))
  db.run(
    `delete from alerts indexed by alerts_over where state <> 'waiting' and settled < ?
       and (case_id is null or case_id not in (select id from cases))
       and not exists (select 1 from deliveries d where d.id = alerts.delivery and d.state = 'waiting')`,
    before.getTime(),
  )
  if (ids.length === 0) return 0
  const list = JSON.stringify(ids)
  db.run(
    `update alerts set delivery = null where delivery in (select value from json_each(?1))
       and id in (select alert from alert_deliveries where delivery in (select value from json_each(?1)))`,
    list,
  )
  db.run('delete from alert_deliveries where delivery in (select value from json_each(?))', list)
  db.run('delete from delivery_recipients where delivery in (select value from json_each(?))', list)
  db.run('delete from deliveries where id in (select value from json_each(?))', list)
  return ids.length
}

/** See `Retention`. */
export const emptyAlerts = (db: Database, before: Date): number =>
  db.change(
    `update deliveries indexed by deliveries_kept set message = null
     where rule is not null and state <> 'waiting' and message is not null and created < ?`,
    before.getTime(),
  )
