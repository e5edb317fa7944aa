import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failed } from '../../../model/failed.js'
import { createFile } from '../file.js'
import { sizeOf } from './sizes.js'

/** A file that is to appear whole or not at all. Only its owner may read it. */
type Whole = {
  /** Where it will be. */
  target: string
  /** Whether what is there now goes. */
  replaces: boolean
}

/**
 * Makes a database beside its place, and puts it there when it is whole and has reached the disk. Nothing here awaits but what makes
 * it, so that Ctrl-C finds it there or not begun.
 *
 * @throws what making it throws; Failed where a file is there and none may be, and where a store that is gone left its -wal file, which SQLite
 *   would take for the new one's
 */
export async function putInPlace(
  { target, replaces }: Whole,
  make: (partial: string) => void | Promise<void>,
): Promise<void> {
  if (sizeOf(`${target}-wal`) > 0 && sizeOf(target) === 0)
    throw new Failed({ code: 'wal-left', args: { path: target } })
  const partial = join(dirname(target), `.${randomUUID()}.partial`)
  const remove = () => {
    for (const path of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`])
      rmSync(path, { force: true })
  }
  process.once('exit', remove)
  try {
    createFile(partial, target)
    const making = make(partial)
    if (making !== undefined) await making
    reachDisk(partial)
    if (replaces) renameSync(partial, target)
    else nameAnew(partial, target)
    reachDisk(dirname(target))
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** A link refuses a name that is taken in the same step; not every kind of disk has links. */
function nameAnew(partial: string, target: string): void {
  try {
    linkSync(partial, target)
  } catch (cause) {
    if (existsSync(target)) throw new Failed({ code: 'file-exists', args: { path: target } }, { cause })
    renameSync(partial, target)
  }
}

function reachDisk(path: string): void {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    fsyncSync(descriptor)
  } catch {
    // Windows opens no folder, and some disks cannot be told; then it is as safe as any other file there.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
