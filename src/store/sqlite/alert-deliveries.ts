import type { DeliveryFilter, ListedDelivery, Outbox, StoredDelivery } from '../port/outbox.js'
import { asNumber, asText, flag, storable } from '../rows/values.js'
import type { Database } from './database.js'
import { deliveryColumns, deliveryOf, theDelivery } from './delivery-rows.js'

/** See `Outbox`. */
export function waitingAlerts(db: Database): Awaited<ReturnType<Outbox['alerts']>> {
  const waiting = db
    .all(
      `select ${deliveryColumns} from deliveries where state = 'waiting' and rule is not null
       order by is_urgent desc, created, id`,
    )
    .map((row) => deliveryOf(db, row))
  const places = [...new Set(waiting.flatMap(({ destination }) => destination ?? []))]
  const tried = db.lists(
    `select p.value, (select max(attempted) from deliveries d where d.destination = p.value) as tried
     from json_each(?) p where tried is not null`,
    JSON.stringify(places.map(storable)),
  )
  return {
    waiting,
    triedAt: new Map(tried.map(([place, at]) => [asText(place), new Date(asNumber(at))])),
  }
}

/** See `Outbox`. */
export function listDeliveries(
  db: Database,
  { ids, states, since, rules, destinations, limit }: DeliveryFilter,
): readonly ListedDelivery[] {
  const among = (column: string, values: readonly (string | number)[] | undefined) =>
    values === undefined ? [] : [{ sql: `${column} in (select value from json_each(?))`, values }]
  const conditions = [
    ...among('id', ids),
    ...among('state', states),
    ...among('rule', rules?.map(storable)),
    ...among('destination', destinations?.map(storable)),
  ]
  return db
    .all(
      `select ${deliveryColumns}, message is not null as kept from deliveries
       where ${['created >= ?', ...conditions.map(({ sql }) => sql)].join(' and ')}
       order by created desc, id desc limit ?`,
      since?.getTime() ?? -8.64e15,
      ...conditions.map(({ values }) => JSON.stringify(values)),
      limit,
    )
    .map((row) => ({ ...deliveryOf(db, row), isKept: flag(row, 'kept') }))
}

/** See `Outbox`. */
export function repeatDelivery(
  db: Database,
  id: number,
  { at, giveUpAt }: { at: Date; giveUpAt: Date },
): StoredDelivery | undefined {
  const changed = db.change(
    `update deliveries as d set state = 'waiting', repeated = ?, give_up = ?, not_before = null, scheduled = 0, scheduled_at = null,
       problem = null
     where id = ? and state <> 'waiting' and message is not null and not exists (
       select 1 from deliveries o where o.message_id = d.message_id and o.id <> d.id and o.state in ('waiting', 'sent'))`,
    at.getTime(),
    giveUpAt.getTime(),
    id,
  )
  if (changed === 0) return undefined
  db.run(`update delivery_recipients set state = 'waiting', at = null, problem = null where delivery = ?`, id)
  return theDelivery(db, id)
}

/** See `Changes.wordsGone`. */
export function emptyAlertsOf(db: Database, caseIds: readonly number[]): void {
  if (caseIds.length === 0) return
  const ids = db.lists(
    `with recursive those (id) as (
       select value from json_each(?)
       union
       select e.case_id from those t cross join case_events e indexed by case_events_removed
         on e.args ->> '$.into' = t.id where e.code = 'removed'
       union
       select e.args ->> '$.from' from those t cross join case_events e on e.case_id = t.id where e.code = 'split-off'
     )
     select distinct l.delivery from those t cross join alerts a on a.case_id = t.id cross join alert_deliveries l on l.alert = a.id`,
    JSON.stringify(caseIds),
  )
  if (ids.length === 0) return
  const list = JSON.stringify(ids.map(([id]) => asNumber(id)))
  const those = 'id in (select value from json_each(?))'
  const isUnknown = `state = 'waiting' and accepted is null and claimed_by is null`
  tellAgain(db, list, isUnknown)
  db.run(
    `update deliveries set state = 'replaced', message = null, subject = '' where ${those} and ${isUnknown}`,
    list,
  )
  db.run(`update deliveries set give_up = created where ${those} and state = 'waiting'`, list)
  db.run(`update deliveries set message = null, subject = '' where ${those} and state <> 'waiting'`, list)
}

/** What these messages tell waits again, but for what another one has told as well. */
function tellAgain(db: Database, deliveries: string, isMeant: string): void {
  const ids = db.lists(
    `select id from deliveries where id in (select value from json_each(?)) and ${isMeant}`,
    deliveries,
  )
  const list = JSON.stringify(ids.map(([id]) => asNumber(id)))
  const alerts = JSON.stringify(
    db
      .lists('select alert from alert_deliveries where delivery in (select value from json_each(?))', list)
      .map(([alert]) => asNumber(alert)),
  )
  db.run('delete from alert_deliveries where delivery in (select value from json_each(?))', list)
  const those = `id in (select value from json_each(?)) and state = 'told'`
  db.run(
    `update alerts set delivery = (select max(l.delivery) from alert_deliveries l where l.alert = alerts.id) where ${those}`,
    alerts,
  )
  db.run(`update alerts set state = 'waiting', settled = null where ${those} and delivery is null`, alerts)
}
