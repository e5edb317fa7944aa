import type { DatabaseSync } from '@photostructure/sqlite'
import { sqliteCode, storeFailure } from './failures.js'
import type { Row, Value } from './rows.js'

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>
export type Connection = InstanceType<typeof DatabaseSync>

/** An open database whose statements are prepared once, and whose errors name the file and the next step. */
export interface Database {
  run(sql: string, ...values: Value[]): void
  /** Runs an insert and returns the new row's id. */
  insert(sql: string, ...values: Value[]): number
  /** Runs an update or delete and returns how many rows it changed. */
  change(sql: string, ...values: Value[]): number
  get(sql: string, ...values: Value[]): Row | undefined
  all(sql: string, ...values: Value[]): readonly Row[]
  /** Each row as the list of its columns: for thousands of rows, where naming the columns in each costs most. */
  lists(sql: string, ...values: Value[]): readonly (readonly unknown[])[]
  /** All of `work` is stored or nothing; it is synchronous, so that no other task's writes can slip in between. */
  write<Result>(work: () => Result): Result
  /** Everything `work` reads is of one moment. */
  read<Result>(work: () => Result): Result
  close(): void
}

/** Prepares each statement once. */
function preparer(connection: Connection, returnArrays: boolean): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (sql) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    statement.setReturnArrays(returnArrays)
    statements.set(sql, statement)
    return statement
  }
}

export function wrap(connection: Connection, path: string): Database {
  const prepared = preparer(connection, false)
  const preparedAsLists = preparer(connection, true)
  const transaction = <Result>(begin: string, work: () => Result): Result => {
    try {
      prepared(begin).run()
      const result = work()
      prepared('commit').run()
      return result
    } catch (error) {
      // SQLite has rolled back by itself after a full disk.
      if (connection.isTransaction) connection.exec('rollback')
      throw storeFailure(path, error)
    }
  }
  return {
    run: (sql, ...values) => {
      prepared(sql).run(...values)
    },
    insert: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    change: (sql, ...values) => prepared(sql).run(...values).changes,
    get: (sql, ...values) => prepared(sql).get(...values),
    all: (sql, ...values) => prepared(sql).all(...values),
    lists: (sql, ...values) => preparedAsLists(sql).all(...values),
    write: (work) => transaction('begin immediate', work),
    read: (work) => transaction('begin', work),
    close: () => {
      if (!connection.isOpen) return
      checkpoint(connection)
      connection.close()
    },
  }
}

/**
 * Moves what is in the -wal file into the store, unless somebody reads it just now. SQLite would do so at the end of the
 * last connection, but this library's connections only end when their statements have been collected as garbage.
 */
function checkpoint(connection: Connection): void {
  try {
    connection.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
  } catch (error) {
    // Read-only, or the disk is full: what is in the -wal file is as safe there.
    if (sqliteCode(error) === undefined) throw error
  }
}
