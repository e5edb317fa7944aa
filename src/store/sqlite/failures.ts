import { Failed } from '../../model/failed.js'

// Result codes of https://www.sqlite.org/rescode.html; the low byte of an extended code is its primary one.
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

/** SQLite's extended result code, or undefined for an error that isn't SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined
}

export const isBusy = (error: unknown): boolean => {
  const primary = (sqliteCode(error) ?? 0) & 0xff
  return primary === BUSY || primary === LOCKED
}

/** SHMOPEN and SHMSIZE: the -shm file could not be made. */
const failedSharedMemory = new Set([4618, 4874])

/** The file or its -wal and -shm companions can't be opened in the way that was asked for. */
export const cannotOpen = (error: unknown): boolean => {
  const code = sqliteCode(error) ?? 0
  const primary = code & 0xff
  return primary === CANTOPEN || primary === READONLY || failedSharedMemory.has(code)
}

/** The error a person can act on for one from SQLite or the file system; any other error as it is. */
export function storeFailure(path: string, cause: unknown): unknown {
  const code = sqliteCode(cause)
  if (code === undefined) return cause
  switch (code & 0xff) {
    case FULL:
      return failed('disk-full', path, cause)
    case IOERR:
      return failed(failedWrites.has(code) ? 'disk-full' : 'disk-failed', path, cause)
    case CORRUPT:
      return failed('store-damaged', path, cause)
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

/** Those of the file, told by where it is. */
type Code =
  | 'disk-full'
  | 'disk-failed'
  | 'store-damaged'
  | 'store-busy'
  | 'store-unknown'
  | 'store-not-writable'
  | 'store-not-readable'
  | 'store-missing'

const failed = (code: Code, path: string, cause?: unknown): Failed =>
  new Failed({ code, args: { path } }, { cause })

export const busy = (path: string) => failed('store-busy', path)

export const notAStore = (path: string, cause?: unknown) => failed('store-unknown', path, cause)

export const notAccessible = (path: string, cause: unknown) => failed('store-not-writable', path, cause)

export const notReadable = (path: string, cause: unknown) => failed('store-not-readable', path, cause)

export const nothingScanned = (path: string) => failed('store-missing', path)

export const newerVersion = (path: string, found: number, known: number) =>
  new Failed({ code: 'store-newer', args: { path, found, known } })
