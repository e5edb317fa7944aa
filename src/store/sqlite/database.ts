import { setTimeout } from 'node:timers/promises'
import type { DatabaseSync } from '@photostructure/sqlite'
import { sealAsked, sealed, sealIn } from '../rows/seal.js'
import type { Row, Value } from '../rows/values.js'
import { isConflict } from './conflict.js'
import { busy, isBusy, sqliteCode, storeFailure } from './failures.js'

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
  /**
   * All of `work` is stored or nothing; it is synchronous, so that no other task's writes can slip in between. Waits for the
   * writes of other programs before it begins, and holds nothing up meanwhile.
   */
  write<Result>(work: () => Result): Promise<Result>
  /** The same for work that may find that what it was decided on holds no more: then nothing is stored. */
  attempt(work: () => void): Promise<'done' | 'conflict'>
  /** The same for several works at once. One that throws leaves nothing behind, and the others are stored all the same. */
  each<Result>(works: readonly (() => Result)[]): Promise<readonly PromiseSettledResult<Result>[]>
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

/** How long a program waits for another one's write, and from when on it says so; in milliseconds. */
const LONGEST_WAIT = 10_000
const SAID_AFTER = 1_000
/** For how long nothing else goes on here while a write waits. */
const STANDSTILL = 100

type WrapOptions = {
  /** Called once for a write that waits for another program's, when it has waited for a second. */
  onWait?: (() => void) | undefined
  /** Writes into a store that is closed to all others. */
  evenSealed?: boolean
}

export function wrap(
  connection: Connection,
  path: string,
  { onWait, evenSealed }: WrapOptions = {},
): Database {
  const prepared = preparer(connection, false)
  const preparedAsLists = preparer(connection, true)
  connection.exec(`pragma busy_timeout = ${STANDSTILL}`)
  /** False when another program is at it. */
  const begins = (begin: string): boolean => {
    try {
      prepared(begin).run()
      return true
    } catch (error) {
      if (isBusy(error)) return false
      throw storeFailure(path, error)
    }
  }
  const finish = <Result>(work: () => Result): Result => {
    try {
      const result = work()
      prepared('commit').run()
      return result
    } catch (error) {
      // SQLite has rolled back by itself after a full disk.
      if (connection.isTransaction) connection.exec('rollback')
      throw storeFailure(path, error)
    }
  }
  const write = async <Result>(work: () => Result): Promise<Result> => {
    const start = performance.now()
    let hasSaid = false
    // What has begun must end before anything else gets its turn.
    while (!begins('begin immediate')) {
      const waited = performance.now() - start
      if (waited >= LONGEST_WAIT) throw busy(path)
      if (!hasSaid && waited >= SAID_AFTER) {
        hasSaid = true
        onWait?.()
      }
      await setTimeout(1)
    }
    return finish(() => {
      refuseSealed()
      return work()
    })
  }
  /** It may have been sealed since it was opened. */
  const refuseSealed = () => {
    const row = evenSealed === true ? undefined : prepared(sealAsked).get()
    if (row !== undefined) throw sealed(path, sealIn(row))
  }
  /** Work within a transaction that can fail without it. After a full disk there is no transaction left to go on with. */
  const alone = <Result>(work: () => Result): PromiseSettledResult<Result> => {
    prepared('savepoint alone').run()
    try {
      const value = work()
      prepared('release alone').run()
      return { status: 'fulfilled', value }
    } catch (reason) {
      if (!connection.isTransaction) throw reason
      connection.exec('rollback to alone; release alone')
      return { status: 'rejected', reason: isConflict(reason) ? reason : storeFailure(path, reason) }
    }
  }
  /** A statement by itself fails as one in a transaction does. */
  const told = <Result>(statement: () => Result): Result => {
    try {
      return statement()
    } catch (error) {
      throw connection.isTransaction ? error : storeFailure(path, error)
    }
  }
  return {
    run: (sql, ...values) => {
      told(() => prepared(sql).run(...values))
    },
    insert: (sql, ...values) => told(() => Number(prepared(sql).run(...values).lastInsertRowid)),
    change: (sql, ...values) => told(() => prepared(sql).run(...values).changes),
    get: (sql, ...values) => told(() => prepared(sql).get(...values)),
    all: (sql, ...values) => told(() => prepared(sql).all(...values)),
    lists: (sql, ...values) => told(() => preparedAsLists(sql).all(...values)),
    write,
    attempt: async (work) => {
      try {
        await write(work)
        return 'done'
      } catch (error) {
        if (isConflict(error)) return 'conflict'
        throw error
      }
    },
    each: async (works) => {
      let hasBegun = false
      try {
        return await write(() => {
          hasBegun = true
          return works.map((work) => ({ status: 'fulfilled', value: work() }))
        })
      } catch (error) {
        if (!hasBegun) throw error
        // Only now each by itself: then SQLite keeps what every page was before, which costs a tenth more.
        return write(() => works.map(alone))
      }
    },
    read: (work) => {
      // Only while another program mends what a crash left behind.
      const end = performance.now() + LONGEST_WAIT
      while (!begins('begin')) if (performance.now() >= end) throw busy(path)
      return finish(work)
    },
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
