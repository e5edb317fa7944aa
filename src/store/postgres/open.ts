import pg from 'pg'
import { sealAsked, sealed, sealIn } from '../rows/seal.js'
import { number, text } from '../rows/values.js'
import { quoted, storeAddress } from './address.js'
import { type Database, wrap } from './database.js'
import { newerVersion, nothingScanned, notOurs, otherLetters, storeFailure, tooOld } from './failures.js'
import { migrations } from './migrations.js'
import { types } from './types.js'

/** The oldest version that has all we ask for, and on which it was tried. */
const OLDEST = 13

/** Milliseconds until a server that says nothing counts as not there. */
const CONNECT_TIMEOUT = 10_000
const IDLE_TIMEOUT = 10_000

/** How a connection is made, by whatever asks for one. */
export const connecting = (connectionString: string): pg.ClientConfig => ({
  connectionString,
  types,
  fallback_application_name: 'mentions',
  connectionTimeoutMillis: CONNECT_TIMEOUT,
  keepAlive: true,
})

type Options = {
  /** Opens an existing store without making one. */
  readOnly: boolean
  onWait?: (() => void) | undefined
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
  { readOnly, onWait, connections, evenSealed = false }: Options,
): Promise<Database> {
  const { schema, shown, connection } = storeAddress(store)
  const pool = new pg.Pool({
    ...connecting(connection),
    max: connections,
    idleTimeoutMillis: IDLE_TIMEOUT,
    allowExitOnIdle: true,
  })
  // Of a connection that nobody uses: the next one who wants it gets another.
  pool.on('error', () => {})
  try {
    await bringToPresent(pool, { schema, shown, readOnly, evenSealed })
  } catch (error) {
    pool.end().catch(() => {})
    throw storeFailure(shown, error)
  }
  return wrap(pool, { schema: quoted(schema), name: shown, onWait, evenSealed })
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

/** The names of the migrations that the schema has taken; none where there is nothing in it. @throws Failed where it is not ours, or newer */
async function takenIn(client: pg.PoolClient, { schema, shown }: Place): Promise<ReadonlySet<string>> {
  const { rows } = await client.query(
    `select c.relname as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.relname = $2 desc limit 1`,
    [schema, MIGRATIONS],
  )
  if (rows.length === 0) return new Set()
  if (rows[0].name !== MIGRATIONS) throw notOurs(shown, schema)
  const { rows: steps } = await client.query(`select name from ${quoted(schema)}.${MIGRATIONS}`)
  const taken = steps.map((row) => text(row, 'name'))
  const known = new Set(migrations.map(({ name }) => name))
  if (taken.some((name) => !known.has(name))) throw newerVersion(shown, taken.length, known.size)
  return new Set(taken)
}

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
    if (taken.size === 0) await makeSchema(client, schema)
    await client.query(`set local search_path = ${quoted(schema)}`)
    await client.query(`create table if not exists ${MIGRATIONS} (name text collate "C" primary key)`)
    await client.query(step.sql)
    await client.query(`insert into ${MIGRATIONS} (name) values ($1)`, [step.name])
    await client.query('commit')
  }
}

/** An administrator may have made it for us, who may not. */
async function makeSchema(client: pg.PoolClient, schema: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_catalog.pg_namespace where nspname = $1', [schema])
  if (rows.length === 0) await client.query(`create schema ${quoted(schema)}`)
}
