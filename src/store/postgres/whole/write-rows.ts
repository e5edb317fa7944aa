import type { ExportTable, HeldRow, RowKey } from '../../port/moving.js'
import { brandColumns } from '../../rows/export-format.js'
import { storedValue } from '../../rows/import-lines.js'
import { repackedSketch } from '../../rows/packing/packed-sketch.js'
import { namesIn } from '../../rows/post-names.js'
import { asNumber, asText } from '../../rows/values.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'
import { rowsAsked } from '../insert-rows.js'
import { putKeys } from '../post-keys.js'

/** Writes rows as an export shows them into the tables of a store. */
export interface RowWriter {
  /** @throws what PostgreSQL throws for a row that its table does not take */
  insert(table: ExportTable, rows: readonly HeldRow[]): Promise<void>
  /** Takes out the rows with these keys. */
  remove(table: ExportTable, keys: readonly RowKey[]): Promise<void>
}

/** What column of a row no column can hold; undefined where all can. */
export const columnWithoutValue = (row: HeldRow): string | undefined =>
  Object.entries(row).find(([, held]) => storedValue(held) === undefined)?.[0]

export async function rowWriter(db: Transaction): Promise<RowWriter> {
  const brands = await brandNumbers(db)
  return {
    insert: async (table, rows) => {
      await brands.add(rows.flatMap((row) => brandsIn(table, row)))
      const columns = columnsOf(table)
      const stored = rows.map((row) => ({
        ...Object.fromEntries(columns.map((column) => [column, cell(table, column, row, brands.of)])),
      }))
      const names = columns.map(quoted).join(', ')
      await db.run(
        `insert into ${quoted(table.name)} (${names}) select ${names} from ${rowsAsked(quoted(table.name))}`,
        JSON.stringify(stored),
      )
      if (table.name === 'posts') await putKeys(db, leadsOf(rows))
    },
    remove: async (table, keys) => {
      if (keys.length === 0) return
      const rows = keys.map((key) =>
        Object.fromEntries(
          table.key.map((column, at) => [
            column,
            isBrand(table, column) ? (brands.of(String(key[at])) ?? null) : key[at],
          ]),
        ),
      )
      const names = table.key.map(quoted).join(', ')
      const asked = JSON.stringify(rows)
      if (table.name === 'posts')
        await db.run(`delete from post_keys where post in (select id from ${rowsAsked('posts')})`, asked)
      await db.run(
        `delete from ${quoted(table.name)} where (${names}) in (select ${names} from ${rowsAsked(quoted(table.name))})`,
        asked,
      )
    },
  }
}

/** Names of a post lead to it from a table of their own. */
const columnsOf = ({ name, columns }: ExportTable): readonly string[] =>
  name === 'posts' ? columns.filter((column) => column !== 'names') : columns

const leadsOf = (rows: readonly HeldRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ id, names, url }) =>
      names === undefined ? [] : namesIn(names, asText(url)).map((name) => [name, String(id)] as const),
    ),
  )

const isBrand = ({ name }: ExportTable, column: string): boolean => brandColumns.has(`${name}.${column}`)

const brandsIn = (table: ExportTable, row: HeldRow): readonly string[] =>
  table.columns.flatMap((column) => {
    const held = row[column]
    return isBrand(table, column) && typeof held === 'string' ? [held] : []
  })

type NumberOf = (brand: string) => number | undefined

/** As JSON from which PostgreSQL reads the column's type. */
function cell(table: ExportTable, column: string, row: HeldRow, numberOf: NumberOf): string | number | null {
  const held = row[column]
  if (held === undefined) return null
  const value = storedValue(held) ?? null
  if (typeof value !== 'string') return value instanceof Uint8Array ? null : value
  if (isBrand(table, column)) return numberOf(value) ?? null
  return `${table.name}.${column}` === 'likenesses.sketch'
    ? `\\x${Buffer.from(repackedSketch(value)).toString('hex')}`
    : value
}

/** Each brand has a number, which it gets when it comes for the first time. */
async function brandNumbers(db: Transaction) {
  const known = new Map(
    (await db.lists('select name, id from brands')).map(([name, id]) => [asText(name), asNumber(id)]),
  )
  return {
    of: (name: string) => known.get(name),
    add: async (names: readonly string[]) => {
      for (const name of new Set(names)) {
        if (known.has(name)) continue
        known.set(name, await db.insert('insert into brands (name) values (?) returning id', name))
      }
    },
  }
}
