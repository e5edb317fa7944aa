import pg from 'pg'
import type { Store } from '../../../src/store/port.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { TEST_SCHEMA } from './server.js'

type Known = { store: Store; schema: string }

/** Stores that nobody uses. To make one takes 270 ms, of which a truncate would take 100, and deletes take 2. */
const free: Known[] = []
let made = 0
let cleaner: pg.Pool | undefined

/** A store in which nothing is stored, in a schema of its own. Its `close` empties it for the next one who asks. */
export async function emptyStore(address: string): Promise<Store> {
  const known = free.pop() ?? (await makeStore(address))
  const end = { isOver: false }
  const close = async () => {
    if (end.isOver) return
    end.isOver = true
    await empty(address, known.schema)
    free.push(known)
  }
  return { ...until(end, known.store), close }
}

async function makeStore(address: string): Promise<Known> {
  const schema = `${TEST_SCHEMA}${process.pid}_${++made}`
  const at = new URL(address)
  at.searchParams.set('schema', schema)
  return { schema, store: await openPostgresStore(at.href, { connections: 4 }) }
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
