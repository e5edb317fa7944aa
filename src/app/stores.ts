import { join } from 'node:path'
import { folderForCopy } from '../files/copies.js'
import { Failed } from '../model/failed.js'
import type { Upkeep } from '../store/port/upkeep.js'
import type { Store } from '../store/port.js'
import { copyStore } from '../store/sqlite/copy.js'
import { isThere } from '../store/sqlite/file.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { acquireLease, heldSince, type LeaseKind } from '../store/sqlite/lease.js'
import type { Context } from './context.js'
import { removeCopy, tryToRemove } from './remove-copy.js'

/** Where the store is. This file is the one place that knows which kind of store that means. */
type StoreSetup = { storePath: string }

/**
 * Opens the store for reading, which waits for nobody.
 *
 * @throws when nothing was scanned yet, or the file is no store that can be read
 */
export async function readStore<T>(setup: StoreSetup, work: (store: Store) => Promise<T>): Promise<T> {
  return await using(openSqliteStore(setup.storePath, { readOnly: true }), work)
}

/** The same where there may be none yet: before the first scan, and after one that ended before it wrote anything. */
export async function readStoreIfAny<T>(
  { storePath }: StoreSetup,
  work: (store: Store | undefined) => Promise<T>,
): Promise<T> {
  const store = openIfAny(storePath)
  return store === undefined ? await work(undefined) : await using(store, work)
}

function openIfAny(storePath: string): Store | undefined {
  if (!isThere(storePath)) return undefined
  try {
    return openSqliteStore(storePath, { readOnly: true })
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'store-missing') return undefined
    throw error
  }
}

/** Opens the store for writing, beside whoever else does; what waits for another program says so. */
export async function writeStore<T>(
  { log }: Pick<Context, 'log'>,
  { storePath }: StoreSetup,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const onWait = () => log({ code: 'store-busy', args: { path: storePath } })
  return await using(openSqliteStore(storePath, { onWait }), work)
}

type Leasing = {
  kind: LeaseKind
  /** Who has the right, for whoever has to wait. */
  command: string
  /** Milliseconds to wait for another one who has it; undefined doesn't wait. */
  wait: number | undefined
}

/** The same with a right that only one process has. */
export async function withLease<T>(
  context: Context,
  setup: StoreSetup,
  { kind, command, wait }: Leasing,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return await alone(context, setup, { kind, command, wait }, () => writeStore(context, setup, work))
}

/** Somebody else has that right, and does what we would do. */
export const isHeld = (error: unknown): boolean =>
  error instanceof Failed && error.failure.code === 'store-locked'

/** Has the right while it works; opens nothing. */
async function alone<T>(
  { now, signal }: Pick<Context, 'now' | 'signal'>,
  { storePath }: StoreSetup,
  { kind, command, wait }: Leasing,
  work: () => Promise<T>,
): Promise<T> {
  const lease = await acquireLease(storePath, { kind, pid: process.pid, command, now: now(), wait, signal })
  try {
    return await work()
  } finally {
    lease.release()
  }
}

/** The right to watch a store, which one process has as long as it works. */
export const withWatchRight = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  work: () => Promise<T>,
): Promise<T> => alone(context, setup, { kind: 'watch', command: 'watch', wait: undefined }, work)

/** What keeps the store's file in order. */
export async function upkeepOf({ storePath }: StoreSetup): Promise<Upkeep> {
  const { upkeepOf } = await import('../store/sqlite/upkeep/index.js')
  return upkeepOf(storePath)
}

/** The same for what changes the whole file, which nobody scans into meanwhile. */
export const withUpkeepAlone = <T>(
  context: Pick<Context, 'now' | 'signal'>,
  setup: StoreSetup,
  command: string,
  work: (upkeep: Upkeep) => Promise<T>,
): Promise<T> =>
  alone(context, setup, { kind: 'scan', command, wait: undefined }, async () => work(await upkeepOf(setup)))

/** Works on a copy that is thrown away, so that a dry run takes the very same path as a real one. */
export async function withStoreCopy<T>(
  { signal }: Context,
  { storePath }: StoreSetup,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  // Nothing awaits before there is somebody to remove it: Ctrl-C ends the process before `finally` is reached.
  const folder = folderForCopy('dry-run')
  let closeCopy = () => {}
  const stop = () => {
    closeCopy()
    tryToRemove(folder)
  }
  signal.addEventListener('abort', stop)
  try {
    const copy = join(folder, 'mentions.db')
    await copyStore(storePath, copy)
    const store = openSqliteStore(copy)
    closeCopy = () => store.close()
    return await using(store, work)
  } catch (error) {
    throw ofTheOriginal(error, storePath)
  } finally {
    signal.removeEventListener('abort', stop)
    closeCopy = () => {}
    await removeCopy(folder)
  }
}

/** What is wrong with a copy is wrong with what was copied, and only that can be mended. */
const ofTheOriginal = (error: unknown, path: string): unknown =>
  error instanceof Failed && error.failure.code === 'store-damaged'
    ? new Failed({ code: 'store-damaged', args: { path } }, { cause: error.cause })
    : error

async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/** Since when somebody scans; undefined when nobody does. What that scan finds bears this moment, and may be stored later. */
export const scanningSince = ({ storePath }: StoreSetup): Date | undefined => heldSince(storePath, 'scan')
