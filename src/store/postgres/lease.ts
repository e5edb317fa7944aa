import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { Failed } from '../../model/failed.js'
import { type Holder, heldByAnother, patience, RETRY } from '../holder.js'
import type { Lease, LeaseOptions } from '../port/lease.js'
import { date, number, type Row, text } from '../rows/values.js'
import { storeAddress } from './address.js'
import { connectedClient } from './connecting.js'
import type { Database, Transaction } from './database.js'
import { storeFailure } from './failures.js'
import { loseRight, type Right, regainRight } from './held-rights.js'
import { openDatabase } from './open.js'
import { BEGIN_HOLDING, showingLife } from './sign-of-life.js'
import { untilBack } from './until-back.js'

type RightOptions = Omit<LeaseOptions, 'kind'> & { kind: Right }

/** The second half of a lock's number; the first is that of the schema. They never change: other versions keep out by them. */
const numbers: Readonly<Record<Right, number>> = { scan: 1, mail: 2, alerts: 3, watch: 4, sites: 5 }

/** Of a schema, as the first half of the numbers of its locks. */
const ofSchema = 'hashtext(?)'

/**
 * Takes a right: a lock of the server, in a transaction that does nothing else and lasts as long as the right, on a connection of its own.
 * So the server frees it when its holder is killed, and a pooler leaves the connection to it. Who holds it is written beside.
 *
 * @throws Failed naming the holder when it does not let go in time; the signal's reason when aborted
 */
export const acquireLease = (store: string, options: RightOptions): Promise<Lease> =>
  untilBack(() => acquire(store, options)).catch((error: unknown) => {
    throw storeFailure(storeAddress(store).shown, error)
  })

async function acquire(store: string, options: RightOptions): Promise<Lease> {
  const db = await openDatabase(store, {
    readOnly: false,
    connections: 1,
    evenSealed: options.evenSealed === true,
  })
  const { shown } = storeAddress(store)
  let client: pg.Client | undefined
  let isHeld = false
  let isBroken = false
  const lose = () => {
    isBroken = true
    if (isHeld) loseRight(shown, options.kind)
  }
  let showing: NodeJS.Timeout | undefined
  const end = async () => {
    isHeld = false
    clearInterval(showing)
    await Promise.allSettled([client?.end(), db.close()])
  }
  try {
    client = await connectedClient(store)
    client.on('error', lose)
    client.on('end', lose)
    await take(client, db, store, options)
    // The right went while it was written down who has it.
    if (isBroken) throw new Error('Connection terminated')
    isHeld = true
    showing = showingLife(client, lose)
  } catch (error) {
    await end()
    throw error
  }
  return { release: end }
}

async function take(client: pg.Client, db: Database, store: string, options: RightOptions): Promise<void> {
  const { schema, shown } = storeAddress(store)
  const deadline = performance.now() + patience(options)
  for (;;) {
    await client.query(BEGIN_HOLDING)
    const { rows } = await client.query(
      'select pg_try_advisory_xact_lock(hashtext($1), $2) as is_ours, pg_backend_pid() as backend',
      [lockName(schema), numbers[options.kind]],
    )
    if (rows[0].is_ours === 1) {
      regainRight(shown, options.kind)
      await db.write((to) => sayWho(to, options, number(rows[0], 'backend')))
      return
    }
    await client.query('rollback')
    if (performance.now() >= deadline)
      throw heldByAnother(await holderOf(db, schema, options.kind), shown, options)
    await setTimeout(RETRY, undefined, { signal: options.signal })
  }
}

const lockName = (schema: string): string => `mentions ${schema}`

const sayWho = (db: Transaction, { kind, pid, command, now }: RightOptions, backend: number): Promise<void> =>
  db.run(
    `insert into holders (kind, backend, host, pid, command, since) values (?, ?, ?, ?, ?, ?)
     on conflict (kind) do update set backend = excluded.backend, host = excluded.host, pid = excluded.pid,
       command = excluded.command, since = excluded.since`,
    kind,
    backend,
    hostname(),
    pid,
    command,
    now.getTime(),
  )

/** Who has the lock just now, as far as they have said it. */
const holderOf = (db: Database, schema: string, kind: Right): Promise<Holder | undefined> =>
  db.read(async (from) => {
    const row = await from.get(
      `select h.host, h.pid, h.command, h.since from pg_catalog.pg_locks l
       join holders h on h.kind = ? and h.backend = l.pid
       where l.locktype = 'advisory' and l.granted and l.objsubid = 2
         and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
         and l.classid::bigint = ${ofSchema}::bigint & 4294967295 and l.objid::bigint = ?`,
      kind,
      lockName(schema),
      numbers[kind],
    )
    return row && holderIn(row)
  })

function holderIn(row: Row): Holder {
  const host = text(row, 'host')
  return {
    command: text(row, 'command'),
    pid: number(row, 'pid'),
    since: date(row, 'since'),
    ...(host !== hostname() && { host }),
  }
}

/**
 * Since when somebody has the right; undefined when nobody has, or could have, since there is no store. What they write bears that
 * moment at the earliest, and may not be there yet.
 */
export async function heldSince(store: string, kind: Right): Promise<Date | undefined> {
  let db: Database | undefined
  try {
    db = await openDatabase(store, { readOnly: true, connections: 1 })
    return (await holderOf(db, storeAddress(store).schema, kind))?.since
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'store-missing') return undefined
    throw error
  } finally {
    await db?.close()
  }
}
