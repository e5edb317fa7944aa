import { asText } from '../../rows/values.js'
import type { Connection } from '../database.js'

/** A table, as the file itself says it is. */
export type Table = {
  name: string
  columns: readonly string[]
  /** What its rows are told apart by, in this order. */
  key: readonly string[]
  /** The first part of its key is a number. */
  isNumbered: boolean
}

/** Which steps a store has taken is said otherwise, and brands stand by their names; SQLite keeps its own. */
const notHeld = "name not like 'sqlite\\_%' escape '\\' and name not in ('migrations', 'brands')"

/** Whose numbers stand in other tables: only who reads and writes a whole store has to know of it. */
export const brandsTable: Table = { name: 'brands', columns: ['id', 'name'], key: ['id'], isNumbered: true }

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
    return {
      name: table,
      columns: found.map((column) => asText(column.name)),
      key: key.map((column) => asText(column.name)),
      isNumbered: key[0]?.type === 'INTEGER' || key[0]?.type === 'integer',
    }
  })
}

/** A name within a statement. Those of the present format need no quotes; nobody knows what a damaged file calls its own. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
