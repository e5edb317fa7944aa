import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { type Holder, heldByAnother, patience, RETRY } from '../holder.js'
import type { Lease, LeaseKind, LeaseOptions } from '../port/lease.js'
import { date, number, type Row, text } from '../rows/values.js'
import type { Connection } from './database.js'
import { isBusy, lockFailure, sqliteCode } from './failures.js'
import { createFile, isWritable, realFile, refuseFolder } from './file.js'

/**
 * Takes a right. It is SQLite's write lock on a file beside the store, so the kernel frees it when its holder is killed. The file also says who holds it; it stays when the lock is released.
 *
 * @throws Failed naming the holder when it does not let go in time; the signal's reason when aborted
 */
export async function acquireLease(storePath: string, options: LeaseOptions): Promise<Lease> {
  const store = realFile(storePath)
  const file = `${store}${files[options.kind]}`
  if (!existsSync(file)) createFile(file, store)
  const connection = opened(file)
  try {
    await take(connection, store, options)
  } catch (error) {
    connection.close()
    throw lockFailure(file, error)
  }
  return {
    release: async () => {
      if (!connection.isOpen) return
      // Closing alone would keep the lock until the connection's statements have been collected as garbage.
      connection.exec('rollback')
      connection.close()
    },
  }
}

function opened(file: string): Connection {
  try {
    refuseFolder(file)
    return new DatabaseSync(file)
  } catch (error) {
    throw lockFailure(file, error)
  }
}

/** Named as earlier versions named it, so that they and this one keep out of each other's way. */
const files: Readonly<Record<LeaseKind, string>> = {
  scan: '.lock',
  mail: '.mail.lock',
  alerts: '.alerts.lock',
  watch: '.watch.lock',
}

async function take(connection: Connection, store: string, options: LeaseOptions): Promise<void> {
  const deadline = performance.now() + patience(options)
  while (!tryToTake(connection, options)) {
    if (performance.now() >= deadline) throw heldByAnother(knownHolder(connection), store, options)
    await setTimeout(RETRY, undefined, { signal: options.signal })
  }
}

/**
 * Who holds the lock must be committed for others to read it, and a commit frees the lock. So it is taken a second time,
 * and only counts if nobody else wrote in between.
 */
function tryToTake(connection: Connection, options: LeaseOptions): boolean {
  try {
    connection.exec(`
      begin immediate;
      create table if not exists holder (id integer primary key, pid integer, command text, since integer)`)
    connection
      .prepare('insert or replace into holder (id, pid, command, since) values (1, ?, ?, ?)')
      .run(options.pid, options.command, options.now.getTime())
    connection.exec('commit; begin immediate')
    if (holderOf(connection)?.pid === options.pid) return true
    connection.exec('rollback')
    return false
  } catch (error) {
    if (connection.isTransaction) connection.exec('rollback')
    if (isBusy(error)) return false
    throw error
  }
}

function holderOf(connection: Connection): Holder | undefined {
  const row: Row | undefined = connection.prepare('select pid, command, since from holder where id = 1').get()
  return row && { pid: number(row, 'pid'), command: text(row, 'command'), since: date(row, 'since') }
}

function knownHolder(connection: Connection): Holder | undefined {
  try {
    return holderOf(connection)
  } catch (error) {
    // It has only just taken the lock, and is about to say who it is.
    if (sqliteCode(error) === undefined) throw error
    return undefined
  }
}

/**
 * Since when somebody has the right; undefined when nobody has, or could have, since the lock is spoilt. What they write bears that
 * moment at the earliest, and may not be there yet.
 */
export function heldSince(storePath: string, kind: LeaseKind): Date | undefined {
  const file = `${realFile(storePath)}${files[kind]}`
  // Who may not write there can't ask; what they read is of one moment all the same.
  if (!existsSync(file) || !isWritable(file)) return undefined
  let connection: Connection | undefined
  try {
    connection = opened(file)
    connection.exec('begin immediate; rollback')
    return undefined
  } catch (error) {
    return connection !== undefined && isBusy(error) ? knownHolder(connection)?.since : undefined
  } finally {
    connection?.close()
  }
}
