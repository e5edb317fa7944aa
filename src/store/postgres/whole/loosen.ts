import { asText } from '../../rows/values.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'

/** What was taken from tables, as statements that make it again: what finds rows, and what keeps them together. */
export type Loosened = { indexes: readonly string[]; ties: readonly Tie[] }

/** `check`: what counts the rows that a reference leads nowhere from; for what is one. */
type Tie = { table: string; sql: string; check?: string }

/** By which the keys of a post are found. */
const KEPT = "'post_keys_of'"
const here = 'current_schema()::regnamespace'

/**
 * Takes away every index but those of primary keys, every reference and every trigger: many rows come in faster then, and in any order. In
 * a transaction that is open.
 */
export async function loosen(db: Transaction): Promise<Loosened> {
  const constraints = await db.all(
    `select t.relname as table, c.conname as name, c.contype as type, pg_get_constraintdef(c.oid) as sql,
       (select attname from pg_catalog.pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as column,
       (select relname from pg_catalog.pg_class where oid = c.confrelid) as parent,
       (select attname from pg_catalog.pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as key
     from pg_catalog.pg_constraint c join pg_catalog.pg_class t on t.oid = c.conrelid
     where c.connamespace = ${here} and c.contype in ('f', 'u') and t.relname <> 'loosened' order by c.contype, c.oid`,
  )
  const indexes = await db.all(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as sql from pg_catalog.pg_index i
     join pg_catalog.pg_class c on c.oid = i.indexrelid
     where c.relnamespace = ${here} and c.relname <> ${KEPT}
       and not exists (select 1 from pg_catalog.pg_constraint where conindid = i.indexrelid) order by c.oid`,
  )
  const triggers = await db.all(
    `select g.tgname as name, t.relname as table, pg_get_triggerdef(g.oid) as sql from pg_catalog.pg_trigger g
     join pg_catalog.pg_class t on t.oid = g.tgrelid where t.relnamespace = ${here} and not g.tgisinternal order by g.oid`,
  )
  const [unique, references] = [
    constraints.filter(({ type }) => type === 'u'),
    constraints.filter(({ type }) => type === 'f'),
  ]
  for (const { table, name } of [...references, ...unique])
    await db.run(`alter table ${quoted(asText(table))} drop constraint ${quoted(asText(name))}`)
  for (const { name } of indexes) await db.run(`drop index ${quoted(asText(name))}`)
  for (const { name, table } of triggers)
    await db.run(`drop trigger ${quoted(asText(name))} on ${quoted(asText(table))}`)
  const adding = ({ table, name, sql }: Readonly<Record<string, unknown>>) =>
    `alter table ${quoted(asText(table))} add constraint ${quoted(asText(name))} ${asText(sql)}`
  return {
    indexes: [...indexes.map(({ sql }) => asText(sql)), ...unique.map(adding)],
    ties: [
      ...references.map((row) => {
        const [table, column, parent, key] = ['table', 'column', 'parent', 'key'].map((name) =>
          asText(row[name]),
        ) as [string, string, string, string]
        return {
          table,
          sql: adding(row),
          check: `select count(*) from ${quoted(table)} c where ${quoted(column)} is not null
            and not exists (select 1 from ${quoted(parent)} p where p.${quoted(key)} = c.${quoted(column)})`,
        }
      }),
      ...triggers.map(({ table, sql }) => ({ table: asText(table), sql: asText(sql) })),
    ],
  }
}
