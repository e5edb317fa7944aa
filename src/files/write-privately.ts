import { chmod, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.js'

/**
 * Writes a file that only its owner may read, whole or not at all.
 *
 * @throws the system's error
 */
export async function writePrivately(path: string, text: string): Promise<void> {
  const whole = `${path}.new`
  makeFolder(dirname(path), 0o700)
  await writeFile(whole, text, { mode: 0o600 })
  // One that was left behind keeps the mode that it had.
  await chmod(whole, 0o600)
  await rename(whole, path)
}
