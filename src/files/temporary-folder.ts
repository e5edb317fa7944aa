import { mkdtempSync } from 'node:fs'
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
    throw cannotMake(folder, cause)
  }
}

/** The same for what must not be interrupted between making it and removing it. */
export function temporaryFolderAtOnce(prefix: string): string {
  const folder = tmpdir()
  try {
    return mkdtempSync(join(folder, prefix))
  } catch (cause) {
    throw cannotMake(folder, cause)
  }
}

const cannotMake = (folder: string, cause: unknown) =>
  new Failed({ code: 'temporary-folder', args: { folder } }, { cause })
