import type { StoredDelivery } from '../port/outbox.js'
import { deliveryColumns, recipientOf, deliveryOf as toDelivery } from '../rows/deliveries.js'
import { number, type Row } from '../rows/values.js'
import type { Database } from './database.js'

export { deliveryColumns }

/** @throws Error when there is none */
export function theDelivery(db: Database, id: number): StoredDelivery {
  const row = db.get(`select ${deliveryColumns} from deliveries where id = ?`, id)
  if (!row) throw new Error(`There is no delivery ${id}`)
  return deliveryOf(db, row)
}

export const deliveryOf = (db: Database, row: Row): StoredDelivery =>
  toDelivery(
    row,
    db
      .all(
        'select address, state, at, problem from delivery_recipients where delivery = ? order by position',
        number(row, 'id'),
      )
      .map(recipientOf),
  )
