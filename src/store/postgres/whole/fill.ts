import type { Line } from '../../../files/lines.js'
import { Failed } from '../../../model/failed.js'
import type { ExportTable, HeldRow } from '../../port/moving.js'
import { damagedLine } from '../../rows/damaged-line.js'
import { exportTables } from '../../rows/export-tables.js'
import { objectIn, rowIn, rowsInEnd } from '../../rows/import-lines.js'
import type { Transaction } from '../database.js'
import { columnWithoutValue, type RowWriter, rowWriter } from './write-rows.js'

/** So many rows, or bytes of them, go to the server at once. */
const ROWS = 500
const BYTES = 4_000_000

/** Rows of one table that come one after the other; `lines`: where each stood. */
type Batch = { table: ExportTable; rows: HeldRow[]; lines: number[]; bytes: number }

/**
 * Takes the rows of an export behind its first line.
 *
 * @param name of the export, for errors
 * @returns how many came, by table
 * @throws Failed naming the line that is damaged, or where the end is missing
 */
export async function fillFrom(
  db: Transaction,
  lines: AsyncIterable<Line>,
  name: string,
): Promise<ReadonlyMap<string, number>> {
  const tables = new Map(exportTables.map((table) => [table.name, table]))
  const writer = await rowWriter(db)
  const came = new Map<string, number>()
  let line = 1
  let said: number | undefined
  let found = 0
  let batch: Batch | undefined
  for await (const one of lines) {
    line += 1
    const parsed = rowIn(objectIn(one, name, line), name, line)
    if (said !== undefined) throw damagedLine(name, line, { why: 'behind-end' })
    said = rowsInEnd(parsed)
    if (said !== undefined) continue
    const { key, value } = parsed
    const table = tables.get(key)
    if (table === undefined) throw damagedLine(name, line, { why: 'no-table', table: key })
    const row = rowOf(table, value, { name, line })
    if (batch !== undefined && (batch.table !== table || isFull(batch))) {
      await write(db, writer, batch, name)
      batch = undefined
    }
    batch ??= { table, rows: [], lines: [], bytes: 0 }
    batch.rows.push(row)
    batch.lines.push(line)
    batch.bytes += one.bytes.length
    found += 1
    came.set(key, (came.get(key) ?? 0) + 1)
  }
  if (batch !== undefined) await write(db, writer, batch, name)
  if (said !== found) throw new Failed({ code: 'import-cut', args: { path: name, rows: found } })
  return came
}

const isFull = ({ rows, bytes }: Batch): boolean => rows.length >= ROWS || bytes >= BYTES

function rowOf(table: ExportTable, value: object, { name, line }: { name: string; line: number }): HeldRow {
  const row = value as HeldRow
  const strange = Object.keys(row).find((column) => !table.columns.includes(column))
  if (strange !== undefined)
    throw damagedLine(name, line, { why: 'no-column', table: table.name, column: strange })
  const column = columnWithoutValue(row)
  if (column !== undefined) throw damagedLine(name, line, { why: 'no-value', table: table.name, column })
  return row
}

/** Where PostgreSQL refuses one of them, each by itself: so that the line can be told. */
async function write(db: Transaction, writer: RowWriter, batch: Batch, name: string): Promise<void> {
  const { table, rows, lines } = batch
  await db.run('savepoint batch')
  try {
    await writer.insert(table, rows)
    await db.run('release batch')
  } catch (error) {
    if (!isRefusal(error)) throw error
    await db.run('rollback to batch')
    for (const [at, row] of rows.entries())
      try {
        await writer.insert(table, [row])
      } catch (cause) {
        if (!isRefusal(cause)) throw cause
        throw damagedLine(name, lines[at] ?? 0, { why: 'not-taken', table: table.name }, cause)
      }
    throw error
  }
}

/** Of another type, without what is needed, or there already: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const isRefusal = (error: unknown): boolean => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && (code.startsWith('22') || code.startsWith('23'))
}
