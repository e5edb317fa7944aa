import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failed } from '../model/failed.js'

/**
 * Makes a folder of our own where temporary files belong.
 *
 * @param prefix of its name
 * @throws Failed where nothing can be made
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  const folder = tmpdir()
  try {
    return await mkdtemp(join(folder, prefix))
  } catch (cause) {
    throw new Failed({ code: 'temporary-folder', args: { folder } }, { cause })
  }
}
