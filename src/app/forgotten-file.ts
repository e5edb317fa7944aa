import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { writePrivately } from '../files/write-privately.js'
import type { Erased } from '../model/erased.js'
import type { Context } from './context.js'

const forgottenPath = (storePath: string): string => `${storePath}-forgotten.json`

const Lists = z.object({
  version: z.literal(1),
  brands: z.array(
    z.object({
      brand: z.string(),
      salt: z.string().min(1),
      hashes: z.array(z.string().regex(/^[\da-f]{32}$/)),
    }),
  ),
})

/**
 * Who was forgotten, as a file beside the store says it too: salted hashes, which name nobody. A store that is put back from a backup
 * knows nothing of whom was forgotten since, and that file does.
 *
 * @returns undefined where there is none, or one that cannot be read, which is said
 */
export async function forgottenBeside(
  { log }: Pick<Context, 'log'>,
  storePath: string,
): Promise<readonly Erased[] | undefined> {
  const path = forgottenPath(storePath)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      log({ code: 'forgotten-unreadable', args: { path } })
    return undefined
  }
  try {
    const { brands } = Lists.parse(JSON.parse(text))
    return brands.map(({ hashes, ...list }) => ({ ...list, hashes: new Set(hashes) }))
  } catch {
    log({ code: 'forgotten-unreadable', args: { path } })
    return undefined
  }
}

/** Writes it anew, whole or not at all. */
export async function saveForgotten(storePath: string, lists: readonly Erased[]): Promise<void> {
  const brands = lists.map(({ hashes, ...list }) => ({ ...list, hashes: [...hashes] }))
  await writePrivately(forgottenPath(storePath), `${JSON.stringify({ version: 1, brands })}\n`)
}
