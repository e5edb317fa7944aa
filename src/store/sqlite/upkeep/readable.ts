import type { Connection } from '../database.js'
import { isDamage } from '../failures.js'
import { quoted, type Table, tablesOf } from './tables.js'

type Values = readonly unknown[]

/** A row whose first part of the key is so much higher than that of the last readable one is sought at most. */
const FARTHEST = 2 ** 40

/**
 * The rows of a table of a damaged file, as far as they can be read: what stands behind a damaged place is sought by the numbers of its
 * rows, or from the end on.
 */
function* readableRowsOf(connection: Connection, table: Table): Iterable<Values> {
  const keys = table.key.map((name) => table.columns.indexOf(name))
  let last: readonly unknown[] | undefined
  let step = 0
  while (true) {
    try {
      const [where, values] =
        last === undefined && step === 0
          ? ['', []]
          : table.isNumbered && step > 0
            ? [`where ${quoted(table.key[0] ?? '')} > ?`, [Number(last?.[0] ?? 0) + step]]
            : [`where ${keyOf(table)} > (${keys.map(() => '?').join(', ')})`, last ?? []]
      for (const row of rowsFrom(connection, table, where, values as (string | number)[])) {
        last = keys.map((at) => row[at])
        step = 0
        yield row
      }
      return
    } catch (error) {
      if (!isDamage(error)) throw error
      if (!table.isNumbered) break
      step = step === 0 ? 1 : step * 2
      if (step > FARTHEST) return
    }
  }
  yield* fromTheEnd(connection, table, last)
}

const keyOf = ({ key }: Table): string => `(${key.map(quoted).join(', ')})`

/** @param last the key of the last row that was read from the beginning */
function* fromTheEnd(
  connection: Connection,
  table: Table,
  last: readonly unknown[] | undefined,
): Iterable<Values> {
  const where = last === undefined ? '' : `where ${keyOf(table)} > (${last.map(() => '?').join(', ')})`
  try {
    yield* rowsFrom(connection, table, where, (last ?? []) as (string | number)[], 'desc')
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

function* rowsFrom(
  connection: Connection,
  { name, columns, key }: Table,
  where: string,
  values: (string | number)[],
  order = 'asc',
): Iterable<Values> {
  const statement = connection.prepare(
    `select ${columns.map(quoted).join(', ')} from ${quoted(name)} ${where}
     order by ${key.map((part) => `${quoted(part)} ${order}`).join(', ')}`,
  )
  statement.setReturnArrays(true)
  yield* statement.iterate(...values) as Iterable<unknown> as Iterable<Values>
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
