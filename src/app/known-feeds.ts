import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config/schema/index.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { canonicalUrl } from '../text/urls.js'
import type { Setup } from './setup.js'

/**
 * The addresses of the feeds in the config, each in one spelling; those of files as they are written. With them those that
 * scans ask in their place, since the configured ones moved there for good.
 */
export async function knownAddresses(setup: Setup): Promise<Set<string>> {
  const configured = setup.config.sources.flatMap((block) => ('url' in block ? [block.url] : []))
  const all = [...configured, ...(await adoptedAddresses(setup))]
  return new Set(all.map((address) => canonicalUrl(address) ?? address))
}

async function adoptedAddresses({ config, sources, storePath }: Setup): Promise<string[]> {
  if (!existsSync(storePath)) return []
  const store = openSqliteStore(storePath, { readOnly: true, lapse: config.lapse })
  try {
    const states = await store.sourceStates()
    return sources.flatMap(({ id }) => states.get(id)?.moved?.to ?? [])
  } finally {
    store.close()
  }
}

/** Whether so many were added behind the others, and nothing else. */
export const isAdded =
  (count: number) =>
  (before: Config['sources'], after: Config['sources']): boolean =>
    after.length === before.length + count && isDeepStrictEqual(after.slice(0, before.length), before)
