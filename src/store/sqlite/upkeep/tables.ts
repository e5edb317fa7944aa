import { brandColumns } from '../../rows/export-format.js'
import { asText } from '../../rows/values.js'
import type { Connection } from '../database.js'

/** A table, as the file itself says it is. */
export type Table = {
  name: string
  columns: readonly string[]
  /** What its rows are told apart by, in this order. */
  key: readonly string[]
  /** The same as SQL that says so in every store alike: a brand by its name, whose number another store may have for another one. */
  order: readonly string[]
  /** The first part of its key is a number. */
  isNumbered: boolean
}

/** Which steps a store has taken is said otherwise, brands stand by their names, and a seal is of this one alone; SQLite keeps its own. */
const notHeld = "name not like 'sqlite\\_%' escape '\\' and name not in ('migrations', 'brands', 'seal')"

/** Whose numbers stand in other tables: only who reads and writes a whole store has to know of it. */
export const brandsTable: Table = {
  name: 'brands',
  columns: ['id', 'name'],
  key: ['id'],
  order: ['id'],
  isNumbered: true,
}

/** Which store it is: the one table in which something stands from the beginning. */
export const IDENTITY = 'store_identity'

/** Every table of the store in the order in which they were made: what is referred to comes before what refers to it. */
export function tablesOf(connection: Connection): readonly Table[] {
  const names = connection.prepare(
    `select name from sqlite_schema where type = 'table' and ${notHeld} order by rowid`,
  )
  const columns = connection.prepare('select name, pk, type from pragma_table_info(?) order by cid')
  return names.all().map(({ name }) => {
    const table = asText(name)
    const found = columns.all(table)
    const key = found.filter(({ pk }) => pk !== 0).toSorted((one, other) => Number(one.pk) - Number(other.pk))
    const order = key.map((column) => {
      const name = asText(column.name)
      const isNumber = brandColumns.has(`${table}.${name}`) && isWhole(column.type)
      return isNumber ? `(select name from brands where brands.id = ${quoted(table)}.${name})` : quoted(name)
    })
    return {
      name: table,
      columns: found.map((column) => asText(column.name)),
      key: key.map((column) => asText(column.name)),
      order,
      isNumbered: isWhole(key[0]?.type),
    }
  })
}

const isWhole = (type: unknown): boolean => type === 'INTEGER' || type === 'integer'

/** Those that an export shows: which post a name leads to is told by the names that stand with the posts. */
export function exportedTables(connection: Connection): readonly Table[] {
  const tables = tablesOf(connection)
  const areNamed = tables.some(({ name, columns }) => name === 'posts' && columns.includes('names'))
  return areNamed ? tables.filter(({ name }) => name !== 'post_keys') : tables
}

/** A name within a statement. Those of the present format need no quotes; nobody knows what a damaged file calls its own. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
