import { Logger, makeWorkerUtils, runTaskList, type WorkerPool, type WorkerUtils } from 'graphile-worker'
import type pg from 'pg'
import type { CrewTimes, JoinOptions } from '../../port/crew.js'

// All that knows the engine of the jobs, graphile-worker, is here.

/** What an engine says of its work is nobody's: what a person has to know of is told where it happens. */
const logger = new Logger(() => () => {})

/** Jobs that were fetched and wait for others of the same process go back to all after so many milliseconds. */
const LONGEST_IN_HAND = 5_000

export type Engine = {
  /** By these it calls itself where it has taken jobs. */
  pools: readonly string[]
  /** Settled when one of its pools has ended by itself, with the reason. */
  broken: Promise<unknown>
  /** Waits for what is under way. */
  end(): Promise<void>
}

/** Begins to do jobs. */
export function startEngine(
  pool: pg.Pool,
  { schema, teams, times }: { schema: string; teams: JoinOptions['teams']; times: CrewTimes },
): Engine {
  const pools = teams.map(
    ({ tasks, atOnce }): WorkerPool =>
      runTaskList(
        {
          pgPool: pool,
          schema,
          logger,
          concurrency: atOnce,
          pollInterval: times.look,
          noHandleSignals: true,
          // A pooler may give the next statement another connection.
          noPreparedStatements: true,
          preset: {
            worker: {
              // Of its named queues more than one job would be under way then; there are none here. Those that it holds go back by themselves.
              localQueue: { size: atOnce, ttl: Math.min(LONGEST_IN_HAND, times.silence / 4) },
            },
          },
        },
        Object.fromEntries(
          Object.entries(tasks).map(([name, { run }]) => [
            name,
            async (payload, { job }) => run({ key: job.key ?? '', payload: asObject(payload) }),
          ]),
        ),
        pool,
      ),
  )
  let isEnding = false
  const broken = Promise.race(
    pools.map(async (one) => {
      const reason = await one.promise.then(
        () => new Error('The engine of the jobs has ended'),
        (error: unknown) => error,
      )
      return isEnding ? await new Promise<never>(() => {}) : reason
    }),
  )
  return {
    pools: pools.map(({ id }) => id),
    broken,
    async end() {
      isEnding = true
      await Promise.allSettled(pools.map((one) => one.gracefulShutdown()))
    },
  }
}

const asObject = (payload: unknown): Readonly<Record<string, unknown>> =>
  typeof payload === 'object' && payload !== null ? { ...payload } : {}

/** The engine's own calls; making them brings its schema to its present format. */
export const engineCalls = (pool: pg.Pool, schema: string): Promise<WorkerUtils> =>
  makeWorkerUtils({ pgPool: pool, schema, logger, noPreparedStatements: true })
