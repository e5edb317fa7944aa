import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config/schema/index.js'
import { canonicalUrl } from '../text/urls.js'
import type { Setup } from './setup.js'
import { readStoreIfAny } from './stores.js'

/**
 * The addresses of the feeds in the config as they are written, by the one spelling of each; those of files by themselves. With
 * them those that scans ask in their place, since the configured ones moved there for good.
 */
export async function knownAddresses(setup: Setup): Promise<Map<string, string>> {
  const configured = setup.config.sources.flatMap((block) => ('url' in block ? [block.url] : []))
  const all = [...configured, ...(await adoptedAddresses(setup))]
  return new Map(all.map((address) => [canonicalUrl(address) ?? address, address]))
}

const adoptedAddresses = (setup: Setup): Promise<string[]> =>
  readStoreIfAny(setup, async (store) => {
    const states = await store?.sources.states()
    return setup.sources.flatMap(({ id }) => states?.get(id)?.moved?.to ?? [])
  })

/** Whether so many were added behind the others, and nothing else. */
export const isAdded =
  (count: number) =>
  (before: Config['sources'], after: Config['sources']): boolean =>
    after.length === before.length + count && isDeepStrictEqual(after.slice(0, before.length), before)
