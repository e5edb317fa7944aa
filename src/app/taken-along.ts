import { constants, copyFile } from 'node:fs/promises'
import type { StoreAt } from '../config/store-at.js'
import type { Context } from './context.js'
import { forgottenBeside, saveForgotten } from './forgotten-file.js'
import { loginsPath } from './kept-logins.js'

/**
 * What stands in files beside a store, on this machine, beside its copy as well: whom it forgot, and the logins of its sources, where the copy has none
 * of its own.
 */
export async function takeAlong(context: Pick<Context, 'log'>, from: StoreAt, to: StoreAt): Promise<void> {
  const lists = await forgottenBeside(context, from)
  if (lists !== 'unreadable') {
    const beside = await forgottenBeside(context, to)
    await saveForgotten(to, { beside, lists })
  }
  try {
    await copyFile(loginsPath(from), loginsPath(to), constants.COPYFILE_EXCL)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    // There are none, or it has some already.
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  }
}
