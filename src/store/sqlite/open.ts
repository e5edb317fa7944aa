import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { type Connection, type Database, wrap } from './database.js'
import {
  cannotOpen,
  damaged,
  isSqlError,
  newerVersion,
  notAStore,
  nothingScanned,
  notReadable,
  storeFailure,
} from './failures.js'
import { createFile, refuseFolder, refuseTwoNames } from './file.js'
import { addMigrationFunctions } from './migration-functions.js'
import { migrations } from './migrations.js'
import { type Row, text } from './rows.js'

/** "ment" in ASCII: says in the file's header that it is a store of ours. */
const APPLICATION_ID = 0x6d656e74

/** The first so many migrations were counted, before a store kept their names. */
const BEFORE_NAMES = 14

/** How long a write waits for another program's write, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** Opens the store for writing; creates it with its folder, and brings an older one to the present format. */
export function openForWriting(path: string, onWait?: () => void): Database {
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
        pragma temp_store = memory;
      `)
      migrate(connection, file)
    })
  return translated(file, connect, onWait)
}

/** Opens the store for reading only; never waits for a writer. */
export function openForReading(path: string): Database {
  const file = resolve(path)
  if (!existsSync(file)) throw nothingScanned(file)
  refuseFolder(file)
  return translated(file, () => {
    const connection = connectReadOnly(file)
    let missing: typeof migrations = []
    using(connection, () => {
      missing = missingIn(connection, file)
      connection.exec('pragma cache_size = -65536; pragma temp_store = memory')
    })
    if (missing.length === 0) return connection
    connection.close()
    if (missing.length === migrations.length) throw nothingScanned(file)
    // Written by an older version: bring it to the present format first.
    openForWriting(file).close()
    return connectReadOnly(file)
  })
}

/**
 * A reader of a WAL database needs its -shm file, which cannot be made in a folder that is read-only or on a disk that is
 * full. Nobody is writing then, so the file may be read as one that never changes.
 */
function connectReadOnly(file: string): Connection {
  const readable = (connection: Connection) =>
    using(connection, () => connection.exec('select 1 from sqlite_schema'))
  try {
    return readable(new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT }))
  } catch (error) {
    if (!cannotOpen(error)) throw error
    if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw notReadable(file, error)
    const frozen = pathToFileURL(file)
    frozen.searchParams.set('immutable', '1')
    try {
      return readable(new DatabaseSync(frozen, { readOnly: true }))
    } catch (cause) {
      throw cannotOpen(cause) ? notReadable(file, cause) : cause
    }
  }
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

function translated(file: string, connect: () => Connection, onWait?: () => void): Database {
  try {
    return wrap(connect(), file, onWait)
  } catch (error) {
    throw storeFailure(file, error)
  }
}

/** The names of the migrations that the store has taken; none for an empty file. Throws when it is no store, or a newer one. */
function takenIn(connection: Connection, file: string): ReadonlySet<string> {
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
function migrate(connection: Connection, file: string): void {
  const missing = missingIn(connection, file)
  if (missing.length === 0) return
  addMigrationFunctions(connection)
  for (const { name, sql } of missing) {
    connection.exec('begin immediate')
    try {
      const taken = takenIn(connection, file)
      if (!taken.has(name)) {
        connection.exec(
          `${sql}; create table if not exists migrations (name text primary key) strict, without rowid`,
        )
        for (const each of [...taken, name]) {
          connection.prepare('insert or ignore into migrations (name) values (?)').run(each)
        }
        // Also how many there are: earlier versions of this program know a newer store by that.
        connection.exec(`pragma user_version = ${taken.size + 1}; pragma application_id = ${APPLICATION_ID}`)
      }
      connection.exec('commit')
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback')
      // What a step makes is there already, or what it changes is not: the file does not say truly how far it has come.
      throw isSqlError(error) ? damaged(file, error) : error
    }
  }
}
