import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that it appears whole or not at all: what was there stays until the new text is, and nothing half written is
 * left behind. Who may read it stays as it was, and a link stays one. What is no plain file (a named pipe, a device) is written into.
 *
 * @throws the system's error
 */
export async function writeWhole(path: string, text: string, platform = process.platform): Promise<void> {
  const file = await realpath(path).catch(() => path)
  const existing = await stat(file).catch(() => undefined)
  if (existing !== undefined && !existing.isFile()) return await writeInto(file, text, platform)
  const partial = join(dirname(file), `.${randomUUID()}.partial`)
  try {
    await writeFile(partial, text, existing && { mode: existing.mode })
    // The umask may have taken something away.
    if (existing !== undefined) await chmod(partial, existing.mode)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @throws the system's error; `EEXIST` where there is one already
 */
export async function writeNew(path: string, text: string): Promise<void> {
  // `wx` refuses an existing file in the same step that creates it.
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Writes into what is there: a pipe on Windows can't be opened in any other way, nor for appending. */
export const writeInto = (path: string, text: string, platform: NodeJS.Platform): Promise<void> =>
  writeFile(path, text, {
    flag: platform === 'win32' ? constants.O_WRONLY : constants.O_WRONLY | constants.O_APPEND,
  })
