import type { StoredDelivery, StoredRecipient } from '../port/outbox.js'
import { deliveryColumns, deliveryOf, recipientOf } from '../rows/deliveries.js'
import { number, type Row } from '../rows/values.js'
import type { Transaction } from './database.js'

/** @throws Error when there is none */
export async function theDelivery(db: Transaction, id: number): Promise<StoredDelivery> {
  const [delivery] = await deliveriesOf(
    db,
    await db.all(`select ${deliveryColumns} from deliveries where id = ?`, id),
  )
  if (!delivery) throw new Error(`There is no delivery ${id}`)
  return delivery
}

/** Of rows with the columns of deliveries, in their order. */
export async function deliveriesOf(
  db: Transaction,
  rows: readonly Row[],
): Promise<readonly StoredDelivery[]> {
  if (rows.length === 0) return []
  const recipients = new Map<number, StoredRecipient[]>(rows.map((row) => [number(row, 'id'), []]))
  const found = await db.all(
    `select delivery, address, state, at, problem from delivery_recipients where delivery = any(?::bigint[])
     order by delivery, position`,
    [...recipients.keys()],
  )
  for (const row of found) recipients.get(number(row, 'delivery'))?.push(recipientOf(row))
  return rows.map((row) => deliveryOf(row, recipients.get(number(row, 'id')) ?? []))
}
