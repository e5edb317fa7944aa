import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.js'
import { Failed } from '../../model/failed.js'
import { notAccessible, notAStore, notReadable } from './failures.js'

/**
 * Makes an empty file only we may read, before SQLite would make one that the umask decides about; SQLite gives its
 * -wal and -shm files the same mode. An existing file is never opened here: closing it would drop SQLite's locks.
 */
export function createFile(file: string, store = file): void {
  const folder = dirname(file)
  try {
    makeFolder(folder, 0o700)
  } catch (cause) {
    throw new Failed({ code: 'store-folder', args: { folder } }, { cause })
  }
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
      throw notAccessible(store, cause)
    refuseFolder(file)
    const target = lostTarget(file)
    if (target !== undefined) createFile(target, store)
  }
}

/** What a link leads to that is not there yet. */
function lostTarget(file: string): string | undefined {
  const isLost = statSync(file, { throwIfNoEntry: false }) === undefined
  return isLost && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? resolve(realFile(dirname(file)), readlinkSync(file))
    : undefined
}

/** The one name of a file that links lead to: what stands beside it is the same then, whoever asks by which name. */
export function realFile(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // It is not there yet.
    return resolve(path)
  }
}

/** By another hard link there would be another -wal file and another lock, and SQLite would spoil the store. */
export function refuseTwoNames(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.nlink ?? 1) > 1)
    throw new Failed({ code: 'store-has-two-names', args: { path: file } })
}

/** Also what is no file at all: to open a named pipe waits for somebody at its other end, and nothing can end that. */
export function refuseFolder(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new Failed({ code: 'store-is-folder', args: { path: file } })
  if (found !== undefined && !found.isFile()) throw notAStore(file)
}

/**
 * Whether there is a file, or anything else.
 *
 * @throws Failed when its folder can't be looked into
 */
export function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')))
      return false
    throw notReadable(file, error, closedFolder(dirname(file)))
  }
}

/** The uppermost folder that can't be entered. */
function closedFolder(folder: string): string {
  try {
    statSync(folder)
    return folder
  } catch {
    return closedFolder(dirname(folder))
  }
}

export const isWritable = (file: string): boolean => {
  try {
    accessSync(file, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** What SQLite keeps beside a store while it is open. */
const companions = (file: string): readonly string[] => [`${file}-wal`, `${file}-shm`]

export const hasCompanions = (file: string): boolean =>
  companions(file).every((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)

/** Who may read the store may read these, too: SQLite only sees to that when it makes them. */
export function shareCompanions(file: string): void {
  const wanted = statSync(file)
  for (const path of companions(file)) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) continue
    try {
      if (found.gid !== wanted.gid) chownSync(path, found.uid, wanted.gid)
      if ((found.mode & 0o777) !== (wanted.mode & 0o777)) chmodSync(path, wanted.mode & 0o777)
    } catch {
      // They are another user's: it is for them to say.
    }
  }
}
