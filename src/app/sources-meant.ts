import { called, isCalled, isNamed, placeTyped } from '../health/called.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

export { isCalled, isNamed, placeTyped }

/** What words that a person typed for a source may mean. */
export type Meant = {
  /** As the config names them, or else under the names that lists show, for which the store is needed. */
  sources: readonly ConfiguredSource[]
  /** By place where stored posts stand, of the words that name no source: the ids of the sources that gave them. */
  places: ReadonlyMap<string, readonly string[]>
}

export async function sourcesMeant(
  setup: Pick<Setup, 'sources' | 'storeAt'>,
  words: readonly string[] = [],
): Promise<Meant> {
  const { sources } = setup
  if (words.every((word) => sources.some((source) => isCalled(source, word))))
    return { sources, places: new Map() }
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return { sources, places: new Map() }
    const named = called(sources, await store.sources.states())
    const others = words.filter((word) => !named.some((source) => isCalled(source, word)))
    const places = others.length === 0 ? new Map() : await store.posts.givers(others.map(placeTyped))
    return { sources: named, places }
  })
}
