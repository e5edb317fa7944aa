import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { Failed } from '../../../model/failed.js'
import { damaged, storeFailure } from '../failures.js'
import { realFile, refuseFolder } from '../file.js'
import { openForReading } from '../open.js'
import { putInPlace } from './put-in-place.js'
import { sizeOf } from './sizes.js'

/** See `Upkeep`. */
export async function backUp(from: string, to: string, replaces: boolean): Promise<number> {
  const target = resolve(to)
  refuseTarget(realFile(from), target, replaces)
  const db = openForReading(from)
  try {
    await putInPlace({ target: realFile(target), replaces }, (partial) => {
      try {
        db.run('vacuum into ?', partial)
        readBack(partial)
      } catch (error) {
        // What is wrong with what was read is wrong with the store.
        const failure = storeFailure(target, error)
        throw failure instanceof Failed && failure.failure.code === 'store-damaged'
          ? damaged(from, error)
          : failure
      }
    })
  } finally {
    db.close()
  }
  return sizeOf(target)
}

/** Of a backup nobody should learn on the day it is needed that it can't be read. */
function readBack(partial: string): void {
  const copy = new DatabaseSync(partial, { readOnly: true })
  try {
    const said = copy.prepare('pragma quick_check(1)').get()?.quick_check
    if (said !== 'ok') throw damaged(partial)
  } finally {
    copy.close()
  }
}

function refuseTarget(store: string, target: string, replaces: boolean): void {
  const found = statSync(target, { throwIfNoEntry: false })
  if (found === undefined) return
  refuseFolder(target)
  if (realFile(target) === store || isSameFile(store, found))
    throw new Failed({ code: 'backup-onto-itself', args: { path: target } })
  if (!replaces) throw new Failed({ code: 'file-exists', args: { path: target } })
  // What a -wal file holds would be written into the new file, and spoil it.
  if (sizeOf(`${realFile(target)}-wal`) > 0)
    throw new Failed({ code: 'backup-in-use', args: { path: target } })
}

function isSameFile(store: string, found: { ino: number; dev: number }): boolean {
  const own = statSync(store, { throwIfNoEntry: false })
  return own !== undefined && own.ino === found.ino && own.dev === found.dev
}
