import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { type Connection, type Database, wrap } from './database.js'
import { cannotOpen, newerVersion, notAStore, nothingScanned, notReadable, storeFailure } from './failures.js'
import { createFile, refuseFolder } from './file.js'
import { addMigrationFunctions } from './migration-functions.js'
import { migrations } from './migrations.js'

/** "ment" in ASCII: says in the file's header that it is a store of ours. */
const APPLICATION_ID = 0x6d656e74

/** How long a write waits for another program's write, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** Opens the store for writing; creates it with its folder, and brings an older one to the present format. */
export function openForWriting(path: string): Database {
  const file = resolve(path)
  createFile(file)
  return translated(file, () =>
    using(new DatabaseSync(file, { timeout: BUSY_TIMEOUT }), (connection) => {
      versionOf(connection, file)
      connection.exec(`
        pragma journal_mode = wal;
        pragma synchronous = normal;
        pragma wal_autocheckpoint = 8000;
        pragma journal_size_limit = 67108864;
        pragma cache_size = -65536;
        pragma temp_store = memory;
      `)
      migrate(connection, file)
    }),
  )
}

/** Opens the store for reading only; never waits for a writer. */
export function openForReading(path: string): Database {
  const file = resolve(path)
  if (!existsSync(file)) throw nothingScanned(file)
  refuseFolder(file)
  return translated(file, () => {
    const connection = connectReadOnly(file)
    let version: number | undefined
    using(connection, () => {
      version = versionOf(connection, file)
      connection.exec('pragma cache_size = -65536; pragma temp_store = memory')
    })
    if (version === migrations.length) return connection
    connection.close()
    if (version === 0) throw nothingScanned(file)
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

function translated(file: string, connect: () => Connection): Database {
  try {
    return wrap(connect(), file)
  } catch (error) {
    throw storeFailure(file, error)
  }
}

/** How many migrations the store has taken; 0 for an empty file. Throws when it is no store, or a newer one. */
function versionOf(connection: Connection, file: string): number {
  const pragma = (name: string): unknown => connection.prepare(`select * from pragma_${name}`).get()?.[name]
  const version = Number(pragma('user_version'))
  if (pragma('application_id') !== APPLICATION_ID) {
    const isEmpty = version === 0 && connection.prepare('select 1 from sqlite_schema').get() === undefined
    if (isEmpty) return 0
    throw notAStore(file)
  }
  if (version > migrations.length) throw newerVersion(file, version, migrations.length)
  return version
}

/** Takes the missing steps. The version is read again inside each transaction, since another process may be at it too. */
function migrate(connection: Connection, file: string): void {
  if (versionOf(connection, file) === migrations.length) return
  addMigrationFunctions(connection)
  while (versionOf(connection, file) < migrations.length) {
    connection.exec('begin immediate')
    try {
      const version = versionOf(connection, file)
      const step = migrations[version]
      if (step !== undefined) {
        connection.exec(
          `${step}; pragma user_version = ${version + 1}; pragma application_id = ${APPLICATION_ID}`,
        )
      }
      connection.exec('commit')
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback')
      throw error
    }
  }
}
