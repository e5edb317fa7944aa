import { createHash } from 'node:crypto'
import type pg from 'pg'
import { quoted } from '../address.js'

/** Longer names are cut by PostgreSQL, in bytes. */
const LONGEST_NAME = 63
const ENDING = '_jobs'

/** The schema in which the engine keeps its jobs: beside that of the store, and named after it. */
export function jobsSchema(schema: string): string {
  if (Buffer.byteLength(schema) + ENDING.length <= LONGEST_NAME) return schema + ENDING
  const hash = createHash('sha256').update(schema).digest('hex').slice(0, 16)
  return `mentions_${hash}${ENDING}`
}

/**
 * Makes the engine's schema where it is missing, and what it looks for before it makes the rest. An administrator may have made the schema for
 * us, who may not: the engine itself would ask to be let make it.
 */
export async function prepareSchema(client: pg.ClientBase, name: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_catalog.pg_namespace where nspname = $1', [name])
  if (rows.length === 0) await client.query(`create schema ${quoted(name)}`)
  await client.query(
    `create table if not exists ${quoted(name)}.migrations (
       id int primary key, ts timestamptz default now() not null, breaking boolean not null default false)`,
  )
}
