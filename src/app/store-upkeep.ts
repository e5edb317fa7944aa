import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { openReading } from '../files/open-reading.js'
import { MentionsError } from '../model/error.js'
import { Failed } from '../model/failed.js'
import type { Seal } from '../store/port/seal.js'
import type { Checked, Holdings, Imported } from '../store/port/upkeep.js'
import { sealed } from '../store/rows/seal.js'
import { fromHome } from '../text/home.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { forgetAgain } from './forget.js'
import type { StorePlace } from './store-place.js'
import { isThere, toPresent, upkeepOf, withUpkeepAlone, writeStore } from './stores.js'

/** What the store holds. */
export const storeInfo = async ({ now }: Pick<Context, 'now'>, place: StorePlace): Promise<Holdings> =>
  await (await upkeepOf(place)).holdings(now())

/** Looks for damage in the store. */
export const checkStore = async (place: StorePlace): Promise<Checked> => await (await upkeepOf(place)).check()

/**
 * Takes back a store that was moved: it is written into again.
 *
 * @returns what kept it closed; undefined where nothing did
 * @throws Failed where it is a copy that is not finished, of which a part may be missing
 */
export async function unsealStore(place: StorePlace): Promise<Seal | undefined> {
  if (!isThere(place)) throw new Failed({ code: 'store-missing', args: { path: place.storeAt.shown } })
  const upkeep = await upkeepOf(place)
  const seal = await upkeep.seal()
  if (seal?.kind === 'copying') throw sealed(place.storeAt.shown, seal)
  return seal && (await upkeep.unseal())
}

/**
 * Writes a copy of the store.
 *
 * @param to a file, or a folder that is there: then the file is named by the day
 * @returns where it is now, and its size in bytes
 */
export async function backUpStore(
  context: Pick<Context, 'now' | 'cwd' | 'platform' | 'env'>,
  place: StorePlace,
  { to, replaces }: { to: string; replaces: boolean },
): Promise<{ file: string; bytes: number }> {
  const named = resolve(context.cwd, fromHome(to, context))
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true
  const file = isFolder ? join(named, `mentions-${dayIn(context, place)}.db`) : named
  return { file, bytes: await (await upkeepOf(place)).backUp(file, replaces) }
}

/**
 * Makes the store as small as it can be.
 *
 * @param isAnew leaving nothing of what was deleted, also where others have to wait for that
 */
export const compactStore = (
  context: Pick<Context, 'now' | 'signal'>,
  place: StorePlace,
  isAnew: boolean,
) => {
  if (!isThere(place)) throw new Failed({ code: 'store-missing', args: { path: place.storeAt.shown } })
  return withUpkeepAlone(context, place, 'store compact', (upkeep) => upkeep.compact(isAnew))
}

/**
 * All that the store holds, as text in pieces.
 *
 * @param isPartly what of a damaged one can be read
 */
export const exportStore = async (place: StorePlace, isPartly: boolean): Promise<AsyncIterable<string>> =>
  (await upkeepOf(place)).export(isPartly)

/**
 * Fills a store that holds nothing, or is not there yet, with what another one held, but for those who were forgotten since.
 *
 * @param from a file, or `-` for what is piped in
 */
export async function importStore(
  context: Pick<Context, 'now' | 'log' | 'signal' | 'cwd' | 'platform' | 'env'> & { stdin: Readable },
  place: StorePlace,
  from: string,
): Promise<Imported & { forgotten: number }> {
  const bytes = from === '-' ? context.stdin : await bytesOf(resolve(context.cwd, fromHome(from, context)))
  const name = from === '-' ? 'What was piped in' : from
  try {
    return await withUpkeepAlone(context, place, 'store import', async (upkeep) => {
      const imported = await upkeep.import(bytes, name, toPresent)
      const forgotten = await writeStore(context, place, (store) =>
        forgetAgain(context, store, place.storeAt),
      )
      if (forgotten > 0) await upkeep.compact(true)
      return { ...imported, forgotten }
    })
  } finally {
    if (from !== '-') bytes.destroy()
  }
}

async function bytesOf(path: string): Promise<Readable> {
  try {
    return (await openReading(path)).createReadStream()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOENT') throw error
    throw new MentionsError(`There is no file ${path}.`, {
      hint: 'Name a file that `mentions store export` wrote, or - for what is piped in.',
    })
  }
}

/** `2026-09-07`. */
function dayIn({ now }: Pick<Context, 'now'>, { config }: StorePlace): string {
  const { year, month, day } = clockFor(config).local(now())
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
