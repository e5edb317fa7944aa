import { jsonText } from '../../../text/json-text.js'
import {
  brandColumns,
  type End,
  FORMAT,
  type Head,
  jsonColumns,
  lineOf,
  parsed,
} from '../../rows/export-format.js'
import { Unreadable } from '../../rows/packing/unreadable.js'
import { namesIn, sortedNames } from '../../rows/post-names.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { migrations } from '../migrations.js'
import { numberedColumns } from '../numbered-words.js'
import { takenIn } from '../open.js'
import { NUMBERED_BRANDS, packedColumns } from './packed-columns.js'
import { readableRowsOf, rowsOf, type Values } from './readable.js'
import { brandsTable, exportedTables, type Table } from './tables.js'

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
  const isNumbered = takenIn(connection, file).has(NUMBERED_BRANDS)
  const brands = isNumbered ? brandNames(read(connection, brandsTable)) : new Map()
  for (const table of exportedTables(connection)) {
    const made = lineMaker(table, brands)
    for (const row of read(connection, table)) {
      const line = isPartly ? lineOrNothing(made, row) : made(row)
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
  return {
    store: {
      format: FORMAT,
      step: migrations.findLast(({ name }) => taken.has(name))?.name ?? '',
      last: Object.fromEntries(lastNumbers(connection)),
      ...(isPartly && { partly: true }),
    },
  }
}

/** The highest number that was ever used, by table. */
export const lastNumbers = (connection: Connection): ReadonlyMap<string, number> =>
  new Map(
    connection
      .prepare('select name, seq from sqlite_sequence where seq > 0 order by name')
      .all()
      .map(({ name, seq }) => [asText(name), asNumber(seq)]),
  )

/** By number. @param rows of their table */
export const brandNames = (rows: Iterable<Values>): ReadonlyMap<unknown, unknown> =>
  new Map(Array.from(rows, ([id, name]) => [id, name]))

/** A line names the table, and of the columns those that hold something. */
export function lineMaker(
  { name, columns }: Table,
  brands: ReadonlyMap<unknown, unknown>,
): (row: Values) => string {
  const cells = columns.map((column) => ({ column, show: showing(`${name}.${column}`, brands) }))
  const [names, url] = [columns.indexOf('names'), columns.indexOf('url')]
  return (row) => {
    const held: Record<string, unknown> = {}
    for (const [at, { column, show }] of cells.entries()) {
      const value = row[at]
      if (value !== null) held[column] = show === undefined ? value : show(value)
    }
    if (name === 'posts' && typeof row[names] === 'string') held.names = inOrder(row[names], asText(row[url]))
    return lineOf(name, held)
  }
}

/** Names that nobody wrote, as in a damaged store, stay as they are. */
function inOrder(names: string, url: string): string | null {
  try {
    return sortedNames(namesIn(names, url), url)
  } catch (error) {
    if (error instanceof SyntaxError) return names
    throw error
  }
}

/** A row that holds damaged bytes is left out, as one is that can't be read at all. */
function lineOrNothing(made: (row: Values) => string, row: Values): string {
  try {
    return made(row)
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
  if (brandColumns.has(column)) return (stored) => brands.get(stored) ?? stored
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
