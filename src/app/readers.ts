import { MentionsError } from '../model/error.js'
import type { StoredReader } from '../store/port/readers.js'
import type { Context } from './context.js'
import { readerName } from './list-changes.js'
import type { StorePlace } from './store-place.js'
import { readStore, writeStore } from './stores.js'

/** Who reads on from time to time, by name. */
export const readersOf = (place: StorePlace): Promise<readonly StoredReader[]> =>
  readStore(place, (store) => store.readers.all())

/**
 * Forgets where these readers stand.
 *
 * @throws MentionsError for one that there is not; none is removed then
 */
export async function removeReaders(
  context: Pick<Context, 'log'>,
  place: StorePlace,
  typed: readonly string[],
): Promise<readonly string[]> {
  const names = [...new Set(typed.map(readerName))]
  const known = (await readersOf(place)).map(({ name }) => name)
  const missing = names.find((name) => !known.includes(name))
  if (missing !== undefined)
    throw new MentionsError(`There is no reader ${missing}.`, {
      hint:
        known.length === 0 ? 'Nobody reads with `list --reader` here.' : `There are: ${known.join(', ')}.`,
    })
  return await writeStore(context, place, async (store) => {
    for (const name of names) await store.readers.remove(name)
    return names
  })
}
