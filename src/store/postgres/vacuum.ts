import type { Compacted } from '../port/upkeep.js'
import { text } from '../rows/values.js'
import { quoted, storeAddress } from './address.js'
import { connectedClient } from './connecting.js'
import { storeFailure } from './failures.js'
import { openDatabase } from './open.js'

/**
 * Writes every table anew without what was deleted from it. Nobody else gets at a table meanwhile.
 *
 * @throws Failed where the store cannot be opened, or there is no room for it
 */
export async function vacuum(store: string): Promise<Compacted> {
  const { schema, shown } = storeAddress(store)
  await (await openDatabase(store, { readOnly: false, connections: 1 })).close()
  const client = await connectedClient(store).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  const size = async (): Promise<number> => {
    const { rows } = await client.query(
      `select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as size from pg_catalog.pg_class c
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r'`,
      [schema],
    )
    return rows[0].size
  }
  try {
    const before = await size()
    const { rows } = await client.query(
      `select c.relname as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind = 'r' order by c.oid`,
      [schema],
    )
    for (const row of rows)
      await client.query(`vacuum (full, analyze) ${quoted(schema)}.${quoted(text(row, 'name'))}`)
    return { before, after: await size(), isShrunk: true }
  } catch (error) {
    throw storeFailure(shown, error)
  } finally {
    await client.end().catch(() => {})
  }
}
