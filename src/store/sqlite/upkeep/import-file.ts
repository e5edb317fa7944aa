import { statSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { Failed } from '../../../model/failed.js'
import type { Imported } from '../../port/upkeep.js'
import { asText } from '../../rows/values.js'
import type { Connection } from '../database.js'
import { busy, isBusy, storeFailure } from '../failures.js'
import { realFile, refuseFolder, refuseTwoNames } from '../file.js'
import { takenIn } from '../open.js'
import { importInto, type Source } from './import.js'
import { putInPlace } from './put-in-place.js'
import { IDENTITY, quoted, tablesOf } from './tables.js'

/** See `Upkeep`: beside its place, and into it when it is whole. */
export async function importFile(path: string, source: Source): Promise<Imported> {
  const target = realFile(path)
  const present = statSync(target, { throwIfNoEntry: false })
  if (present !== undefined) {
    refuseFolder(target)
    refuseTwoNames(target)
  }
  const empty = present === undefined || present.size === 0 ? undefined : keptEmpty(target)
  let imported: Imported | undefined
  try {
    await putInPlace({ target, replaces: present !== undefined }, async (partial) => {
      const connection = new DatabaseSync(partial)
      try {
        imported = await importInto(connection, partial, source)
      } finally {
        connection.close()
      }
    })
  } catch (error) {
    throw storeFailure(target, error)
  } finally {
    empty?.close()
  }
  if (imported === undefined) throw new Error('It was put in place before anything was imported')
  return imported
}

/**
 * Opens the store that is there in such a way that nobody else can.
 *
 * @throws Failed when it holds anything, or somebody has it open
 */
function keptEmpty(file: string): Connection {
  const connection = new DatabaseSync(file)
  try {
    takenIn(connection, file)
    for (const { name } of tablesOf(connection))
      if (
        name !== IDENTITY &&
        connection.prepare(`select 1 from ${quoted(name)} limit 1`).get() !== undefined
      )
        throw new Failed({ code: 'store-not-empty', args: { path: file } })
    // Also ends what stands beside it, which would spoil what takes its place.
    const mode = connection.prepare('pragma journal_mode = delete').get()?.journal_mode
    if (asText(mode) !== 'delete') throw busy(file)
    connection.exec('begin exclusive')
    return connection
  } catch (error) {
    connection.close()
    throw isBusy(error) ? busy(file) : storeFailure(file, error)
  }
}
