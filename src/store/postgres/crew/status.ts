import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { heldByAnother, patience, RETRY } from '../../holder.js'
import type { CrewStatus } from '../../port/crew.js'
import type { Lease, LeaseOptions } from '../../port/lease.js'
import { asNumber, asText, date, number, text } from '../../rows/values.js'
import { quoted, storeAddress } from '../address.js'
import type { Database, Transaction } from '../database.js'
import { acquireLease, heldSince } from '../lease.js'
import { openDatabase } from '../open.js'
import { jobsSchema } from './schema.js'
import { DATABASE_NOW } from './workers.js'

/** See `Crew`. */
export async function crewStatus(place: string): Promise<CrewStatus | undefined> {
  const db = await openDatabase(place, { readOnly: true, connections: 1 })
  try {
    return await db.read((from) => statusIn(from, jobsSchema(storeAddress(place).schema)))
  } finally {
    await db.close()
  }
}

const moment = (sql: string) => `floor(extract(epoch from ${sql}) * 1000)::bigint`

async function statusIn(db: Transaction, jobs: string): Promise<CrewStatus | undefined> {
  if (!(await canSee(db, jobs))) return undefined
  const workers = await db.all('select id, host, pid, role, since, seen from workers order by id')
  const rows = await db.lists(
    `select j.task_identifier, j.key, ${moment('j.run_at')}, ${moment('j.locked_at')}, w.id
     from ${quoted(jobs)}.jobs j left join workers w on j.locked_by = any(w.pools)
     where j.key is not null order by j.run_at, j.id`,
  )
  const [now] = await db.lists(`select ${DATABASE_NOW}`)
  return {
    workers: workers.map((row) => ({
      number: number(row, 'id'),
      host: text(row, 'host'),
      pid: number(row, 'pid'),
      role: text(row, 'role'),
      since: date(row, 'since'),
      seen: date(row, 'seen'),
    })),
    jobs: rows.map(([task, key, at, locked, worker]) => ({
      task: asText(task),
      key: asText(key),
      at: new Date(asNumber(at)),
      ...(locked !== null && {
        doneBy: {
          worker: worker === null ? undefined : asNumber(worker),
          since: new Date(asNumber(locked)),
        },
      }),
    })),
    now: new Date(asNumber(now?.[0])),
  }
}

/** Whether anybody ever worked on it, and we may look: who may only read a store need not. */
async function canSee(db: Transaction, jobs: string): Promise<boolean> {
  const row = await db.get(
    `select 1 as is_there from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = ? and c.relname = 'jobs' and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
    jobs,
  )
  return row !== undefined
}

/** See `Crew`. */
export async function quiet(
  place: string,
  kind: string,
  options: Omit<LeaseOptions, 'kind'>,
): Promise<Lease> {
  const lease = await acquireLease(place, { ...options, kind: 'sites' })
  const { shown } = storeAddress(place)
  let db: Database | undefined
  try {
    db = await openDatabase(place, { readOnly: true, connections: 1 })
    const deadline = performance.now() + Math.max(patience(options), LONGEST_JOB)
    for (;;) {
      const busy = await busyWith(db, jobsSchema(storeAddress(place).schema), kind)
      if (busy === undefined) return lease
      if (performance.now() >= deadline) throw heldByAnother(busy, shown, options)
      await setTimeout(RETRY, undefined, { signal: options.signal })
    }
  } catch (error) {
    await lease.release()
    throw error
  } finally {
    await db?.close()
  }
}

/** What is under way is waited for, since nothing new is begun: most of it takes no longer, in milliseconds. */
const LONGEST_JOB = 10_000

/** Somebody who is at such a job. */
const busyWith = (db: Database, jobs: string, kind: string) =>
  db.read(async (from) => {
    const status = await statusIn(from, jobs)
    const job = status?.jobs.find(
      ({ task, doneBy }) => doneBy !== undefined && task.split(' ', 1)[0] === kind,
    )
    if (status === undefined || job?.doneBy === undefined) return undefined
    const worker = status.workers.find(({ number }) => number === job.doneBy?.worker)
    return {
      command: 'poll',
      pid: worker?.pid ?? 0,
      since: job.doneBy.since,
      ...(worker !== undefined && worker.host !== hostname() && { host: worker.host }),
    }
  })

/** See `Crew`. */
export const isQuiet = async (place: string): Promise<boolean> =>
  (await heldSince(place, 'sites')) !== undefined
