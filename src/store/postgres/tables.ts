import type pg from 'pg'
import { text } from '../rows/values.js'

/** A table of a schema, and an index by whose order it can be written anew, both in quotes and with the schema. */
export type Table = { name: string; index: string | undefined }

/** In the order in which they were made. `isOurs`: whether we are their owner, or may act as such. */
export async function tablesIn(
  client: pg.ClientBase,
  schema: string,
): Promise<{ tables: readonly Table[]; isOurs: boolean }> {
  const { rows } = await client.query(
    `select format('%I.%I', n.nspname, c.relname) as name, pg_catalog.pg_has_role(c.relowner, 'usage') as is_ours,
       (select format('%I', i.relname) from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
        join pg_catalog.pg_am m on m.oid = i.relam and m.amname = 'btree'
        where x.indrelid = c.oid and x.indpred is null and x.indisvalid order by x.indisprimary desc, i.oid limit 1) as index
     from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' order by c.oid`,
    [schema],
  )
  return {
    tables: rows.map((row) => ({
      name: text(row, 'name'),
      index: row.index === null ? undefined : text(row, 'index'),
    })),
    isOurs: rows.every((row) => row.is_ours === 1),
  }
}

/** Bytes of all tables of a schema, with what finds rows in them. */
export async function sizeOf(client: pg.ClientBase, schema: string): Promise<number> {
  const { rows } = await client.query(
    `select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as size from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r'`,
    [schema],
  )
  return rows[0].size
}
