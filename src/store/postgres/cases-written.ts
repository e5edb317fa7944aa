import { conflict } from '../conflict.js'
import type { CaseChange } from '../port/records.js'
import { handlingColumns, handlingValues } from '../rows/handling.js'
import { storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import { putEvents } from './case-events.js'
import type { Transaction } from './database.js'

const moving = ['state', 'opened', 'touched', ...handlingColumns, 'revision'] as const

/** @throws Conflict when it changed since */
export async function putCase(
  db: Transaction,
  { file, isNew, events, isWordless }: CaseChange,
): Promise<void> {
  const { id, brand, personId, state, openedAt, touchedAt, revision } = file
  const values = [
    state,
    openedAt.getTime(),
    touchedAt.getTime(),
    ...handlingValues(file),
    revision + 1,
  ] as const
  if (isNew)
    await db.run(
      `insert into cases (${moving.join(', ')}, id, brand, person)
       values (${moving.map(() => '?').join(', ')}, ?, ${brandAsked()}, ?)`,
      ...values,
      id,
      storable(brand),
      personId ?? null,
    )
  else {
    const changed = await db.change(
      `update cases set ${moving.map((name) => `${name} = ?`).join(', ')} where id = ? and revision = ?`,
      ...values,
      id,
      revision,
    )
    if (changed === 0) throw conflict()
  }
  if (isWordless) await db.run('update cases set wordless = revision where id = ?', id)
  await putEvents(db, id, events)
}
