import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { isCrowded, isLost, Untold } from './failures.js'

/** How long the server is asked what became of a transaction; in milliseconds. */
const LONGEST = 20_000

/** The number of a transaction, as what begins it says it: the last of several answers. */
export function numberIn(answers: unknown): string {
  const last: unknown = Array.isArray(answers) ? answers.at(-1) : answers
  const id = (last as pg.QueryResult<{ id: unknown }>).rows[0]?.id
  if (typeof id !== 'string') throw new TypeError('A transaction has no number')
  return id
}

/**
 * Whether a transaction was stored whose connection broke while that was asked for. The server is asked until it knows: one that has not
 * noticed that we are gone may still be at it.
 *
 * @throws Untold where it can't be asked, or does not know any more
 */
export async function wasStored(pool: pg.Pool, id: string): Promise<boolean> {
  const start = performance.now()
  for (let tries = 1; ; tries++) {
    let cause: unknown
    try {
      const { rows } = await pool.query('select pg_catalog.pg_xact_status($1::pg_catalog.xid8) as status', [
        id,
      ])
      const status: unknown = rows[0]?.status
      if (status === 'committed') return true
      if (status === 'aborted') return false
      if (status !== 'in progress') throw new Untold(`The server says ${status}`)
    } catch (error) {
      if (!isLost(error) && !isCrowded(error))
        throw new Untold('The server cannot be asked', { cause: error })
      cause = error
    }
    if (performance.now() - start >= LONGEST)
      throw new Untold('The server does not say it in time', { cause })
    await setTimeout(Math.min(20 * 2 ** tries, 1_000))
  }
}
