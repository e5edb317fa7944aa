import { sqliteCode } from './failures.js'

/** What a decision was made on holds no more. */
class Conflict extends Error {
  override name = 'Conflict'
}

export const conflict = () => new Conflict('Somebody changed the same meanwhile')

// https://www.sqlite.org/rescode.html#constraint_primarykey, _unique, _rowid and _foreignkey
const taken: ReadonlySet<unknown> = new Set([1555, 2067, 2579, 787])

/** A number or a key that was free is taken, or what was referred to is gone: somebody was quicker. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict || taken.has(sqliteCode(error))
