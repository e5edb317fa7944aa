import type pg from 'pg'
import { sealAsked, sealed, sealIn } from '../rows/seal.js'
import { number, text } from '../rows/values.js'
import { quoted, storeAddress } from './address.js'
import { connectedPool } from './connecting.js'
import { type Database, wrap } from './database.js'
import {
  isForbidden,
  isNameTaken,
  isOfOtherColumns,
  newerVersion,
  nothingScanned,
  notOurs,
  otherLetters,
  schemaForbidden,
  storeFailure,
  tooOld,
} from './failures.js'
import { migrations } from './migrations.js'
import { untilBack } from './until-back.js'

/** The oldest version that has all we ask for, and on which it was tried. */
const OLDEST = 13

type Options = {
  /** Opens an existing store without making one. */
  readOnly: boolean
  onWait?: (() => void) | undefined
  onLost?: (() => void) | undefined
  /** How many connections at most. */
  connections: number
  /** Writes into a store that is closed to all others. */
  evenSealed?: boolean
}

/**
 * Opens the store; makes its schema where it is to be written, and brings an older one to the present format.
 *
 * @throws Failed also where it is to be written and is sealed
 */
export async function openDatabase(
  store: string,
  { readOnly, onWait, onLost, connections, evenSealed = false }: Options,
): Promise<Database> {
  const { schema, shown } = storeAddress(store)
  const opened = async () => {
    const pool = await connectedPool(store, connections)
    try {
      await bringToPresent(pool, { schema, shown, readOnly, evenSealed })
      return pool
    } catch (error) {
      pool.end().catch(() => {})
      throw error
    }
  }
  const pool = await untilBack(opened).catch((error: unknown) => {
    throw storeFailure(shown, error)
  })
  return wrap(pool, { schema: quoted(schema), name: shown, onWait, onLost, evenSealed })
}

type Place = { schema: string; shown: string; readOnly: boolean; evenSealed: boolean }

async function bringToPresent(pool: pg.Pool, place: Place): Promise<void> {
  const client = await pool.connect()
  const ignore = () => {}
  client.on('error', ignore)
  let isUsable = false
  try {
    await refuseServer(client, place.shown)
    const taken = await takenIn(client, place)
    if (taken.size === 0 && place.readOnly) throw nothingScanned(place.shown)
    if (migrations.some(({ name }) => !taken.has(name))) await migrate(client, place)
    if (!place.readOnly && !place.evenSealed) await refuseSealed(client, place)
    isUsable = true
  } finally {
    client.off('error', ignore)
    client.release(!isUsable)
  }
}

async function refuseSealed(client: pg.PoolClient, { schema, shown }: Place): Promise<void> {
  const { rows } = await client.query(sealAsked.replace(/seal$/, `${quoted(schema)}.seal`))
  if (rows.length > 0) throw sealed(shown, sealIn(rows[0]))
}

async function refuseServer(client: pg.PoolClient, shown: string): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as said,
       current_setting('server_encoding') as letters`,
  )
  const [row] = rows
  if (number(row, 'version') < OLDEST * 10_000) throw tooOld(shown, text(row, 'said'), OLDEST)
  if (text(row, 'letters') !== 'UTF8') throw otherLetters(shown, text(row, 'letters'))
}

/** Its name says whose it is. */
export const MIGRATIONS = 'mentions_migrations'

/**
 * The names of the migrations that the schema has taken; none where there is nothing in it.
 *
 * @throws Failed where it is not ours, or newer
 */
async function takenIn(client: pg.PoolClient, { schema, shown }: Place): Promise<ReadonlySet<string>> {
  const { rows } = await client.query(holds, [schema])
  if (rows.length === 0) return new Set()
  if (!rows.some((row) => row.kind === 'r' && row.name === MIGRATIONS)) throw notOurs(shown, schema)
  const taken = await stepsIn(client, schema).catch((error: unknown) => {
    throw isOfOtherColumns(error) ? notOurs(shown, schema) : error
  })
  const known = new Set(migrations.map(({ name }) => name))
  // Every store took the first; of somebody else's table that bears this name nobody knows what it says.
  if (!taken.includes(migrations[0]?.name ?? '')) throw notOurs(shown, schema)
  const unknown = taken.filter((name) => !known.has(name)).length
  if (unknown > 0) throw newerVersion(shown, known.size + unknown, known.size)
  return new Set(taken)
}

const stepsIn = async (client: pg.PoolClient, schema: string): Promise<readonly string[]> =>
  (await client.query(`select name from ${quoted(schema)}.${MIGRATIONS}`)).rows.map((row) =>
    text(row, 'name'),
  )

/** Tables, types and functions in a schema, but for those that an extension brought or a table has by itself. */
const holds = `
  with n (id) as (select oid from pg_catalog.pg_namespace where nspname = $1),
  brought (id) as (select objid from pg_catalog.pg_depend where deptype = 'e')
  select c.relname as name, c.relkind::text as kind from pg_catalog.pg_class c, n
    where c.relnamespace = n.id and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.oid not in (select id from brought)
  union all
  select t.typname, 'type' from pg_catalog.pg_type t, n
    where t.typnamespace = n.id and t.typrelid = 0 and t.typelem = 0 and t.oid not in (select id from brought)
      and not exists (select 1 from pg_catalog.pg_range r where r.rngsubtype = t.oid)
  union all
  select p.proname, 'function' from pg_catalog.pg_proc p, n
    where p.pronamespace = n.id and p.oid not in (select id from brought)`

/** Takes the missing steps, one program after the other: what is missing is read again once it is our turn. */
async function migrate(client: pg.PoolClient, place: Place): Promise<void> {
  const { schema } = place
  for (;;) {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mentions ${schema}`])
    const taken = await takenIn(client, place)
    const step = migrations.find(({ name }) => !taken.has(name))
    if (step === undefined) {
      await client.query('rollback')
      return
    }
    try {
      if (taken.size === 0) await makeSchema(client, schema)
      await client.query(`set local search_path = ${quoted(schema)}`)
      await client.query(`create table if not exists ${MIGRATIONS} (name text collate "C" primary key)`)
      await client.query(step.sql)
      await client.query(`insert into ${MIGRATIONS} (name) values ($1)`, [step.name])
    } catch (error) {
      if (isForbidden(error)) throw schemaForbidden(place.shown, schema, error)
      throw isNameTaken(error) ? notOurs(place.shown, schema) : error
    }
    await client.query('commit')
  }
}

/** An administrator may have made it for us, who may not. */
async function makeSchema(client: pg.PoolClient, schema: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_catalog.pg_namespace where nspname = $1', [schema])
  if (rows.length === 0) await client.query(`create schema ${quoted(schema)}`)
}
