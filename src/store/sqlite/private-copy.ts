import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  readSync,
  rmSync,
  type StatOptions,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { folderForCopy } from '../../files/copies.js'
import { Failed } from '../../model/failed.js'
import type { Connection } from './database.js'
import { busy, notReadable } from './failures.js'

/** Where one scan begins its -wal file anew while it is copied, the next try has hardly any chance to see another do so. */
const TRIES = 20

/** As long as the header of a -wal file; it is another one whenever that is begun anew. */
const HEADER = 32

/**
 * Opens a copy of the store as it is at this moment, for who may read it but can't take part in what SQLite keeps beside it: its
 * -shm file can be neither opened nor made. Only we may read the copy, and it ends with the connection or with the process, however
 * that ends. Nothing here awaits, so that Ctrl-C finds it made and gone, or not begun.
 *
 * @param settle brings the copy into the present format, as one file
 * @throws Failed when the store can't be read, or there is no room for the copy
 */
export function openPrivateCopy(file: string, settle: (copy: string) => void): Connection {
  const folder = folderForCopy('reading')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'mentions.db')
    copyOfOneMoment(file, copy)
    settle(copy)
    const connection = new DatabaseSync(copy, { readOnly: true })
    removeUnderneath(connection, remove)
    return connection
  } catch (error) {
    remove()
    throw error
  }
}

/** What is open stays readable without its name; Windows removes no open file. */
function removeUnderneath(connection: Connection, remove: () => void): void {
  try {
    connection.exec('select 1 from sqlite_schema')
    remove()
  } catch {
    process.once('exit', () => {
      if (connection.isOpen) connection.close()
      try {
        remove()
      } catch {
        // Nobody else may read it.
      }
    })
  }
}

/**
 * Copies the file, then its -wal file. What a checkpoint writes into the file meanwhile stands in the -wal file until that is begun
 * anew, so both are of one moment when it was not; and while there is nothing in it, when the file did not change either.
 */
function copyOfOneMoment(file: string, copy: string): void {
  const wal = `${file}-wal`
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = stateOf(file, wal)
    copyReadable(file, file, copy)
    rmSync(`${copy}-wal`, { force: true })
    try {
      if (before.wal !== '') copyReadable(file, wal, `${copy}-wal`)
    } catch (error) {
      // Who wrote has just finished, and removed it.
      if (!isMissing(error)) throw error
    }
    const after = stateOf(file, wal)
    if (before.wal === after.wal && (before.wal !== '' || before.file === after.file)) return
  }
  throw busy(file)
}

const exact = { throwIfNoEntry: false, bigint: true } satisfies StatOptions & { throwIfNoEntry: false }

function stateOf(file: string, wal: string): { file: string; wal: string } {
  const facts = statSync(file, exact)
  return { file: `${facts?.size} ${facts?.mtimeNs} ${facts?.ctimeNs}`, wal: walHeader(file, wal) }
}

/** Nothing where nothing is in it. */
function walHeader(file: string, wal: string): string {
  if ((statSync(wal, { throwIfNoEntry: false })?.size ?? 0) === 0) return ''
  const header = Buffer.alloc(HEADER)
  try {
    const descriptor = readable(file, wal)
    try {
      return header.toString('hex', 0, readSync(descriptor, header, 0, HEADER, 0))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (isMissing(error)) return ''
    throw error
  }
}

function copyReadable(file: string, from: string, to: string): void {
  closeSync(readable(file, from))
  copyFileSync(from, to)
  chmodSync(to, 0o600)
}

/** Opens one of the store's files. */
function readable(file: string, part: string): number {
  if (statSync(part).isDirectory())
    throw new Failed({ code: 'system-refused', args: { reason: 'EISDIR', path: part } })
  try {
    return openSync(part, 'r')
  } catch (error) {
    throw isMissing(error) ? error : notReadable(file, error, part)
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
