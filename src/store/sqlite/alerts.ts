import type { NewAlert, StoredAlert } from '../../model/alert.js'
import type { AlertChange, AlertMemory, Alerts } from '../port/alerts.js'
import type { StoredDelivery } from '../port/outbox.js'
import { alertColumns, alertOf, alertValues, messageOf } from '../rows/alerts.js'
import { asNumber, date, number, storable, text } from '../rows/values.js'
import type { Database } from './database.js'
import { addDelivery } from './deliveries.js'
import { deliveryColumns, deliveryOf } from './delivery-rows.js'

/** See `Alerts`. */
export function alertMemory(db: Database, rules: readonly string[], since: Date): AlertMemory {
  const names = JSON.stringify(rules.map(storable))
  return {
    begun: new Map(
      db
        .all('select rule, began from alert_rules where rule in (select value from json_each(?))', names)
        .map((row) => [text(row, 'rule'), date(row, 'began')]),
    ),
    alerts: db
      .all(
        `select * from (
           select a.* from json_each(?1) r cross join alerts a indexed by alerts_waiting on a.rule = r.value where a.state = 'waiting'
           union all
           select a.* from json_each(?1) r cross join alerts a indexed by alerts_settled on a.rule = r.value
             where a.state <> 'waiting' and a.settled >= ?2
         ) order by id`,
        names,
        since.getTime(),
      )
      .map(alertOf),
    messages: db
      .all(
        `select ${deliveryColumns} from deliveries
         where rule is not null and rule in (select value from json_each(?)) and created >= ? order by created, id`,
        names,
        since.getTime(),
      )
      .map((row) => messageOf(deliveryOf(db, row))),
  }
}

/** See `Alerts`. */
export const waitingOfAll = (db: Database): readonly StoredAlert[] =>
  db.all(`select * from alerts indexed by alerts_waiting where state = 'waiting' order by id`).map(alertOf)

/** See `Alerts`. */
export const knownAlerts = (
  db: Database,
  rule: string,
  subjects: readonly string[],
): Awaited<ReturnType<Alerts['known']>> =>
  db
    .all(
      `select a.subject, a.destination, a.step from json_each(?2) s
       cross join alerts a indexed by alerts_subject on a.rule = ?1 and a.subject = s.value order by a.id`,
      storable(rule),
      JSON.stringify([...new Set(subjects.map(storable))]),
    )
    .map((row) => ({
      subject: text(row, 'subject'),
      destination: text(row, 'destination'),
      step: number(row, 'step'),
    }))

/** See `Alerts`: to be called in a transaction. */
export function applyAlerts(
  db: Database,
  { begin, raise = [], drop, end = [], tell = [] }: AlertChange,
): readonly StoredDelivery[] {
  for (const rule of begin?.rules ?? [])
    db.run(
      'insert into alert_rules (rule, began) values (?, ?) on conflict do nothing',
      storable(rule),
      begin?.at.getTime() ?? 0,
    )
  const raised = raise.map((alert) => addAlert(db, alert))
  if (drop !== undefined)
    db.run(
      `update alerts set state = 'dropped', settled = ? where id in (select value from json_each(?)) and state = 'waiting'`,
      drop.at.getTime(),
      JSON.stringify(drop.ids),
    )
  db.run(
    `update alerts set is_over = 1 where id in (select value from json_each(?)) and state = 'told'`,
    JSON.stringify(end),
  )
  return tell.flatMap(({ message, ids = [], raised: places = [] }) => {
    const told = tellable(db, [...ids, ...places.flatMap((place) => raised[place] ?? [])])
    if (told.length === 0 && ids.length + places.length > 0) return []
    const delivery = addDelivery(db, message)
    markTold(db, JSON.stringify(told), delivery)
    return [delivery]
  })
}

const tellable = (db: Database, ids: readonly number[]): readonly number[] =>
  db
    .lists(
      `select id from alerts where id in (select value from json_each(?)) and state <> 'dropped'`,
      JSON.stringify(ids),
    )
    .map(([id]) => asNumber(id))

/** @returns undefined where it is known already */
function addAlert(db: Database, alert: NewAlert): number | undefined {
  const [row] = db.lists(
    `insert into alerts (${alertColumns.join(', ')}) values (${alertColumns.map(() => '?').join(', ')})
     on conflict do nothing returning id`,
    ...alertValues(alert),
  )
  return row && asNumber(row[0])
}

function markTold(db: Database, alerts: string, { id, createdAt }: StoredDelivery): void {
  db.run(
    `insert into alert_deliveries (alert, delivery)
     select value, ?2 from json_each(?1) where true on conflict do nothing`,
    alerts,
    id,
  )
  db.run(
    `update alerts set state = 'told', settled = coalesce(settled, ?2), delivery = ?3
     where id in (select value from json_each(?1))`,
    alerts,
    createdAt.getTime(),
    id,
  )
}
