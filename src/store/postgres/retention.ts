import type { OverQuery, Retention } from '../port/retention.js'
import { asNumber, storable } from '../rows/values.js'
import type { Database, Transaction } from './database.js'

export const retentionPort = (db: Database): Retention => ({
  given: (query) => db.read((from) => given(from, query)),
  over: (query) => db.read((from) => over(from, query)),
  forgetMails: (before) => db.write((to) => forgetMails(to, before)),
  emptyAlerts: (before) => db.write((to) => emptyAlerts(to, before)),
})

const given = async (
  db: Transaction,
  { sourceId, before, limit, isDue }: Parameters<Retention['given']>[0],
): Promise<readonly string[]> =>
  (
    await db.lists(
      `select g.post from post_sources g join posts p on p.id = g.post
       where g.source = (select id from sources where source = ?) and g.first_seen < ? and g.wordless = 0
         and (p.text <> '' or p.title is not null)
         ${isDue ? 'and exists (select 1 from mentions m where m.post = g.post and m.due = 1)' : ''}
       order by g.first_seen, g.post limit ?`,
      sourceId,
      before.getTime(),
      limit,
    )
  ).map(([post]) => String(asNumber(post)))

/** Each brand and state has a stretch of the index to itself, so that none is sorted, and none is looked at once there are enough. */
async function over(db: Transaction, { brands, closed, open, limit }: OverQuery): Promise<readonly number[]> {
  const looks = brands.flatMap((brand) => [
    ...closed.states.map((state) => ({ brand, state, before: closed.before, isOpen: 0 })),
    ...open.states.map((state) => ({ brand, state, before: open.before, isOpen: 1 })),
  ])
  const rows = await db.lists(
    `select o.id from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) l (brand, state, before, is_open)
     join brands b on b.name = l.brand
     cross join lateral (
       select c.id from cases c
       where (c.wordless is null or c.wordless < c.revision) and c.brand = b.id and c.state = l.state
         and greatest(c.touched, c.opened) < l.before and (l.is_open = 0 or ${stillOpen})
         and not exists (
           select 1 from mentions m join posts p on p.id = m.post
           where m.case_id = c.id and p.first_seen >= l.before)
       order by greatest(c.touched, c.opened), c.id) o
     limit ?`,
    looks.map(({ brand }) => storable(brand)),
    looks.map(({ state }) => state),
    looks.map(({ before }) => before.getTime()),
    looks.map(({ isOpen }) => isOpen),
    limit,
  )
  return rows.map(([id]) => asNumber(id))
}

const stillOpen = `(coalesce(c.waits_from, 0) < l.before and not exists (
  select 1 from mentions m where m.case_id = c.id and m.danger = 1 and m.due = 1))`

async function forgetMails(db: Transaction, before: Date): Promise<number> {
  const rows = await db.lists(
    `select d.id from deliveries d
     where d.state <> 'waiting' and d.created < ? and (d.accepted is null or d.rule is not null or d.id <> (
       select l.id from deliveries l
       where l.kind = d.kind and l.brand_key = d.brand_key and l.accepted is not null and l.rule is null
       order by l.period_to desc, l.id desc limit 1))`,
    before.getTime(),
  )
  const ids = rows.map(([id]) => asNumber(id))
  await db.run(
    `delete from alerts where state <> 'waiting' and settled < ?
       and not exists (select 1 from cases c where c.id = alerts.case_id)
       and not exists (select 1 from deliveries d where d.id = alerts.delivery and d.state = 'waiting')`,
    before.getTime(),
  )
  if (ids.length === 0) return 0
  await db.run(
    `update alerts set delivery = null where delivery = any(?1::bigint[])
       and id in (select alert from alert_deliveries where delivery = any(?1::bigint[]))`,
    ids,
  )
  await db.run('delete from alert_deliveries where delivery = any(?::bigint[])', ids)
  await db.run('delete from delivery_recipients where delivery = any(?::bigint[])', ids)
  await db.run('delete from deliveries where id = any(?::bigint[])', ids)
  return ids.length
}

const emptyAlerts = (db: Transaction, before: Date): Promise<number> =>
  db.change(
    `update deliveries set message = null
     where rule is not null and state <> 'waiting' and message is not null and created < ?`,
    before.getTime(),
  )
