import { Failed } from '../../model/failed.js'
import { Unreadable } from '../rows/packing/unreadable.js'

// Result codes of https://www.sqlite.org/rescode.html; the low byte of an extended code is its primary one.
const ANY = 1
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/**
 * The extended codes of a write that did not reach the disk: WRITE, FSYNC, TRUNCATE, SHMSIZE. A full disk gives FULL,
 * but a used-up quota or a limit on the file's size gives these.
 */
const failedWrites = new Set([778, 1034, 1546, 4874])

/** SQLite's own words for its codes (`sqlite3_errstr`), which is all that this library's `all()` tells of an error. */
const codesByWords: Readonly<Record<string, number>> = {
  'database is locked': BUSY,
  'database table is locked': LOCKED,
  'attempt to write a readonly database': READONLY,
  'disk I/O error': IOERR,
  'database disk image is malformed': CORRUPT,
  'database or disk is full': FULL,
  'unable to open database file': CANTOPEN,
  'file is not a database': NOTADB,
  // A number in the header that no version wrote; its code is that of any error.
  'unsupported file format': CORRUPT,
}

/** SQLite's extended result code, or undefined for an error that isn't SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')) return undefined
  const byWords = Object.hasOwn(codesByWords, error.message) ? codesByWords[error.message] : undefined
  const own = numberIn(error, 'errcode')
  // Of a statement that could not be prepared, `errcode` is only the primary code.
  const extended = numberIn(error, 'sqliteExtendedCode')
  if (own === undefined || own === ANY) return byWords ?? own
  return extended !== undefined && (extended & 0xff) === own ? extended : own
}

function numberIn(error: object, name: string): number | undefined {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'number' ? value : undefined
}

export const isBusy = (error: unknown): boolean => {
  const primary = (sqliteCode(error) ?? 0) & 0xff
  return primary === BUSY || primary === LOCKED
}

/** What is in the file is not what SQLite wrote. */
export const isDamage = (error: unknown): boolean => {
  const primary = (sqliteCode(error) ?? 0) & 0xff
  return primary === CORRUPT || primary === NOTADB
}

/** A statement that does not fit what is in the file. */
export const isSqlError = (error: unknown): boolean => sqliteCode(error) === ANY

/** SHMOPEN and SHMSIZE: the -shm file could not be made. */
const failedSharedMemory = new Set([4618, 4874])

/** The file or its -wal and -shm companions can't be opened in the way that was asked for. */
export const cannotOpen = (error: unknown): boolean => {
  const code = sqliteCode(error) ?? 0
  const primary = code & 0xff
  return primary === CANTOPEN || primary === READONLY || failedSharedMemory.has(code)
}

/** There is no room for the -shm file. */
export const cannotGrow = (error: unknown): boolean => failedSharedMemory.has(sqliteCode(error) ?? 0)

/** The error a person can act on for one from SQLite or the file system; any other error as it is. */
export function storeFailure(path: string, cause: unknown): unknown {
  if (cause instanceof Unreadable) return damaged(path, cause)
  const code = sqliteCode(cause)
  if (code === undefined) return cause
  switch (code & 0xff) {
    case FULL:
      return failed('disk-full', path, cause)
    case IOERR:
      return failed(failedWrites.has(code) ? 'disk-full' : 'disk-failed', path, cause)
    case CORRUPT:
      return damaged(path, cause)
    case NOTADB:
      return notAStore(path, cause)
    case READONLY:
    case CANTOPEN:
      return notAccessible(path, cause)
    case BUSY:
    case LOCKED:
      return failed('store-busy', path, cause)
    default:
      return cause
  }
}

/** The same for the file beside a store that keeps others out: what is said of a store would be untrue of it. */
export function lockFailure(path: string, cause: unknown): unknown {
  const failure = storeFailure(path, cause)
  if (!(failure instanceof Failed)) return failure
  switch (failure.failure.code) {
    case 'store-not-writable':
      return failed('lock-closed', path, cause)
    case 'store-unknown':
    case 'store-damaged':
    case 'store-is-folder':
      return failed('lock-spoilt', path, cause)
    default:
      return failure
  }
}

/** Those of the file, told by where it is. */
type Code =
  | 'disk-full'
  | 'disk-failed'
  | 'store-damaged'
  | 'store-busy'
  | 'store-unknown'
  | 'store-not-writable'
  | 'store-missing'
  | 'lock-closed'
  | 'lock-spoilt'

const failed = (code: Code, path: string, cause?: unknown): Failed =>
  new Failed({ code, args: { path } }, { cause })

export const busy = (path: string) => failed('store-busy', path)

export const damaged = (path: string, cause?: unknown) => failed('store-damaged', path, cause)

export const notAStore = (path: string, cause?: unknown) => failed('store-unknown', path, cause)

export const notAccessible = (path: string, cause: unknown) => failed('store-not-writable', path, cause)

/** `part`: the file that can't be read, the store itself or one beside it. */
export const notReadable = (path: string, cause: unknown, part = path) =>
  new Failed({ code: 'store-not-readable', args: { path, part } }, { cause })

export const nothingScanned = (path: string) => failed('store-missing', path)

export const newerVersion = (path: string, found: number, known: number) =>
  new Failed({ code: 'store-newer', args: { path, found, known } })
