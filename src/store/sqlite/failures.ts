import { MentionsError } from '../../model/error.js'

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
      return diskFull(path, cause)
    case IOERR:
      return failedWrites.has(code) ? diskFull(path, cause) : unreadable(path, cause)
    case CORRUPT:
      return damaged(path, cause)
    case NOTADB:
      return notAStore(path, cause)
    case READONLY:
    case CANTOPEN:
      return notAccessible(path, cause)
    case BUSY:
    case LOCKED:
      return busy(path, cause)
    default:
      return cause
  }
}

const diskFull = (path: string, cause: unknown) =>
  new MentionsError(`The disk is full: ${path} could not grow. What was stored before is safe.`, {
    hint: 'Free some space, then run the same command again; or choose another disk with `--store FILE`.',
    cause,
  })

const unreadable = (path: string, cause: unknown) =>
  new MentionsError(`The disk failed while ${path} was read or written.`, {
    hint: 'Check the disk, then run the same command again; `--store FILE` chooses another place.',
    cause,
  })

const damaged = (path: string, cause: unknown) =>
  new MentionsError(`The store ${path} is damaged.`, {
    hint: `Restore it from a backup, or move it away (\`mv ${path} ${path}.damaged\`) and run \`mentions scan\` to start anew.`,
    cause,
  })

const busy = (path: string, cause: unknown) =>
  new MentionsError(`Another program is writing to ${path}.`, {
    hint: 'Wait until it has finished, then run the same command again.',
    cause,
  })

export const notAStore = (path: string, cause?: unknown): MentionsError =>
  new MentionsError(`${path} is not a mentions store.`, {
    hint: 'Name another file with `--store FILE` or $MENTIONS_STORE; the store is created when it is missing.',
    cause,
  })

export const notAccessible = (path: string, cause: unknown): MentionsError =>
  new MentionsError(`The store ${path} cannot be opened for writing.`, {
    hint: 'Check the permissions of the file and of its folder, or choose another place with `--store FILE`.',
    cause,
  })

export const notReadable = (path: string, cause: unknown): MentionsError =>
  new MentionsError(`The store ${path} cannot be read.`, {
    hint: 'Check the permissions of the file and of its folder, or choose another place with `--store FILE`.',
    cause,
  })

export const nothingScanned = (path: string): MentionsError =>
  new MentionsError(`Nothing has been scanned yet: there is no store at ${path}.`, {
    hint: 'Run `mentions scan` first, or name the store you mean with `--store FILE`.',
  })

export const newerVersion = (path: string, found: number, known: number): MentionsError =>
  new MentionsError(
    `The store ${path} was written by a newer version of mentions: its format is ${found}, this version knows ${known}.`,
    { hint: 'Update with `npm install --global mentions@latest`, or use another store with `--store FILE`.' },
  )
