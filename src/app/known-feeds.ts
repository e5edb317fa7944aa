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
  return addressesOf([...urlsOf(setup.config.sources), ...(await adoptedAddresses(setup))])
}

/** By the one spelling of each. */
export const addressesOf = (addresses: readonly string[]): Map<string, string> =>
  new Map(addresses.map((address) => [canonicalUrl(address) ?? address, address]))

export const urlsOf = (sources: Config['sources']): string[] =>
  sources.flatMap((block) => ('url' in block ? [block.url] : []))

/** Those that scans ask in place of configured ones, which moved there for good. */
export const adoptedAddresses = (setup: Setup): Promise<string[]> =>
  readStoreIfAny(setup, async (store) => {
    const states = await store?.sources.states()
    return setup.sources.flatMap(({ id }) => states?.get(id)?.moved?.to ?? [])
  })

/** Whether so many were added behind the others, and nothing else. */
export const isAdded =
  (count: number) =>
  (before: Config['sources'], after: Config['sources']): boolean =>
    after.length === before.length + count && isDeepStrictEqual(after.slice(0, before.length), before)
