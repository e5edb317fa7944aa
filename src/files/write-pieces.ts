import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Text in pieces, which may have to be waited for. */
export type Pieces = Iterable<string> | AsyncIterable<string>

/**
 * Writes a file of any length from pieces of text, so that it appears whole or not at all. A new one only we may read; otherwise who may
 * read it stays as it was. What is no plain file (a named pipe, a device) is written into.
 *
 * @throws the system's error, and what making the pieces throws
 */
export async function writePieces(path: string, pieces: Pieces, platform: NodeJS.Platform): Promise<void> {
  const file = await realpath(path).catch(() => path)
  const existing = await stat(file).catch(() => undefined)
  if (existing !== undefined && !existing.isFile()) {
    const append = platform === 'win32' ? 0 : constants.O_APPEND
    return await writeAll(await open(file, constants.O_WRONLY | append), pieces)
  }
  const partial = join(dirname(file), `.${randomUUID()}.partial`)
  try {
    const handle = await open(partial, 'wx', 0o600)
    await writeAll(handle, pieces, existing?.mode)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

async function writeAll(handle: FileHandle, pieces: Pieces, mode?: number): Promise<void> {
  try {
    // The umask may have taken something away.
    if (mode !== undefined) await handle.chmod(mode)
    for await (const piece of pieces) await handle.writeFile(piece)
  } finally {
    await handle.close()
  }
}
