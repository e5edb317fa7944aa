import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failed } from '../../model/failed.js'
import { notAccessible } from './failures.js'

/**
 * Makes an empty file only we may read, before SQLite would make one that the umask decides about; SQLite gives its
 * -wal and -shm files the same mode. An existing file is never opened here: closing it would drop SQLite's locks.
 */
export function createFile(file: string, store = file): void {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
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

export function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new Failed({ code: 'store-is-folder', args: { path: file } })
}
