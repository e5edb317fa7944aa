import type { ConfiguredChannel } from '../channels/configured.js'
import { lastWord } from '../health/last-word.js'
import { createClient } from '../http/client.js'
import { clientSettings } from '../http/settings.js'
import { createSites } from '../http/sites.js'
import { datedUpdate } from '../jobs/dated-update.js'
import { readChannel } from '../jobs/read-channel.js'
import { gapsFor } from '../sources/gaps.js'
import { isScarce } from '../sources/limits.js'
import type { ChannelInWords } from '../views/check.js'
import type { Remembered } from './check.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'
import { version } from './version.js'

/** Looks once at every channel of our own, as a first scan would, and stores nothing. */
export async function tryChannels(
  context: Context,
  { config, folder, channels, sources }: Setup,
  remembered: Remembered | undefined,
): Promise<ChannelInWords[]> {
  const client = createClient({
    ...clientSettings(config.http, { version, env: context.env, folder }),
    sites: createSites(remembered?.sites),
    gapOf: gapsFor(sources),
  })
  return await Promise.all(
    channels.map(async (channel): Promise<ChannelInWords> => {
      const { name, brands } = channel
      // A look would take the turn of the scan that comes next.
      if (isScarce(channel.limits)) return { name, brands, isSpared: true }
      return { name, brands, ...(await tried(channel)) }
    }),
  )

  async function tried(channel: ConfiguredChannel): Promise<Partial<ChannelInWords>> {
    const now = context.now()
    const read = await readChannel(channel, {
      client,
      now,
      before: undefined,
      maxEntries: config.http.maxEntries,
      signal: context.signal,
    })
    if (read.problem !== undefined) return { problem: read.problem.failure }
    const last = lastWord(read.updates.map((update) => datedUpdate(update, now)))
    return {
      updates: read.updates.length,
      notices: read.notices,
      ...(read.title !== undefined && { title: read.title }),
      ...(last && { last }),
    }
  }
}
