import type { ExportTable, Range, RowKey, RowLine } from '../../port/moving.js'
import type { Connection } from '../database.js'
import { brandNames, lineMaker } from '../upkeep/export.js'
import { rowsOf } from '../upkeep/readable.js'
import { brandsTable, exportedTables, quoted, type Table } from '../upkeep/tables.js'

/** Reads rows as lines of an export, of what the connection sees when it is asked. */
export function lineReader(connection: Connection) {
  const tables = new Map(exportedTables(connection).map((table) => [table.name, table]))
  return ({ name }: ExportTable, range: Range, most: number): readonly RowLine[] => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`There is no table ${name}`)
    const made = lineMaker(table, brandNames(rowsOf(connection, brandsTable)))
    return rowsIn(connection, table, range, most).map((row) => ({
      // Its key stands behind its columns.
      key: row.slice(table.columns.length) as RowKey,
      text: made(row),
    }))
  }
}

function rowsIn(
  connection: Connection,
  { name, columns, order }: Table,
  { after, through }: Range,
  most: number,
): readonly (readonly unknown[])[] {
  const key = order.join(', ')
  const among = (sign: string, bound: RowKey | undefined) =>
    bound === undefined ? [] : [`(${key}) ${sign} (${bound.map(() => '?').join(', ')})`]
  const conditions = [...among('>', after), ...among('<=', through)]
  const statement = connection.prepare(
    `select ${columns.map(quoted).join(', ')}, ${key} from ${quoted(name)}
     ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`} order by ${key} limit ?`,
  )
  statement.setReturnArrays(true)
  return statement.all(...(after ?? []), ...(through ?? []), most) as unknown as readonly unknown[][]
}
