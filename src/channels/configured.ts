import type { AskedSource } from '../sources/configured.js'
import { limitsAt } from '../sources/site-limits.js'
import { sourceId } from '../sources/source-id.js'
import { parseUrl } from '../text/parse-url.js'
import { redact } from '../text/redact.js'

/** Where brands speak themselves, asked as sources are. */
export type ConfiguredChannel = AskedSource & {
  /** Those that have it in their `official`. */
  brands: readonly string[]
  url: string
  kind: 'status-page' | 'feed' | undefined
  /** While an incident of such a brand is open: how often it is read at least, in milliseconds, and when it has to be read anyway. */
  hurry?: { every: number; at?: Date | undefined }
}

/** Where this brand speaks. */
export const channelsOf = (channels: readonly ConfiguredChannel[], brand: string): ConfiguredChannel[] =>
  channels.filter(({ brands }) => brands.includes(brand))

type OfficialBlock = {
  url: string
  type?: 'status-page' | 'feed' | undefined
  every?: number | undefined
}

export const ACCEPT =
  'application/json, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1'

/**
 * The channels of all brands, each once, however many brands speak there.
 *
 * @param every how often to look where a block doesn't say, in milliseconds
 */
export function configuredChannels(
  brands: readonly { name: string; official: readonly OfficialBlock[] }[],
  every: number,
): ConfiguredChannel[] {
  const byId = new Map<string, ConfiguredChannel>()
  for (const { name, official } of brands) {
    for (const block of official) {
      const channel = configured(block, every)
      const known = byId.get(channel.id)
      if (known?.brands.includes(name)) continue
      byId.set(channel.id, { ...(known ?? channel), brands: [...(known?.brands ?? []), name] })
    }
  }
  return [...byId.values()]
}

function configured({ url, type, every: own }: OfficialBlock, every: number): ConfiguredChannel {
  const name = redact(url)
    .replace(/^https?:\/\/(?:[^/?#]*@)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
  return {
    id: sourceId('official', url),
    type: 'official',
    name,
    host: parseUrl(url)?.host.replace(/^www\./, ''),
    every: own ?? every,
    everyIsOwn: own !== undefined,
    own: undefined,
    limits: limitsAt(url),
    asks: () => [{ tag: 'channel', request: { url, accept: ACCEPT } }],
    brands: [],
    url,
    kind: type,
  }
}
