import type pg from 'pg'
import type { Adding, CrewTimes, JoinOptions, QueuedJob, Tasks, Worker } from '../../port/crew.js'
import { storeAddress } from '../address.js'
import { connectedPool } from '../connecting.js'
import type { Database } from '../database.js'
import { dismissed, storeFailure } from '../failures.js'
import { writeAs } from '../held-rights.js'
import { openDatabase } from '../open.js'
import { type Engine, engineCalls, startEngine } from './engine.js'
import { addJobs, advanceJobs, missingAmong } from './queue.js'
import { jobsSchema, prepareSchema } from './schema.js'
import { dismissSilent, register, sign, unregister } from './workers.js'

const USUAL: CrewTimes = { sign: 15_000, silence: 60_000, look: 2_000 }

/** This share of the silence that others allow is as much as one allows oneself: others may count from a little earlier. */
const SURE_FOR = 0.75

/** Of the engine, beside one for each team that listens. */
const CONNECTIONS = 3

/**
 * Begins to work on a store beside others. The engine's schema is made and brought to its format when the first one comes, one program
 * after the other, by the same lock as the store's own.
 */
export async function join(place: string, options: JoinOptions): Promise<Worker> {
  const { schema, shown } = storeAddress(place)
  const db = await openDatabase(place, { readOnly: false, connections: 2 })
  // The engine reads rows as the client gives them.
  const pool = await connectedPool(place, options.teams.length + CONNECTIONS, 'plain').catch(
    async (error: unknown) => {
      await db.close()
      throw storeFailure(shown, error)
    },
  )
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const jobs = jobsSchema(schema)
    const calls = await prepared(pool, { schema, jobs })
    const number = await register(pool, schema, options)
    writeAs(shown, number)
    return work({ db, pool, calls, schema, jobs, shown, number, options })
  } catch (error) {
    await Promise.allSettled([db.close(), pool.end()])
    throw storeFailure(shown, error)
  }
}

type Calls = Awaited<ReturnType<typeof engineCalls>>

async function prepared(pool: pg.Pool, { schema, jobs }: { schema: string; jobs: string }): Promise<Calls> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mentions ${schema}`])
    // Not in this transaction: the engine makes the rest in its own.
    const other = await pool.connect()
    try {
      await prepareSchema(other, jobs)
    } finally {
      other.release()
    }
    return await engineCalls(pool, jobs)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

type Working = {
  db: Database
  pool: pg.Pool
  calls: Calls
  /** Of the store, and of the engine. */
  schema: string
  jobs: string
  shown: string
  number: number
  options: JoinOptions
}

function work({ db, pool, calls, schema, jobs, shown, number, options }: Working): Worker {
  const { teams, now, times = USUAL } = options
  const over = new AbortController()
  const ranks = new Map(teams.flatMap(({ tasks }) => ranksOf(tasks)))
  let ahead = 0
  let engine: Engine | undefined
  let lastSign = momentNow()

  const signOnce = async () => {
    const began = momentNow()
    const from = now().getTime()
    const at = await sign(pool, schema, { number, pools: engine?.pools ?? [] })
    if (at === undefined) return over.abort(dismissed(shown))
    ahead = Math.round(at - (from + now().getTime()) / 2)
    lastSign = began
  }
  const isSure = () => {
    const { awake, clock } = momentNow()
    // A machine that sleeps stops one of the two.
    return Math.max(awake - lastSign.awake, clock - lastSign.clock) < times.silence * SURE_FOR
  }
  const look = async () => {
    try {
      await signOnce()
      if (over.signal.aborted) return
      const silent = await dismissSilent(pool, { schema, jobs }, times)
      if (silent.length > 0) await calls.forceUnlockWorkers([...silent])
      await calls.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] })
    } catch {
      // What keeps the database from being asked is told by whoever has something to store; until then it may be over.
      if (!isSure()) over.abort(dismissed(shown))
    }
  }
  let looking = look()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, times.sign)
  over.signal.addEventListener('abort', () => clearInterval(timer))

  const guarded = (tasks: Tasks): Tasks =>
    Object.fromEntries(
      Object.entries(tasks).map(([name, { rank, run }]) => [
        name,
        {
          rank,
          // It may have been fetched long ago, and be somebody else's by now.
          run: async (job) => {
            refuseIfUnsure()
            await run(job)
          },
        },
      ]),
    )
  const refuseIfUnsure = () => {
    over.signal.throwIfAborted()
    if (isSure()) return
    over.abort(dismissed(shown))
    over.signal.throwIfAborted()
  }
  engine = startEngine(pool, {
    schema: jobs,
    teams: teams.map(({ tasks, atOnce }) => ({ tasks: guarded(tasks), atOnce })),
    times,
  })
  void engine.broken.then((reason) => over.abort(storeFailure(shown, reason)))
  looking = looking.then(look)

  const add = async (all: readonly QueuedJob[], how: Adding) => {
    const rankOf = (task: string) => ranks.get(task) ?? 0
    const wanted = how === 'missing' ? await db.read((from) => missingAmong(from, jobs, all)) : all
    if (wanted.length > 0) await db.write((to) => addJobs(to, jobs, { all: wanted, how, rankOf }))
  }
  return {
    number,
    ahead: () => ahead,
    add,
    advance: async (times) => {
      if (times.length > 0) await db.write((to) => advanceJobs(to, jobs, times))
    },
    over: over.signal,
    refuseIfUnsure,
    async leave() {
      clearInterval(timer)
      await engine?.end()
      await looking
      await unregister(pool, schema, number).catch(() => {})
      writeAs(shown, undefined)
      await Promise.allSettled([calls.release(), db.close()])
      await pool.end().catch(() => {})
    },
  }
}

const ranksOf = (tasks: Tasks) => Object.entries(tasks).map(([name, { rank }]) => [name, rank] as const)

const momentNow = () => ({ awake: performance.now(), clock: Date.now() })
