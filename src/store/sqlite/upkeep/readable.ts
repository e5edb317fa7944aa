import type { Connection } from '../database.js'
import { isDamage } from '../failures.js'
import { quoted, type Table, tablesOf } from './tables.js'

/** A row as the list of its columns. */
export type Values = readonly unknown[]

/** Part of a key, as it was read. */
type Bound = string | number

/** A row whose first part of the key is so much higher than that of the last readable one is not sought. */
const FARTHEST = 2 ** 40

/** The rows of a table in the order of its key. */
export const rowsOf = (connection: Connection, table: Table): Iterable<Values> =>
  rowsFrom(connection, table, '', [], table.order)

/**
 * The rows of a table of a damaged file, as far as they can be read: what stands behind a damaged place is sought by the numbers of its
 * rows, or from the end on.
 */
export function* readableRowsOf(connection: Connection, table: Table): Iterable<Values> {
  const keys = table.key.map((name) => table.columns.indexOf(name))
  let last: Bound[] | undefined
  let step = 0
  while (step <= FARTHEST) {
    try {
      for (const row of rowsAfter(connection, table, last, step)) {
        last = keys.map((at) => row[at] as Bound)
        step = 0
        yield row
      }
      return
    } catch (error) {
      if (!isDamage(error)) throw error
      if (!table.isNumbered) return yield* fromTheEnd(connection, table, last)
      step = step === 0 ? 1 : step * 2
    }
  }
}

/** @param last the key of the last row that was read; `step`: how much further it is to go on, over what can't be read */
function rowsAfter(
  connection: Connection,
  table: Table,
  last: readonly Bound[] | undefined,
  step: number,
): Iterable<Values> {
  if (step > 0) {
    const above = Number(last?.[0] ?? 0) + step
    return rowsFrom(connection, table, `where ${quoted(table.key[0] ?? '')} >= ?`, [above], byKey(table))
  }
  return last === undefined
    ? rowsFrom(connection, table, '', [], byKey(table))
    : rowsFrom(connection, table, `where ${behind(table)}`, last, byKey(table))
}

function* fromTheEnd(connection: Connection, table: Table, last: readonly Bound[] = []): Iterable<Values> {
  const where = last.length === 0 ? '' : `where ${behind(table)}`
  try {
    yield* rowsFrom(
      connection,
      table,
      where,
      last,
      byKey(table).map((part) => `${part} desc`),
    )
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

const byKey = ({ key }: Table): readonly string[] => key.map(quoted)

const behind = (table: Table): string =>
  `(${byKey(table).join(', ')}) > (${table.key.map(() => '?').join(', ')})`

function* rowsFrom(
  connection: Connection,
  { name, columns }: Table,
  where: string,
  values: readonly Bound[],
  order: readonly string[],
): Iterable<Values> {
  const statement = connection.prepare(
    `select ${columns.map(quoted).join(', ')} from ${quoted(name)} ${where}
     order by ${order.join(', ')}`,
  )
  statement.setReturnArrays(true)
  try {
    yield* statement.iterate(...values) as Iterable<unknown> as Iterable<Values>
  } finally {
    // Until here it must not be collected as garbage, which would end what it iterates over.
    statement.setReturnArrays(false)
  }
}

/** How many rows of each table can be read. */
export function readableCounts(connection: Connection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const table of tablesOf(connection)) {
    let rows = 0
    for (const _ of readableRowsOf(connection, table)) rows += 1
    counts.set(table.name, rows)
  }
  return counts
}
