import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { storeFailure } from './failures.js'
import { createFile, isThere, refuseFolder } from './file.js'
import { openForReading } from './open.js'

/**
 * Writes a copy of the store, as it is at this moment, into a new file. Where nothing is stored yet there is nothing to
 * copy, and no file is made.
 *
 * @throws Failed when the store cannot be read or the copy not be written
 */
export async function copyStore(from: string, to: string): Promise<void> {
  if (!isThere(from)) return
  refuseFolder(from)
  if (statSync(from).size === 0) return
  const copy = resolve(to)
  const db = openForReading(from)
  try {
    createFile(copy)
    db.run('vacuum into ?', copy)
  } catch (error) {
    throw storeFailure(copy, error)
  } finally {
    db.close()
  }
}
