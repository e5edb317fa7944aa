import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { Conflict } from '../conflict.js'
import { sealAsked, sealed, sealIn } from '../rows/seal.js'
import type { Row } from '../rows/values.js'
import { takingTurns } from '../turns.js'
import { brokenOff, busy, dismissed, isConflict, isLost, isOvertaken, storeFailure } from './failures.js'
import { refuseWithoutRight, workerOf } from './held-rights.js'
import { bound, numbered, type Value } from './values.js'
import { numberIn, wasStored } from './was-stored.js'

/** A transaction that is open, on a connection that nobody else has meanwhile. Its statements are asked one after the other. */
export interface Transaction {
  run(sql: string, ...values: Value[]): Promise<void>
  /** Runs an insert that ends with `returning id`, and returns that. */
  insert(sql: string, ...values: Value[]): Promise<number>
  /** Runs an update or delete and returns how many rows it changed. */
  change(sql: string, ...values: Value[]): Promise<number>
  get(sql: string, ...values: Value[]): Promise<Row | undefined>
  all(sql: string, ...values: Value[]): Promise<readonly Row[]>
  /** Each row as the list of its columns. */
  lists(sql: string, ...values: Value[]): Promise<readonly (readonly unknown[])[]>
}

type Work<Result> = (db: Transaction) => Promise<Result>

/** A store's schema in a database, by at most so many connections at once. Its errors name the store and the next step. */
export interface Database {
  /**
   * All of `work` is stored or nothing, as if nobody else had been at it meanwhile. Where somebody was, it is asked again on what they left:
   * it must do nothing but ask its transaction.
   */
  write<Result>(work: Work<Result>): Promise<Result>
  /** The same for work that may find that what it was decided on holds no more: then nothing is stored. */
  attempt(work: Work<void>): Promise<'done' | 'conflict'>
  /** The same for several works at once. One that throws leaves nothing behind, and the others are stored all the same. */
  each<Result>(works: readonly Work<Result>[]): Promise<readonly PromiseSettledResult<Result>[]>
  /** Everything `work` reads is of one moment. */
  read<Result>(work: Work<Result>): Promise<Result>
  /** What is still asked is answered first. */
  close(): Promise<void>
}

/** How long a write waits for others', and from when on it says so; in milliseconds. */
const LONGEST_WAIT = 10_000
const SAID_AFTER = 1_000
/** How long one statement may take, and how long a transaction may stand still: a program that was stopped must not hold up others. */
const LONGEST_STATEMENT = 300_000
/** Less than a right outlasts its last sign of life (`lease.ts`): so nothing can be stored that was begun with a right and ended after it. */
const LONGEST_STANDSTILL = 40_000

/** Within one transaction, so that a pooler that gives each transaction another connection changes nothing. */
const settings = (schema: string): string =>
  [
    `search_path = ${schema}`,
    `statement_timeout = ${LONGEST_STATEMENT}`,
    `lock_timeout = ${LONGEST_WAIT}`,
    `idle_in_transaction_session_timeout = ${LONGEST_STANDSTILL}`,
    // Compiling a statement costs more than any of ours takes.
    'jit = off',
    // What is asked for is looked up by index, as it is on all but turning disks: what else is stored costs nothing then.
    'random_page_cost = 1.1',
  ]
    .map((setting) => `set local ${setting}`)
    .join('; ')

const READ = 'isolation level repeatable read read only'
/** As if one came after the other, which is what all rules are written for. */
const WRITE = 'isolation level serializable'

/** By its number the server tells afterwards whether a transaction was stored. */
const WHICH = 'select pg_catalog.pg_current_xact_id()::text as id'

type Options = {
  /** In quotes. */
  schema: string
  /** What the store is called in errors: its address without what is secret. */
  name: string
  /** Called once for a write that waits for another program's, when it has waited for a second. */
  onWait?: (() => void) | undefined
  /** Called once for work whose connection broke, and that is tried again. */
  onLost?: (() => void) | undefined
  /** Writes into a store that is closed to all others. */
  evenSealed?: boolean | undefined
}

/** The lock comes first, so that what is read then is of after it was sealed, where somebody is just at it. */
const sealLocked = `lock table seal in access share mode; ${sealAsked}`

export function wrap(pool: pg.Pool, { schema, name, onWait, onLost, evenSealed }: Options): Database {
  const set = settings(schema)
  /** What is asked as soon as it has begun; its number comes last, since to ask for it takes the picture of the moment. */
  const asked = { [READ]: [], [WRITE]: evenSealed === true ? [WHICH] : [sealLocked, WHICH] }

  async function inTransaction<Result>(
    mode: typeof READ | typeof WRITE,
    work: Work<Result>,
  ): Promise<Result> {
    const client = await pool.connect()
    // What breaks meanwhile is told by the statement that is asked then; nobody else listens.
    client.on('error', ignore)
    let error: unknown
    try {
      const begun = await client.query([`begin ${mode}`, set, ...asked[mode]].join('; '))
      if (mode === WRITE && evenSealed !== true) refuseSealed(begun)
      const result = await work(transactionOn(client))
      if (mode === WRITE) refuseWithoutRight(name)
      await client.query('commit').catch(async (thrown: unknown) => {
        // It may have been stored before the connection broke.
        if (mode !== WRITE || !isLost(thrown) || !(await wasStored(pool, numberIn(begun)))) throw thrown
      })
      return result
    } catch (thrown) {
      error = thrown
      throw thrown
    } finally {
      // A connection on which not even that can be done is good for nothing.
      const isUsable = error === undefined || (await client.query('rollback').then(...bothWays))
      client.off('error', ignore)
      client.release(!isUsable)
    }
  }

  /** @param answers to several statements, of which the last asks for the seal */
  function refuseSealed(answers: pg.QueryResult | readonly pg.QueryResult[]): void {
    const row = [answers].flat().at(-2)?.rows[0]
    if (row !== undefined) throw sealed(name, sealIn(row))
  }

  /** The writes of one program wait for each other rather than undo each other's work. */
  const inTurn = takingTurns()
  const write = <Result>(work: Work<Result>): Promise<Result> => inTurn(() => writeNow(work))

  async function writeNow<Result>(work: Work<Result>): Promise<Result> {
    refuseWithoutRight(name)
    const start = performance.now()
    let hasSaid = false
    const lost = onceLost()
    for (let tries = 1; ; tries++) {
      try {
        return await inTransaction(WRITE, fenced(work))
      } catch (error) {
        if (isLost(error)) {
          await lost(error)
          continue
        }
        if (error instanceof Conflict || !isOvertaken(error)) throw storeFailure(name, error)
        const waited = performance.now() - start
        if (waited >= LONGEST_WAIT) throw busy(name, error)
        if (!hasSaid && waited >= SAID_AFTER) {
          hasSaid = true
          onWait?.()
        }
        await setTimeout(Math.random() * Math.min(2 ** tries, 100))
      }
    }
  }

  /**
   * Work of a worker, which is refused once that was dismissed; and nobody is while it stores something. Its own signs of life, which change
   * nothing that this looks at, are not in the way.
   */
  const fenced = <Result>(work: Work<Result>): Work<Result> => {
    const worker = workerOf(name)
    if (worker === undefined) return work
    return async (db) => {
      const row = await db.get('select id from workers where id = ? for key share', worker)
      if (row === undefined) throw dismissed(name)
      return await work(db)
    }
  }

  /** Waits before work whose connection broke is tried again, longer each time. @throws Failed once that was tried for long enough */
  function onceLost(): (error: unknown) => Promise<void> {
    let since: number | undefined
    let tries = 0
    return async (error) => {
      if (since === undefined) onLost?.()
      since ??= performance.now()
      if (performance.now() - since >= LONGEST_WAIT) throw brokenOff(name, error)
      await setTimeout((0.5 + Math.random() / 2) * Math.min(20 * 2 ** tries++, 1_000))
    }
  }

  async function read<Result>(work: Work<Result>): Promise<Result> {
    const lost = onceLost()
    for (;;) {
      try {
        return await inTransaction(READ, work)
      } catch (error) {
        if (!isLost(error)) throw storeFailure(name, error)
        await lost(error)
      }
    }
  }

  /** Work within a transaction that can fail without it. */
  async function alone<Result>(db: Transaction, work: Work<Result>): Promise<PromiseSettledResult<Result>> {
    await db.run('savepoint alone')
    try {
      const value = await work(db)
      await db.run('release alone')
      return { status: 'fulfilled', value }
    } catch (reason) {
      // All of it is done again.
      if (isOvertaken(reason) || isLost(reason)) throw reason
      await db.run('rollback to alone')
      await db.run('release alone')
      return { status: 'rejected', reason: isConflict(reason) ? reason : storeFailure(name, reason) }
    }
  }

  const oneByOne = <Result>(works: readonly Work<Result>[]) =>
    write(async (db) => {
      const results: PromiseSettledResult<Result>[] = []
      for (const work of works) results.push(await alone(db, work))
      return results
    })

  return {
    write,
    read,
    attempt: async (work) => {
      try {
        await write(work)
        return 'done'
      } catch (error) {
        if (isConflict(error)) return 'conflict'
        throw error
      }
    },
    each: async (works) => (works.length === 0 ? [] : await oneByOne(works)),
    close: async () => {
      if (!pool.ending) await pool.end()
    },
  }
}

const ignore = () => {}

const bothWays = [() => true, () => false] as const

/** Asks on a connection that is in a transaction. */
export function transactionOn(client: pg.ClientBase): Transaction {
  // Statements have no names: a pooler may give the next transaction another connection, which knows none.
  const ask = (sql: string, values: readonly Value[]) => client.query<Row>(numbered(sql), bound(values))
  return {
    run: async (sql, ...values) => {
      await ask(sql, values)
    },
    insert: async (sql, ...values) => {
      const id: unknown = (await ask(sql, values)).rows[0]?.id
      if (typeof id !== 'number') throw new TypeError('An insert gave no id')
      return id
    },
    change: async (sql, ...values) => (await ask(sql, values)).rowCount ?? 0,
    get: async (sql, ...values) => (await ask(sql, values)).rows[0],
    all: async (sql, ...values) => (await ask(sql, values)).rows,
    lists: async (sql, ...values) =>
      (await client.query<unknown[]>({ text: numbered(sql), values: bound(values), rowMode: 'array' })).rows,
  }
}
