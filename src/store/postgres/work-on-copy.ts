import type pg from 'pg'
import { Failed } from '../../model/failed.js'
import type { Store } from '../port.js'
import { quoted, storeAddress, withSchema } from './address.js'
import { connectedClient } from './connecting.js'
import { type Asking, LOCK_OF_COPY, newCopy, removeLeftCopies } from './dry-runs.js'
import { storeFailure } from './failures.js'
import { openPostgresStore } from './index.js'
import { MIGRATIONS, openDatabase } from './open.js'
import { BEGIN_HOLDING, showingLife } from './sign-of-life.js'

/** How often it is tried to remove a copy. */
const DROPS = 3

/**
 * Works on a copy of the store in a schema of its own beside it, which is removed in the end, and at once when the signal says so. What a
 * killed program left of one the next removes: each is locked as long as somebody works on it.
 *
 * @throws Failed when the store cannot be read, or no schema be made; the signal's reason when aborted
 */
export async function workOnCopy<T>(
  store: string,
  signal: AbortSignal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { schema, shown } = storeAddress(store)
  const copy = newCopy(schema)
  const clients: pg.Client[] = []
  const connected = async () => {
    const client = await connectedClient(store)
    clients.push(client)
    return client
  }
  let showing: NodeJS.Timeout | undefined
  try {
    const isEmpty = !(await isThere(store))
    const [guard, client] = [await connected(), await connected()]
    await guard.query(BEGIN_HOLDING)
    await guard.query(`select pg_advisory_xact_lock(${LOCK_OF_COPY})`, [copy])
    showing = showingLife(guard, () => {})
    await inTransaction(client, (ask) => removeLeftCopies(ask, schema))
    try {
      let copying: unknown
      const copyAll = () =>
        copyRows(client, { schema, copy }, (backend) => {
          copying = backend
        })
      const cancel = () => {
        if (copying !== undefined) guard.query('select pg_cancel_backend($1)', [copying]).catch(() => {})
      }
      return await untilAborted(signal, cancel, async () => {
        const opened = await openPostgresStore(withSchema(store, copy))
        try {
          if (!isEmpty) await copyAll()
          return await work(opened)
        } finally {
          await opened.close()
        }
      })
    } finally {
      await dropped(client, copy)
    }
  } catch (error) {
    throw ofTheOriginal(storeFailure(shown, error), {
      shown,
      copy: storeAddress(withSchema(store, copy)).shown,
    })
  } finally {
    clearInterval(showing)
    await Promise.allSettled(clients.map((client) => client.end()))
  }
}

/** A busy server may have no locks to spare for all its tables, or others that wait for each other. One that cannot be removed now is by the next dry run. */
async function dropped(client: pg.Client, copy: string): Promise<void> {
  const drop = `rollback; begin; set local lock_timeout = 10000; drop schema if exists ${quoted(copy)} cascade; commit`
  for (let tries = 0; tries < DROPS; tries += 1) {
    const isDone = await client.query(drop).then(
      () => true,
      () => false,
    )
    if (isDone) return
  }
}

/** What is still under way then fails, and nobody hears of it. */
function untilAborted<T>(signal: AbortSignal, cancel: () => void, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel()
      reject(signal.reason)
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Of several statements that were asked at once. */
const lastOf = (answers: unknown): pg.QueryResult =>
  (Array.isArray(answers) ? answers.at(-1) : answers) as pg.QueryResult

async function inTransaction(client: pg.Client, work: (ask: Asking) => Promise<void>): Promise<void> {
  await client.query('begin; set local lock_timeout = 10000')
  try {
    await work(async (sql, ...values) => (await client.query(sql, values)).rows)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** What is wrong with a copy is said of what was copied: only that is known to anybody. */
function ofTheOriginal(error: unknown, { shown, copy }: { shown: string; copy: string }): unknown {
  if (!(error instanceof Failed) || Reflect.get(error.failure.args, 'path') !== copy) return error
  const { code, args } = error.failure
  // The copy is the only schema that nobody else could make for us.
  if (code === 'schema-forbidden')
    return new Failed({ code: 'copy-forbidden', args: { path: shown } }, { cause: error.cause })
  return new Failed({ code, args: { ...args, path: shown } } as typeof error.failure, { cause: error.cause })
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

/** All of one moment. Tables in the order in which they were made, since each refers to earlier ones. */
async function copyRows(
  client: pg.Client,
  { schema, copy }: { schema: string; copy: string },
  begun: (backend: unknown) => void,
): Promise<void> {
  const begin = `begin isolation level repeatable read; set local search_path = ${quoted(copy)}; select pg_backend_pid() as backend`
  begun(lastOf(await client.query(begin)).rows[0]?.backend)
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
