import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { temporaryFolderAtOnce } from './temporary-folder.js'

/** What a copy of the store is for. */
type Purpose = 'dry-run' | 'reading' | 'import'

const ours = /^mentions-(?:dry-run|reading|import)-(\d+)-[\w-]+$/

/** Milliseconds. A number of a process tells nothing of one in another container that shares the folder: no copy is in use for so long. */
const LONGEST_USE = 24 * 60 * 60_000

/**
 * Makes a folder for a copy of the store, and removes those that are left of processes which were killed: nothing of them could.
 *
 * @throws Failed where nothing can be made
 */
export function folderForCopy(purpose: Purpose): string {
  removeLeftBehind(tmpdir(), Date.now())
  return temporaryFolderAtOnce(`mentions-${purpose}-${process.pid}-`)
}

/** @param now milliseconds */
export function removeLeftBehind(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const [, pid] = ours.exec(name) ?? []
    if (pid === undefined || isRunning(Number(pid))) continue
    const path = join(folder, name)
    try {
      const stat = lstatSync(path)
      const isOwn = process.geteuid === undefined || stat.uid === process.geteuid()
      if (!stat.isDirectory() || !isOwn || now - stat.mtimeMs < LONGEST_USE) continue
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Somebody else was quicker, or it is not ours to remove.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
