import { asNumber } from '../rows/values.js'
import type { Transaction } from './database.js'

/** See `Changes.wordsGone`. */
export async function emptyAlertsOf(db: Transaction, caseIds: readonly number[]): Promise<void> {
  if (caseIds.length === 0) return
  const rows = await db.lists(
    `with recursive those (id) as (
       select unnest(?::bigint[])
       union
       select n.id from those t, lateral (
         select e.case_id as id from case_events e
         where (e.args::jsonb ->> 'into')::bigint = t.id and e.code = 'removed'
         union all
         select (e.args::jsonb ->> 'from')::bigint from case_events e
         where e.case_id = t.id and e.code = 'split-off'
       ) n
     )
     select distinct l.delivery from those t join alerts a on a.case_id = t.id
     join alert_deliveries l on l.alert = a.id`,
    caseIds,
  )
  if (rows.length === 0) return
  const ids = rows.map(([id]) => asNumber(id))
  const those = 'id = any(?::bigint[])'
  const isUnknown = `state = 'waiting' and accepted is null and claimed_by is null`
  await tellAgain(db, ids, isUnknown)
  await db.run(
    `update deliveries set state = 'replaced', message = null, subject = '' where ${those} and ${isUnknown}`,
    ids,
  )
  await db.run(`update deliveries set give_up = created where ${those} and state = 'waiting'`, ids)
  await db.run(
    `update deliveries set message = null, subject = '' where ${those} and state <> 'waiting'`,
    ids,
  )
}

/** What these messages tell waits again, but for what another one has told as well. */
async function tellAgain(db: Transaction, deliveries: readonly number[], isMeant: string): Promise<void> {
  const rows = await db.lists(
    `select id from deliveries where id = any(?::bigint[]) and ${isMeant}`,
    deliveries,
  )
  const ids = rows.map(([id]) => asNumber(id))
  const told = await db.lists(
    'delete from alert_deliveries where delivery = any(?::bigint[]) returning alert',
    ids,
  )
  const alerts = told.map(([alert]) => asNumber(alert))
  const those = `id = any(?::bigint[]) and state = 'told'`
  await db.run(
    `update alerts set delivery = (select max(l.delivery) from alert_deliveries l where l.alert = alerts.id)
     where ${those}`,
    alerts,
  )
  await db.run(
    `update alerts set state = 'waiting', settled = null where ${those} and delivery is null`,
    alerts,
  )
}
