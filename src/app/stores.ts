import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../store/port.js'
import { copyStore } from '../store/sqlite/copy.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { acquireLock } from '../store/sqlite/lock.js'
import type { Context } from './context.js'
import { removeCopy, tryToRemove } from './remove-copy.js'

/** Where the store is, and how long an untouched case stays open there; milliseconds. */
type StoreSetup = { storePath: string; config: { lapse: number } }

/**
 * Opens the store for reading, which waits for nobody.
 *
 * @throws when nothing was scanned yet, or the file is no store that can be read
 */
export async function readStore<T>(setup: StoreSetup, work: (store: Store) => Promise<T>): Promise<T> {
  return await using(openSqliteStore(setup.storePath, { readOnly: true, lapse: setup.config.lapse }), work)
}

/** The same where there may be none yet: before the first scan. */
export const readStoreIfAny = async <T>(
  setup: StoreSetup,
  work: (store: Store | undefined) => Promise<T>,
): Promise<T> => (existsSync(setup.storePath) ? await readStore(setup, work) : await work(undefined))

type Writing = {
  /** Who writes, for whoever has to wait. */
  command: string
  /** Milliseconds to wait for another writer; undefined doesn't wait. */
  wait: number | undefined
}

/** Opens the store for writing, under its lock. */
export async function writeStore<T>(
  { now, signal }: Context,
  setup: StoreSetup,
  { command, wait }: Writing,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const lock = await acquireLock(setup.storePath, { pid: process.pid, command, now: now(), wait, signal })
  try {
    return await using(openSqliteStore(setup.storePath, { lapse: setup.config.lapse }), work)
  } finally {
    lock.release()
  }
}

/** Works on a copy that is thrown away, so that a dry run takes the very same path as a real one. */
export async function withStoreCopy<T>(
  { signal }: Context,
  { storePath, config }: StoreSetup,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mentions-dry-run-'))
  // Ctrl-C ends the process before `finally` is reached.
  let closeCopy = () => {}
  const stop = () => {
    closeCopy()
    tryToRemove(folder)
  }
  signal.addEventListener('abort', stop)
  try {
    const copy = join(folder, 'mentions.db')
    await copyStore(storePath, copy)
    const store = openSqliteStore(copy, { lapse: config.lapse })
    closeCopy = () => store.close()
    return await using(store, work)
  } finally {
    signal.removeEventListener('abort', stop)
    closeCopy = () => {}
    await removeCopy(folder)
  }
}

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
