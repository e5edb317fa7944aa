import { hostname } from 'node:os'
import type pg from 'pg'
import type { CrewTimes, JoinOptions } from '../../port/crew.js'
import { quoted } from '../address.js'

/** Milliseconds since 1970, by the clock that all who share the work have in common. */
export const DATABASE_NOW = 'floor(extract(epoch from clock_timestamp()) * 1000)::bigint'

/** @param schema that of the store */
const workersTable = (schema: string): string => `${quoted(schema)}.workers`

/** @returns the number of one who begins to work */
export async function register(
  pool: pg.Pool,
  schema: string,
  { pid, role }: Pick<JoinOptions, 'pid' | 'role'>,
): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into ${workersTable(schema)} (host, pid, role, pools, since, seen)
     values ($1, $2, $3, '{}', ${DATABASE_NOW}, ${DATABASE_NOW}) returning id`,
    [hostname(), pid, role],
  )
  return Number(rows[0]?.id)
}

/** Shows that one is there. @returns the database's time; undefined where its work was given to others */
export async function sign(
  pool: pg.Pool,
  schema: string,
  { number, pools }: { number: number; pools: readonly string[] },
): Promise<number | undefined> {
  const { rows } = await pool.query<{ seen: string }>(
    `update ${workersTable(schema)} set seen = ${DATABASE_NOW}, pools = $2::text[] where id = $1 returning seen`,
    [number, pools],
  )
  return rows[0] && Number(rows[0].seen)
}

export async function unregister(pool: pg.Pool, schema: string, number: number): Promise<void> {
  await pool.query(`delete from ${workersTable(schema)} where id = $1`, [number])
}

/**
 * Who was silent for too long is no worker any more, so that what they write is refused from now on. Whoever is storing something just
 * now is left for the next time: the server ends what stands still.
 *
 * @returns by what names the engine knows those whose jobs are to be freed, theirs and those of nobody
 */
export async function dismissSilent(
  pool: pg.Pool,
  { schema, jobs }: { schema: string; jobs: string },
  { silence }: Pick<CrewTimes, 'silence'>,
): Promise<readonly string[]> {
  await pool.query(
    `delete from ${workersTable(schema)} where id in (
       select id from ${workersTable(schema)} where seen < ${DATABASE_NOW} - $1 for update skip locked)`,
    [silence],
  )
  // One that has begun just now may not have said yet what its names are.
  const { rows } = await pool.query<{ name: string }>(
    `select distinct locked_by as name from ${quoted(jobs)}.jobs
     where locked_by is not null and locked_at < clock_timestamp() - $1 * interval '1 millisecond'
       and not exists (select 1 from ${workersTable(schema)} w where locked_by = any(w.pools))`,
    [silence],
  )
  return rows.map(({ name }) => name)
}
