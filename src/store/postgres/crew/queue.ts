import type { Adding, QueuedJob } from '../../port/crew.js'
import { quoted } from '../address.js'
import type { Transaction } from '../database.js'

// The engine is asked in its own words, the functions of its schema.

/** A job that failed is done again by the engine, later each time; ours queue themselves again before that. */
const MOST_TRIES = 1_000

const modes: Readonly<Record<Adding, string>> = {
  'in-place': 'replace',
  'unless-waiting': 'preserve_run_at',
  missing: 'unsafe_dedupe',
}

/** @param jobs the engine's schema */
export async function addJobs(
  db: Transaction,
  jobs: string,
  { all, how, rankOf }: { all: readonly QueuedJob[]; how: Adding; rankOf: (task: string) => number },
): Promise<void> {
  if (all.length === 0) return
  await db.run(
    `select ${quoted(jobs)}.add_job(identifier => n.task, payload => n.payload::json, job_key => n.key,
       run_at => to_timestamp(n.at / 1000.0), priority => n.rank, max_attempts => ${MOST_TRIES}, job_key_mode => ?1)
     from unnest(?2::text[], ?3::text[], ?4::text[], ?5::double precision[], ?6::int[]) n (task, key, payload, at, rank)`,
    modes[how],
    all.map(({ task }) => task),
    all.map(({ key }) => key),
    all.map(({ payload = {} }) => JSON.stringify(payload)),
    all.map(({ at }) => at?.getTime() ?? null),
    all.map(({ task }) => rankOf(task)),
  )
}

/** Without what is there already: most is, most of the time. */
export async function missingAmong(
  db: Transaction,
  jobs: string,
  all: readonly QueuedJob[],
): Promise<readonly QueuedJob[]> {
  const rows = await db.lists(
    `select key from ${quoted(jobs)}.jobs where key = any(?::text[])`,
    all.map(({ key }) => key),
  )
  const known = new Set(rows.map(([key]) => key))
  return all.filter(({ key }) => !known.has(key))
}

/** Those that wait for a later time than is given are due then. */
export const advanceJobs = (
  db: Transaction,
  jobs: string,
  times: readonly { key: string; at: Date }[],
): Promise<void> =>
  db.run(
    `select ${quoted(jobs)}.reschedule_jobs(array[j.id], run_at => to_timestamp(n.at / 1000.0))
     from unnest(?::text[], ?::double precision[]) n (key, at) join ${quoted(jobs)}.jobs j on j.key = n.key
     where j.locked_at is null and j.run_at > to_timestamp(n.at / 1000.0)`,
    times.map(({ key }) => key),
    times.map(({ at }) => at.getTime()),
  )
