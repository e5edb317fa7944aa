import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { Failed } from '../../model/failed.js'
import type { Store } from '../port.js'
import { quoted, storeAddress, withSchema } from './address.js'
import { connectedClient } from './connecting.js'
import { storeFailure } from './failures.js'
import { openPostgresStore } from './index.js'
import { MIGRATIONS, openDatabase } from './open.js'

/**
 * Works on a copy of the store in a schema of its own beside it, which is removed in the end. What a killed program left of one the next
 * removes: each is locked as long as somebody works on it.
 *
 * @throws Failed when the store cannot be read, or no schema be made
 */
export async function workOnCopy<T>(
  store: string,
  signal: AbortSignal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { schema, shown } = storeAddress(store)
  const isEmpty = !(await isThere(store))
  const client = await connectedClient(store).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  const copy = `${schema}_dry_run_${randomBytes(6).toString('hex')}`
  try {
    await removeLeftOver(client, schema)
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [copy])
    signal.throwIfAborted()
    const opened = await openPostgresStore(withSchema(store, copy))
    try {
      if (!isEmpty) await copyRows(client, schema, copy)
      return await work(opened)
    } finally {
      await opened.close()
    }
  } catch (error) {
    throw storeFailure(shown, error)
  } finally {
    await client.query(`drop schema if exists ${quoted(copy)} cascade`).catch(() => {})
    await client.end().catch(() => {})
  }
}

/** @throws Failed where what is there is not ours, or too new */
async function isThere(store: string): Promise<boolean> {
  try {
    await (await openDatabase(store, { readOnly: true, connections: 1 })).close()
    return true
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'store-missing') return false
    throw error
  }
}

async function removeLeftOver(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_catalog.pg_namespace
     where starts_with(nspname, $1) and nspowner = (select oid from pg_catalog.pg_roles where rolname = current_user)`,
    [`${schema}_dry_run_`],
  )
  for (const { name } of rows) {
    const { rows: locks } = await client.query(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as is_free',
      [name],
    )
    if (locks[0].is_free !== 1) continue
    await client.query(`drop schema if exists ${quoted(name)} cascade`)
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
  }
}

/** All of one moment. Tables in the order in which they were made, since each refers to earlier ones. */
async function copyRows(client: pg.Client, schema: string, copy: string): Promise<void> {
  await client.query(`begin isolation level repeatable read; set local search_path = ${quoted(copy)}`)
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = $1) and c.relkind = 'r' and c.relname <> $2
     group by c.oid, c.relname order by c.oid`,
    [copy, MIGRATIONS],
  )
  for (const { name, columns } of rows) {
    const [from, to] = [schema, copy].map((one) => `${quoted(one)}.${quoted(name)}`)
    // A new store has some already, such as what it is known by.
    await client.query(`delete from ${to}`)
    await client.query(`insert into ${to} (${columns}) select ${columns} from ${from}`)
  }
  const { rows: counted } = await client.query<{ name: string; column: string }>(
    `select c.relname as name, a.attname as column from pg_catalog.pg_class c
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
     where c.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = $1)`,
    [copy],
  )
  for (const { name, column } of counted)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max(${quoted(column)}), 0) + 1 from ${quoted(copy)}.${quoted(name)}), false)`,
      [`${quoted(copy)}.${quoted(name)}`, column],
    )
  await client.query('commit')
}
