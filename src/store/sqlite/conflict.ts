import { Conflict } from '../conflict.js'
import { sqliteCode } from './failures.js'

// https://www.sqlite.org/rescode.html#constraint_primarykey, _unique, _rowid and _foreignkey
const taken: ReadonlySet<unknown> = new Set([1555, 2067, 2579, 787])

/** A number or a key that was free is taken, or what was referred to is gone: somebody was quicker. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict || taken.has(sqliteCode(error))
