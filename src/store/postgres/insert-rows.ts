import type { Transaction } from './database.js'
import type { Value } from './values.js'

type Rows = readonly (readonly Value[])[]

/** Many rows as one value, each in the order of the columns: PostgreSQL reads them by the types of the table. */
export const rowsAsked = (table: string, value = '?'): string =>
  `json_populate_recordset(null::${table}, ${value}::json)`

export const asRows = (columns: readonly string[], rows: Rows): string =>
  JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))))

/** Inserts rows by one statement, however many there are. Not for bytes. */
export async function insertRows(
  db: Transaction,
  table: string,
  columns: readonly string[],
  rows: Rows,
): Promise<void> {
  if (rows.length === 0) return
  const names = columns.join(', ')
  await db.run(
    `insert into ${table} (${names}) select ${names} from ${rowsAsked(table)}`,
    asRows(columns, rows),
  )
}
