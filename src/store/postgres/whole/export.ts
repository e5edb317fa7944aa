import { jsonText } from '../../../text/json-text.js'
import type { ExportTable, RowKey } from '../../port/moving.js'
import { type End, FORMAT, type Head } from '../../rows/export-format.js'
import { exportTables, presentStep } from '../../rows/export-tables.js'
import { asNumber, asText } from '../../rows/values.js'
import { storeAddress } from '../address.js'
import type { Transaction } from '../database.js'
import { storeFailure } from '../failures.js'
import { brandNames, linesIn } from './read-rows.js'
import { openSession } from './session.js'

/** So many rows are in memory at once. */
const ROWS = 500

/** See `Upkeep`: the same text as a store in a file would give that holds the same. */
export async function* exported(store: string): AsyncIterable<string> {
  const session = await openSession(store, { readOnly: true })
  try {
    await session.begin('isolation level repeatable read read only')
    yield* textOf(session.db)
  } catch (error) {
    throw storeFailure(storeAddress(store).shown, error)
  } finally {
    await session.end()
  }
}

async function* textOf(db: Transaction): AsyncIterable<string> {
  const last = Object.fromEntries([...(await lastNumbers(db))].filter(([, number]) => number > 0))
  yield `${jsonText({ store: { format: FORMAT, step: presentStep, last } } satisfies Head)}\n`
  const brands = await brandNames(db)
  let rows = 0
  for (const table of exportTables)
    for await (const lines of pagesOf(db, table, brands)) {
      rows += lines.length
      yield lines.map(({ text }) => text).join('')
    }
  yield `${jsonText({ end: { rows } } satisfies End)}\n`
}

async function* pagesOf(db: Transaction, table: ExportTable, brands: Awaited<ReturnType<typeof brandNames>>) {
  let after: RowKey | undefined
  do {
    const lines = await linesIn(db, table, brands, { after, most: ROWS })
    if (lines.length > 0) yield lines
    after = lines.length < ROWS ? undefined : lines.at(-1)?.key
  } while (after !== undefined)
}

/** The highest number that was ever used, by table; by the names of the tables. */
export async function lastNumbers(db: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.lists(
    `select of, last from numbers
     union all select 'incidents', greatest(
       (select max(id) from incidents),
       case when has_sequence_privilege(s, 'usage') or has_sequence_privilege(s, 'select') then pg_sequence_last_value(s) end)
     from (select pg_get_serial_sequence('incidents', 'id')::regclass as s) sequence
     order by 1`,
  )
  return new Map(rows.map(([of, last]) => [asText(of), last === null ? 0 : asNumber(last)]))
}
