import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { sealAsked, sealed, sealIn } from '../rows/seal.js'
import { type Row, text } from '../rows/values.js'
import { type Connection, type Database, wrap } from './database.js'
import {
  cannotGrow,
  cannotOpen,
  damaged,
  isSqlError,
  newerVersion,
  notAStore,
  nothingScanned,
  storeFailure,
} from './failures.js'
import {
  createFile,
  hasCompanions,
  isThere,
  isWritable,
  realFile,
  refuseFolder,
  refuseTwoNames,
  shareCompanions,
} from './file.js'
import { presentFormat } from './format.js'
import { addMigrationFunctions } from './migration-functions.js'
import { migrations } from './migrations.js'
import { openPrivateCopy } from './private-copy.js'

/** "ment" in ASCII: says in the file's header that it is a store of ours. */
const APPLICATION_ID = 0x6d656e74

/** The first so many migrations were counted, before a store kept their names. */
const BEFORE_NAMES = 14

/** How long a write waits for another program's write, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** Bytes beyond which a store is brought to the present format with the disk in place of memory. */
const LARGE = 100_000_000

type WritingOptions = NonNullable<Parameters<typeof wrap>[2]>

/**
 * Opens the store for writing; creates it with its folder, and brings an older one to the present format.
 *
 * @throws Failed also where it is sealed
 */
export function openForWriting(path: string, options: WritingOptions = {}): Database {
  const file = resolve(path)
  createFile(file)
  refuseTwoNames(file)
  const connect = () =>
    using(new DatabaseSync(file, { timeout: BUSY_TIMEOUT }), (connection) => {
      takenIn(connection, file)
      connection.exec(`
        pragma journal_mode = wal;
        pragma synchronous = normal;
        pragma wal_autocheckpoint = 8000;
        pragma journal_size_limit = 67108864;
        pragma cache_size = -65536;
      `)
      // A step that changes every row keeps what it could have to take back: of a large store more than there is memory.
      const isLarge = statSync(file).size > LARGE
      if (!isLarge) connection.exec('pragma temp_store = memory')
      migrate(connection, file)
      if (isLarge) connection.exec('pragma temp_store = memory')
      shareCompanions(realFile(file))
      const seal = options.evenSealed === true ? undefined : connection.prepare(sealAsked).get()
      if (seal !== undefined) throw sealed(file, sealIn(seal))
    })
  return translated(file, connect, options)
}

/** Opens the store for reading only; never waits for a writer. */
export function openForReading(path: string): Database {
  const file = resolve(path)
  return translated(file, () => connectForReading(file))
}

/** The same without what prepares statements and translates errors. @throws also SQLite's own errors */
export function connectForReading(file: string): Connection {
  if (!isThere(file)) throw nothingScanned(file)
  refuseFolder(file)
  return using(connectReadOnly(file), (connection) =>
    connection.exec('pragma cache_size = -65536; pragma temp_store = memory'),
  )
}

/**
 * Who may write to the store, or finds SQLite's -wal and -shm files beside it, reads the file itself. Anybody else reads a copy:
 * they can't make those files, or would make them as their own, which keeps the next scan out. Reading the file as one that never
 * changes is no way, since a scan may begin at any moment; but for a disk that is full, on which it could write nothing.
 */
function connectReadOnly(file: string): Connection {
  const real = realFile(file)
  let isFull = false
  try {
    if (isWritable(file) || hasCompanions(real)) return presentReadOnly(file)
  } catch (error) {
    if (!cannotOpen(error)) throw error
    isFull = cannotGrow(error)
  }
  try {
    return openPrivateCopy(real, (copy) => settle(copy, file))
  } catch (error) {
    if (!isFull || (statSync(`${real}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw error
    const frozen = pathToFileURL(real)
    frozen.searchParams.set('immutable', '1')
    return using(new DatabaseSync(frozen, { readOnly: true }), (connection) => {
      if (missingIn(connection, file).length > 0) throw error
    })
  }
}

/** Brings a store that an older version wrote to the present format first. */
function presentReadOnly(file: string): Connection {
  const connect = () => new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT })
  let missing: typeof migrations = []
  const connection = using(connect(), (opened) => {
    // Of this statement SQLite tells exactly why it can't be.
    opened.exec('select 1 from sqlite_schema')
    missing = missingIn(opened, file)
  })
  if (missing.length === 0) return connection
  connection.close()
  if (missing.length === migrations.length) throw nothingScanned(file)
  refuseTwoNames(file)
  using(new DatabaseSync(file, { timeout: BUSY_TIMEOUT }), (opened) => migrate(opened, file)).close()
  return connect()
}

/** The same for a copy, which is one file then. */
function settle(copy: string, file: string): void {
  using(new DatabaseSync(copy), (connection) => {
    if (missingIn(connection, file).length === migrations.length) throw nothingScanned(file)
    migrate(connection, file)
    connection.exec('pragma journal_mode = delete')
  }).close()
}

/** Runs the work and returns the connection, closed first if the work fails. */
function using(connection: Connection, work: (connection: Connection) => void): Connection {
  try {
    work(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function translated(file: string, connect: () => Connection, options: WritingOptions = {}): Database {
  try {
    return wrap(connect(), file, options)
  } catch (error) {
    throw storeFailure(file, error)
  }
}

/** The names of the migrations that the store has taken; none for an empty file. Throws when it is no store, or a newer one. */
export function takenIn(connection: Connection, file: string): ReadonlySet<string> {
  const pragma = (name: string): unknown => connection.prepare(`select * from pragma_${name}`).get()?.[name]
  const hasTable = (name: string): boolean =>
    connection.prepare('select 1 from sqlite_schema where name = ?').get(name) !== undefined
  const count = Number(pragma('user_version'))
  if (pragma('application_id') !== APPLICATION_ID) {
    const isEmpty = count === 0 && connection.prepare('select 1 from sqlite_schema').get() === undefined
    if (isEmpty) return new Set()
    throw notAStore(file)
  }
  // Ours has taken one at least: anything else is a damaged header.
  if (count < 1) throw damaged(file)
  const known = migrations.map(({ name }) => name)
  if (!hasTable('migrations')) {
    if (count > BEFORE_NAMES) throw newerVersion(file, count, known.length)
    return new Set(known.slice(0, count))
  }
  const taken = connection
    .prepare('select name from migrations')
    .all()
    .map((row: Row) => text(row, 'name'))
  if (count > known.length || taken.some((name) => !known.includes(name)))
    throw newerVersion(file, Math.max(count, taken.length), known.length)
  return new Set(taken)
}

const missingIn = (connection: Connection, file: string): typeof migrations => {
  const taken = takenIn(connection, file)
  return migrations.filter(({ name }) => !taken.has(name))
}

/** Takes the missing steps. What is missing is read again inside each transaction, since another process may be at it too. */
export function migrate(connection: Connection, file: string): void {
  const missing = missingIn(connection, file)
  if (missing.length === 0) return
  addMigrationFunctions(connection)
  // A new store has the present format at once.
  if (missing.length === migrations.length)
    inTransaction(connection, file, () => {
      if (takenIn(connection, file).size === 0) makeFormat(connection, migrations)
    })
  for (const step of missingIn(connection, file))
    inTransaction(connection, file, () => {
      const taken = takenIn(connection, file)
      if (!taken.has(step.name)) take(connection, step, taken)
    })
}

function inTransaction(connection: Connection, file: string, work: () => void): void {
  connection.exec('begin immediate')
  try {
    work()
    connection.exec('commit')
  } catch (error) {
    if (connection.isTransaction) connection.exec('rollback')
    // What a step makes is there already, or what it changes is not: the file does not say truly how far it has come.
    throw isSqlError(error) ? damaged(file, error) : error
  }
}

/**
 * Brings an empty file to the format of before later steps, in a transaction that is open. The present one is made as it is: step by
 * step takes twenty times as long.
 */
export function makeFormat(connection: Connection, steps: typeof migrations): void {
  const isPresent = steps.length === migrations.length
  if (isPresent) connection.exec(presentFormat)
  else {
    addMigrationFunctions(connection)
    for (const { sql } of steps) connection.exec(sql)
  }
  keepNames(
    connection,
    steps.map(({ name }) => name),
  )
}

/** Takes a step, in a transaction that is open. */
function take(
  connection: Connection,
  { name, sql }: (typeof migrations)[number],
  taken: ReadonlySet<string>,
): void {
  connection.exec(sql)
  keepNames(connection, [...taken, name])
}

/** Writes down which steps a store has taken, beside those that it knows. */
function keepNames(connection: Connection, taken: readonly string[]): void {
  connection.exec('create table if not exists migrations (name text primary key) strict, without rowid')
  connection
    .prepare('insert or ignore into migrations (name) select value from json_each(?)')
    .run(JSON.stringify(taken))
  // Also how many there are: earlier versions of this program know a newer store by that.
  connection.exec(`pragma user_version = ${taken.length}; pragma application_id = ${APPLICATION_ID}`)
}
