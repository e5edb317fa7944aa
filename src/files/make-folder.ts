import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, where they are missing. Not by Node's `recursive`: below a folder in which nothing can be
 * made (`/proc`), that never ends.
 *
 * @param mode of the folders that are made
 * @throws the system's error
 */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // Some systems say of what is there that it can't be written.
    if (isFolder(folder)) return
    if (code !== 'ENOENT' || isFolder(dirname(folder)) || dirname(folder) === folder) throw error
    makeFolder(dirname(folder), mode)
    makeFolder(folder, mode)
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
