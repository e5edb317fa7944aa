import { statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { Failed } from '../../../model/failed.js'
import { asNumber } from '../../rows/values.js'
import type { Database } from '../database.js'
import { sizeOf } from './sizes.js'

/** See `Upkeep`. @param file the store's file, by its one name */
export function compact(db: Database, file: string): { before: number; after: number; isShrunk: boolean } {
  const size = () => sizeOf(file) + sizeOf(`${file}-wal`)
  const before = size()
  const [used] = db.lists(
    `select (page_count - freelist_count) * page_size
     from pragma_page_count, pragma_freelist_count, pragma_page_size`,
  )[0] ?? [0]
  refuseWithoutRoom(file, asNumber(used))
  // It builds the new file aside, which need not fit into memory.
  db.run('pragma temp_store = file')
  db.run('vacuum')
  const [isBusy] = db.lists('pragma wal_checkpoint(truncate)')[0] ?? [1]
  return { before, after: size(), isShrunk: isBusy === 0 }
}

/** What is in use is written twice: aside, and then into the -wal file beside the store. */
function refuseWithoutRoom(file: string, used: number): void {
  const folders = [dirname(file), tmpdir()]
  const needed = isOneDisk(folders) ? 2 * used : used
  for (const folder of folders) {
    const free = freeIn(folder)
    if (free !== undefined && free < needed)
      throw new Failed({ code: 'no-room', args: { path: folder, needed, free } })
  }
}

const isOneDisk = (folders: readonly string[]): boolean =>
  new Set(folders.map((folder) => statSync(folder).dev)).size === 1

/** Bytes; undefined where the system does not say. */
function freeIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
