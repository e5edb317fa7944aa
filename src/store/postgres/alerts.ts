import type { NewAlert, StoredAlert } from '../../model/alert.js'
import type { AlertChange, AlertMemory, Alerts } from '../port/alerts.js'
import type { StoredDelivery } from '../port/outbox.js'
import { alertColumns, alertOf, alertValues, messageOf } from '../rows/alerts.js'
import { deliveryColumns } from '../rows/deliveries.js'
import { asNumber, date, number, storable, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'
import { addDelivery } from './deliveries.js'
import { deliveriesOf } from './delivery-rows.js'

export const alertsPort = (db: Database): Alerts => ({
  memory: (rules, since) => db.read((from) => alertMemory(from, rules, since)),
  waiting: () => db.read(waitingOfAll),
  known: (rule, subjects) => db.read((from) => knownAlerts(from, rule, subjects)),
  apply: (change) => db.write((to) => applyAlerts(to, change)),
})

async function alertMemory(db: Transaction, rules: readonly string[], since: Date): Promise<AlertMemory> {
  const names = rules.map(storable)
  const begun = await db.all('select rule, began from alert_rules where rule = any(?::text[])', names)
  const alerts = await db.all(
    `select * from alerts where rule = any(?1::text[]) and state = 'waiting'
     union all
     select * from alerts where rule = any(?1::text[]) and state <> 'waiting' and settled >= ?2
     order by id`,
    names,
    since.getTime(),
  )
  const messages = await db.all(
    `select ${deliveryColumns} from deliveries
     where rule is not null and rule = any(?::text[]) and created >= ? order by created, id`,
    names,
    since.getTime(),
  )
  return {
    begun: new Map(begun.map((row) => [text(row, 'rule'), date(row, 'began')])),
    alerts: alerts.map(alertOf),
    messages: (await deliveriesOf(db, messages)).map(messageOf),
  }
}

const waitingOfAll = async (db: Transaction): Promise<readonly StoredAlert[]> =>
  (await db.all(`select * from alerts where state = 'waiting' order by id`)).map(alertOf)

async function knownAlerts(
  db: Transaction,
  rule: string,
  subjects: readonly string[],
): ReturnType<Alerts['known']> {
  const rows = await db.all(
    'select subject, destination, step from alerts where rule = ? and subject = any(?::text[]) order by id',
    storable(rule),
    subjects.map(storable),
  )
  return rows.map((row) => ({
    subject: text(row, 'subject'),
    destination: text(row, 'destination'),
    step: number(row, 'step'),
  }))
}

async function applyAlerts(
  db: Transaction,
  { begin, raise = [], drop, end = [], tell = [] }: AlertChange,
): Promise<readonly StoredDelivery[]> {
  if (begin !== undefined)
    await db.run(
      'insert into alert_rules (rule, began) select unnest(?::text[]), ? on conflict do nothing',
      begin.rules.map(storable),
      begin.at.getTime(),
    )
  const raised: (number | undefined)[] = []
  for (const alert of raise) raised.push(await addAlert(db, alert))
  if (drop !== undefined)
    await db.run(
      `update alerts set state = 'dropped', settled = ? where id = any(?::bigint[]) and state = 'waiting'`,
      drop.at.getTime(),
      drop.ids,
    )
  if (end.length > 0)
    await db.run(`update alerts set is_over = 1 where id = any(?::bigint[]) and state = 'told'`, end)
  const stored: StoredDelivery[] = []
  for (const { message, ids = [], raised: places = [] } of tell) {
    const told = await tellable(db, [...ids, ...places.flatMap((place) => raised[place] ?? [])])
    if (told.length === 0 && ids.length + places.length > 0) continue
    const delivery = await addDelivery(db, message)
    await markTold(db, told, delivery)
    stored.push(delivery)
  }
  return stored
}

const tellable = async (db: Transaction, ids: readonly number[]): Promise<readonly number[]> =>
  (await db.lists(`select id from alerts where id = any(?::bigint[]) and state <> 'dropped'`, ids)).map(
    ([id]) => asNumber(id),
  )

/**
 * The number is given here: one that is not used is not used up.
 *
 * @returns undefined where it is known already
 */
async function addAlert(db: Transaction, alert: NewAlert): Promise<number | undefined> {
  const [row] = await db.lists(
    `insert into alerts (id, ${alertColumns.join(', ')})
     values ((select coalesce(max(id), 0) + 1 from alerts), ${alertColumns.map(() => '?').join(', ')}) on conflict do nothing returning id`,
    ...alertValues(alert),
  )
  return row && asNumber(row[0])
}

async function markTold(
  db: Transaction,
  alerts: readonly number[],
  { id, createdAt }: StoredDelivery,
): Promise<void> {
  await db.run(
    'insert into alert_deliveries (alert, delivery) select unnest(?::bigint[]), ? on conflict do nothing',
    alerts,
    id,
  )
  await db.run(
    `update alerts set state = 'told', settled = coalesce(settled, ?2), delivery = ?3 where id = any(?1::bigint[])`,
    alerts,
    createdAt.getTime(),
    id,
  )
}
