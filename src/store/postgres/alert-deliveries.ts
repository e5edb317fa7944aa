import type { DeliveryFilter, ListedDelivery, Outbox, StoredDelivery } from '../port/outbox.js'
import { deliveryColumns } from '../rows/deliveries.js'
import { asNumber, asText, flag, storable } from '../rows/values.js'
import type { Transaction } from './database.js'
import { deliveriesOf, theDelivery } from './delivery-rows.js'

/** See `Outbox`. */
export async function waitingAlerts(db: Transaction): ReturnType<Outbox['alerts']> {
  const waiting = await deliveriesOf(
    db,
    await db.all(
      `select ${deliveryColumns} from deliveries where state = 'waiting' and rule is not null
       order by is_urgent desc, created, id`,
    ),
  )
  const places = [...new Set(waiting.flatMap(({ destination }) => destination ?? []))]
  const tried = await db.lists(
    `select destination, max(attempted) from deliveries
     where destination = any(?::text[]) and attempted is not null group by destination`,
    places.map(storable),
  )
  return {
    waiting,
    triedAt: new Map(tried.map(([place, at]) => [asText(place), new Date(asNumber(at))])),
  }
}

/** See `Outbox`. */
export async function listDeliveries(
  db: Transaction,
  { ids, states, since, rules, destinations, limit }: DeliveryFilter,
): Promise<readonly ListedDelivery[]> {
  const among = (column: string, type: string, values: readonly (string | number)[] | undefined) =>
    values === undefined ? [] : [{ sql: `${column} = any(?::${type}[])`, values }]
  const conditions = [
    ...among('id', 'bigint', ids),
    ...among('state', 'text', states),
    ...among('rule', 'text', rules?.map(storable)),
    ...among('destination', 'text', destinations?.map(storable)),
  ]
  const rows = await db.all(
    `select ${deliveryColumns}, message is not null as kept from deliveries
     where ${['created >= ?', ...conditions.map(({ sql }) => sql)].join(' and ')}
     order by created desc, id desc limit ?`,
    since?.getTime() ?? -8.64e15,
    ...conditions.map(({ values }) => values),
    limit,
  )
  const deliveries = await deliveriesOf(db, rows)
  return rows.flatMap((row, at) => {
    const delivery = deliveries[at]
    return delivery === undefined ? [] : [{ ...delivery, isKept: flag(row, 'kept') }]
  })
}

/** See `Outbox`. */
export async function repeatDelivery(
  db: Transaction,
  id: number,
  { at, giveUpAt }: { at: Date; giveUpAt: Date },
): Promise<StoredDelivery | undefined> {
  const changed = await db.change(
    `update deliveries d set state = 'waiting', repeated = ?, give_up = ?, not_before = null, scheduled = 0, scheduled_at = null,
       problem = null
     where id = ? and state <> 'waiting' and message is not null and not exists (
       select 1 from deliveries o where o.message_id = d.message_id and o.id <> d.id and o.state in ('waiting', 'sent'))`,
    at.getTime(),
    giveUpAt.getTime(),
    id,
  )
  if (changed === 0) return undefined
  await db.run(
    `update delivery_recipients set state = 'waiting', at = null, problem = null where delivery = ?`,
    id,
  )
  return await theDelivery(db, id)
}

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
