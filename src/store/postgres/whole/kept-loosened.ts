import { asText } from '../../rows/values.js'
import type { Transaction } from '../database.js'
import type { Loosened } from './loosen.js'

// What was taken from the tables of a copy stands in a table of its own, so that a copy that was killed can be finished by another process.

/** Keeps it, where it is not kept yet: of what was made again since then more is kept than was found now. */
export async function keepLoosened(db: Transaction, { indexes, ties }: Loosened): Promise<void> {
  await db.run(
    `create table if not exists loosened (
       position bigint generated always as identity, tied text, sql text not null unique, "check" text)`,
  )
  for (const sql of indexes) await keep(db, [null, sql, null])
  for (const { table, sql, check } of ties) await keep(db, [table, sql, check ?? null])
}

const keep = (db: Transaction, row: readonly (string | null)[]): Promise<void> =>
  db.run('insert into loosened (tied, sql, "check") values (?, ?, ?) on conflict (sql) do nothing', ...row)

export async function loosenedIn(db: Transaction): Promise<Loosened> {
  const rows = await db.lists('select tied, sql, "check" from loosened order by position')
  return {
    indexes: rows.flatMap(([tied, sql]) => (tied === null ? [asText(sql)] : [])),
    ties: rows.flatMap(([tied, sql, check]) =>
      tied === null
        ? []
        : [{ table: asText(tied), sql: asText(sql), ...(check !== null && { check: asText(check) }) }],
    ),
  }
}

export const letLoosenedGo = (db: Transaction): Promise<void> => db.run('drop table loosened')
