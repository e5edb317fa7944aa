import { called, isCalled } from '../health/called.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

export { isCalled }

/**
 * The sources, among which words that a person typed mean some: as the config names them, or else under the names that lists show,
 * for which the store is needed.
 */
export async function sourcesMeant(
  setup: Pick<Setup, 'sources' | 'storePath'>,
  words: readonly string[] = [],
): Promise<readonly ConfiguredSource[]> {
  const { sources } = setup
  if (words.every((word) => sources.some((source) => isCalled(source, word)))) return sources
  return await readStoreIfAny(setup, async (store) =>
    called(sources, (await store?.sources.states()) ?? new Map()),
  )
}
