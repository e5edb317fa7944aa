import type { Astray } from '../../port/moving.js'
import { asNumber } from '../../rows/values.js'
import type { Transaction } from '../database.js'
import type { Loosened } from './loosen.js'

export async function makeIndexes(db: Transaction, { indexes }: Pick<Loosened, 'indexes'>): Promise<void> {
  for (const sql of indexes) await db.run(sql)
}

/** Puts back what keeps rows together. Returns what is against it: then nothing more was put back. */
export async function tighten(
  db: Transaction,
  { ties }: Pick<Loosened, 'ties'>,
): Promise<Astray | undefined> {
  for (const { table, sql, check } of ties) {
    const rows = check === undefined ? 0 : asNumber((await db.lists(check))[0]?.[0])
    if (rows > 0) return { table, rows }
    await db.run(sql)
  }
  return undefined
}
