import { damagedLine } from '../../rows/damaged-line.js'
import { brandColumns } from '../../rows/export-format.js'
import { storedValue } from '../../rows/import-lines.js'
import { asNumber, asText, type Value } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { sqliteCode } from '../failures.js'
import { numberedColumns, numberOf } from '../numbered-words.js'
import { NUMBERED_BRANDS, packedColumns } from './packed-columns.js'
import { quoted, type Table, tablesOf } from './tables.js'

type Writer = { columns: ReadonlyMap<string, number>; insert(values: Value[]): void }

/** SQLite's code for a row that its table does not take: of another type, without what it needs, or there already. */
const CONSTRAINT = 19

/**
 * Writes rows of an export into the tables of a file.
 *
 * @param name what errors call the export; `steps`: those that the format of the file has taken, which say what is packed in it
 */
export function rowWriter(connection: Connection, name: string, steps: ReadonlySet<string>) {
  const numbers = brandNumbers(connection)
  const writers = new Map(tablesOf(connection).map((table) => [table.name, writerFor(connection, table)]))
  return (table: string, row: object, line: number): void => {
    const writer = writers.get(table)
    if (writer === undefined) throw damagedLine(name, line, { why: 'no-table', table })
    const values: Value[] = Array(writer.columns.size).fill(null)
    for (const [column, held] of Object.entries(row)) {
      const at = writer.columns.get(column)
      if (at === undefined) throw damagedLine(name, line, { why: 'no-column', table, column })
      const value = storedValue(held)
      if (value === undefined) throw damagedLine(name, line, { why: 'no-value', table, column })
      const packing = packedColumns.get(`${table}.${column}`)
      const isPacked = packing !== undefined && steps.has(packing.since) && typeof value === 'string'
      const isBrand = steps.has(NUMBERED_BRANDS) && brandColumns.has(`${table}.${column}`)
      const numbered = numberedColumns.get(`${table}.${column}`)
      const isNumbered = numbered !== undefined && steps.has(numbered.since) && typeof value === 'string'
      if (isPacked) values[at] = packing.packed(value)
      else if (isNumbered) values[at] = numberOf(numbered.numbers, value) ?? value
      else values[at] = isBrand && typeof value === 'string' ? numbers(value) : value
    }
    try {
      writer.insert(values)
    } catch (error) {
      if (((sqliteCode(error) ?? 0) & 0xff) !== CONSTRAINT) throw error
      throw damagedLine(name, line, { why: 'not-taken', table }, error)
    }
  }
}

/** Gives each brand a number, by its name. */
function brandNumbers(connection: Connection): (name: string) => number {
  // Those that are there, where rows come to others.
  const known = new Map(
    hasBrands(connection)
      ? connection
          .prepare('select name, id from brands')
          .all()
          .map(({ name, id }) => [asText(name), asNumber(id)] as const)
      : [],
  )
  return (name) => {
    const number =
      known.get(name) ??
      Number(connection.prepare('insert into brands (name) values (?)').run(name).lastInsertRowid)
    known.set(name, number)
    return number
  }
}

const hasBrands = (connection: Connection): boolean =>
  connection.prepare("select 1 from sqlite_schema where name = 'brands'").get() !== undefined

function writerFor(connection: Connection, { name, columns }: Table): Writer {
  const statement = connection.prepare(
    `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return {
    columns: new Map(columns.map((column, at) => [column, at])),
    insert: (values) => void statement.run(...values),
  }
}
