import pg from 'pg'
import type { Store } from '../../../src/store/port.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { TEST_SCHEMA } from './server.js'

/** A schema with a store's tables that holds nothing, and the address of that store. */
type Schema = { name: string; at: string }

/** Those that nobody uses. To make one takes 270 ms, of which a truncate would take 100, and deletes take 2. */
const free: Schema[] = []
const stores = new Map<Schema, Store>()
let made = 0
let cleaner: pg.Pool | undefined

/** A store in which nothing is stored, in a schema of its own. Its `close` empties it for the next one who asks. */
export async function emptyStore(address: string): Promise<Store> {
  const schema = free.pop() ?? (await makeSchema(address))
  const store = stores.get(schema) ?? (await openPostgresStore(schema.at, { connections: 4 }))
  stores.set(schema, store)
  const end = { isOver: false }
  const close = async () => {
    if (end.isOver) return
    end.isOver = true
    await giveBack(address, schema)
  }
  return { ...until(end, store), close }
}

/** A schema of a store in which nothing is stored, for commands that open it themselves; until it is given back. */
export async function emptySchema(address: string): Promise<{ at: string; release(): Promise<void> }> {
  const schema = free.pop() ?? (await makeSchema(address))
  return { at: schema.at, release: () => giveBack(address, schema) }
}

async function makeSchema(address: string): Promise<Schema> {
  const name = `${TEST_SCHEMA}${process.pid}_${++made}`
  const at = new URL(address)
  at.searchParams.set('schema', name)
  const store = await openPostgresStore(at.href, { connections: 1 })
  await store.close()
  return { name, at: at.href }
}

async function giveBack(address: string, schema: Schema): Promise<void> {
  await empty(address, schema.name)
  free.push(schema)
}

/** As a store that was really closed: what is asked afterwards fails. */
const until = (end: { isOver: boolean }, { close: _, ...ports }: Store): Omit<Store, 'close'> =>
  Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      new Proxy<object>(port, {
        get: (of, method) =>
          end.isOver ? () => Promise.reject(new Error('The store is closed')) : Reflect.get(of, method),
      }),
    ]),
  ) as Omit<Store, 'close'>

async function empty(address: string, schema: string): Promise<void> {
  cleaner ??= new pg.Pool({ connectionString: address, max: 1, allowExitOnIdle: true })
  statement ??= await cleaningOf(cleaner, schema)
  await cleaner.query(`set search_path = ${schema}; ${statement}`)
}

let statement: string | undefined

/** Tables in the other order than they were made in, since each refers to earlier ones; and numbers begin anew. */
async function cleaningOf(pool: pg.Pool, schema: string): Promise<string> {
  const { rows } = await pool.query<{ name: string; kind: 'r' | 'S' }>(
    `select relname as name, relkind as kind from pg_class
     where relnamespace = $1::regnamespace and relkind in ('r', 'S')
       and relname not in ('mentions_migrations', 'store_identity', 'numbers') order by oid desc`,
    [schema],
  )
  return [
    ...rows.map(({ name, kind }) =>
      kind === 'r' ? `delete from ${name}` : `select setval('${name}', 1, false)`,
    ),
    'update numbers set last = 0',
  ].join('; ')
}
