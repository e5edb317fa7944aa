import { closeSync, openSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.js'
import { Failed } from '../../model/failed.js'
import { notAccessible } from './failures.js'

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
  }
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

export function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new Failed({ code: 'store-is-folder', args: { path: file } })
}
