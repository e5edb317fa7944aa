import { asText } from '../../rows/values.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'

/** Numbers are never used again, also of what is gone. @param last the highest that was ever used, by table */
export async function keepNumbers(db: Transaction, last: ReadonlyMap<string, number>): Promise<void> {
  for (const of of ['posts', 'cases'])
    await db.run(
      `update numbers set last = greatest(last, ?::bigint, coalesce((select max(id) from ${of}), 0)) where of = ?`,
      last.get(of) ?? 0,
      of,
    )
  const counted = await db.lists(
    `select c.relname, a.attname from pg_catalog.pg_class c
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
     where c.relnamespace = current_schema()::regnamespace order by c.oid`,
  )
  for (const [table, column] of counted.map((row) => row.map((name) => asText(name)) as [string, string])) {
    const highest = `greatest((select max(${quoted(column)}) from ${quoted(table)}), ?3::bigint)`
    await db.run(
      `select setval(pg_get_serial_sequence(?1, ?2), greatest(${highest}, 1), ${highest} > 0)`,
      quoted(table),
      column,
      last.get(table) ?? 0,
    )
  }
}
