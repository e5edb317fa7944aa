import { join } from 'node:path'
import { folderForCopy } from '../../files/copies.js'
import { Failed } from '../../model/failed.js'
import type { Store } from '../port.js'
import { copyStore } from './copy.js'
import { openSqliteStore } from './index.js'
import { removeCopy, tryToRemove } from './remove-copy.js'

/**
 * Works on a copy of the store in a folder of its own, which is removed in the end.
 *
 * @throws Failed when the store cannot be read or the copy not be written
 */
export async function workOnCopy<T>(
  path: string,
  signal: AbortSignal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  // Nothing awaits before there is somebody to remove it: Ctrl-C ends the process before `finally` is reached.
  const folder = folderForCopy('dry-run')
  let closeCopy = async () => {}
  const stop = () => {
    // A file is closed at once, and nothing waits for anything now.
    void closeCopy()
    tryToRemove(folder)
  }
  signal.addEventListener('abort', stop)
  try {
    const copy = join(folder, 'mentions.db')
    await copyStore(path, copy)
    const store = openSqliteStore(copy)
    closeCopy = () => store.close()
    return await work(store)
  } catch (error) {
    throw ofTheOriginal(error, path)
  } finally {
    signal.removeEventListener('abort', stop)
    await closeCopy()
    await removeCopy(folder)
  }
}

/** What is wrong with a copy is wrong with what was copied, and only that can be mended. */
const ofTheOriginal = (error: unknown, path: string): unknown =>
  error instanceof Failed && error.failure.code === 'store-damaged'
    ? new Failed({ code: 'store-damaged', args: { path } }, { cause: error.cause })
    : error
