import { readFile, realpath } from 'node:fs/promises'
import * as z from 'zod'
import type { StoreAt } from '../config/store-at.js'
import { writePrivately } from '../files/write-privately.js'
import type { Erased } from '../model/erased.js'
import type { Context } from './context.js'

/** Of a store that is a link, beside the file that it leads to: another link to that, or the file itself, is the same store. */
const forgottenPath = async ({ beside }: StoreAt): Promise<string> =>
  `${await realpath(beside).catch(() => beside)}-forgotten.json`

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
 * @returns none where there is no such file; one that cannot be read is said, and must not be written over: it may be mended
 */
export async function forgottenBeside(
  { log }: Pick<Context, 'log'>,
  at: StoreAt,
): Promise<readonly Erased[] | 'unreadable'> {
  const path = await forgottenPath(at)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    log({ code: 'forgotten-unreadable', args: { path } })
    return 'unreadable'
  }
  try {
    const { brands } = Lists.parse(JSON.parse(text))
    return brands.map(({ hashes, ...list }) => ({ ...list, hashes: new Set(hashes) }))
  } catch {
    log({ code: 'forgotten-unreadable', args: { path } })
    return 'unreadable'
  }
}

/** Whether the lists say all that this one does. */
export const isKnown = ({ brand, salt, hashes }: Erased, lists: readonly Erased[]): boolean =>
  lists.some(
    (one) => one.brand === brand && one.salt === salt && [...hashes].every((hash) => one.hashes.has(hash)),
  )

/**
 * Adds to it what the store's lists say, whole or not at all. What it says beside that stays: of a store that was just put back, nobody else
 * knows whom it must forget.
 *
 * @param beside what it says now; one that cannot be read is left as it is
 */
export async function saveForgotten(
  at: StoreAt,
  { beside, lists }: { beside: readonly Erased[] | 'unreadable'; lists: readonly Erased[] },
): Promise<void> {
  if (beside === 'unreadable' || lists.every((list) => isKnown(list, beside))) return
  const brands = Array.from(together([...beside, ...lists]), ({ hashes, ...list }) => ({
    ...list,
    hashes: [...hashes],
  }))
  await writePrivately(await forgottenPath(at), `${JSON.stringify({ version: 1, brands })}\n`)
}

function together(lists: readonly Erased[]): Iterable<Erased> {
  const found = new Map<string, Erased>()
  for (const { brand, salt, hashes } of lists) {
    const name = JSON.stringify([brand, salt])
    found.set(name, { brand, salt, hashes: new Set([...(found.get(name)?.hashes ?? []), ...hashes]) })
  }
  return found.values()
}
