import { jsonText } from '../../../text/json-text.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { migrations } from '../migrations.js'
import { numberedColumns } from '../numbered-words.js'
import { takenIn } from '../open.js'
import { brandColumns, type End, FORMAT, type Head, jsonColumns, packedColumns } from './export-format.js'
import { readableRowsOf, rowsOf, type Values } from './readable.js'
import { brandsTable, type Table, tablesOf } from './tables.js'

/** So much is given at once, in characters. */
const PIECE = 65_536

/** All that a store holds, as text in pieces; see `Upkeep`. The connection has nothing else to do meanwhile. */
export function* exported(connection: Connection, file: string, isPartly: boolean): Iterable<string> {
  // All of it is of one moment. Nobody waits for that: they write into the -wal file, which only grows meanwhile.
  // It ends with the connection.
  connection.exec('begin')
  let piece = `${jsonText(headOf(connection, file, isPartly))}\n`
  let rows = 0
  const read = isPartly ? readableRowsOf : rowsOf
  const isNumbered = takenIn(connection, file).has(brandColumns.since)
  const brands = new Map(
    isNumbered ? Array.from(read(connection, brandsTable), ([id, name]) => [id, name]) : [],
  )
  for (const table of tablesOf(connection)) {
    const lineOf = lineMaker(table, brands)
    for (const row of read(connection, table)) {
      const line = isPartly ? lineOrNothing(lineOf, row) : lineOf(row)
      piece += line
      rows += line === '' ? 0 : 1
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
  }
  yield `${piece}${jsonText({ end: { rows } } satisfies End)}\n`
}

function headOf(connection: Connection, file: string, isPartly: boolean): Head {
  const taken = takenIn(connection, file)
  const numbers = connection.prepare('select name, seq from sqlite_sequence order by name').all()
  return {
    store: {
      format: FORMAT,
      step: migrations.findLast(({ name }) => taken.has(name))?.name ?? '',
      last: Object.fromEntries(numbers.map(({ name, seq }) => [asText(name), asNumber(seq)])),
      ...(isPartly && { partly: true }),
    },
  }
}

/** A line names the table, and of the columns those that hold something. */
function lineMaker({ name, columns }: Table, brands: ReadonlyMap<unknown, unknown>): (row: Values) => string {
  const cells = columns.map((column) => ({ column, show: showing(`${name}.${column}`, brands) }))
  return (row) => {
    const held: Record<string, unknown> = {}
    for (const [at, { column, show }] of cells.entries()) {
      const value = row[at]
      if (value !== null) held[column] = show === undefined ? value : show(value)
    }
    return `${jsonText({ [name]: held })}\n`
  }
}

/** A row that holds damaged bytes is left out, as one is that can't be read at all. */
function lineOrNothing(lineOf: (row: Values) => string, row: Values): string {
  try {
    return lineOf(row)
  } catch (error) {
    if (error instanceof Unreadable) return ''
    throw error
  }
}

/** How an export shows what a column holds, where that is not as it is. */
function showing(
  column: string,
  brands: ReadonlyMap<unknown, unknown>,
): ((stored: unknown) => unknown) | undefined {
  if (brandColumns.names.has(column)) return (stored) => brands.get(stored) ?? stored
  const numbered = numberedColumns.get(column)
  if (numbered !== undefined) {
    const words = new Map<unknown, string>(
      Object.entries(numbered.numbers).map(([word, number]) => [number, word]),
    )
    return (stored) => words.get(stored) ?? stored
  }
  const show = packedColumns.get(column)?.plain ?? (jsonColumns.has(column) ? parsed : undefined)
  return (
    show && ((stored) => (typeof stored === 'string' || stored instanceof Uint8Array ? show(stored) : stored))
  )
}

function parsed(value: string | Uint8Array): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
