import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config/schema.js'
import { canonicalUrl } from '../text/urls.js'

/** The addresses of the feeds in the config, each in one spelling; those of files as they are written. */
export const knownAddresses = ({ sources }: Pick<Config, 'sources'>): Set<string> =>
  new Set(sources.flatMap((block) => ('url' in block ? [canonicalUrl(block.url) ?? block.url] : [])))

/** Whether so many were added behind the others, and nothing else. */
export const isAdded =
  (count: number) =>
  (before: Config['sources'], after: Config['sources']): boolean =>
    after.length === before.length + count && isDeepStrictEqual(after.slice(0, before.length), before)
