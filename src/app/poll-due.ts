import { setFlagsFromString } from 'node:v8'
import { type Client, createClient } from '../http/client.js'
import { clientSettings } from '../http/settings.js'
import type { ChannelOutcome } from '../jobs/channels.js'
import { storedSites } from '../jobs/sites.js'
import { isExpected } from '../model/failed.js'
import { gapsFor } from '../sources/gaps.js'
import type { Store } from '../store/port.js'
import { clockOf } from './clock-of.js'
import type { Context } from './context.js'
import { hurriedChannels } from './incidents/hurried-channels.js'
import { keptLogins } from './kept-logins.js'
import { type ScanOptions, type ScanProgress, type ScanResult, scan } from './scan.js'
import type { Setup } from './setup.js'
import { version } from './version.js'

const MANY_SOURCES = 1_000

export type PollDueOptions = {
  /** Poll sources that are not due, too. */
  force: boolean
  /** Nothing of it is kept. */
  dryRun: boolean
  /** Remember what is there and announce nothing. */
  baseline: boolean
  /** Ids of the sources to poll; undefined polls all. */
  only: ReadonlySet<string> | undefined
  whileQuiet?: ScanOptions['whileQuiet']
  onProgress?: ((progress: ScanProgress) => void) | undefined
}

/** Which keeps the pace that all who asked before have left. */
export const pollingClient = async (
  context: Pick<Context, 'env' | 'now' | 'sleep'>,
  { config, folder, sources }: Pick<Setup, 'config' | 'folder' | 'sources'>,
  store: Store,
): Promise<Client> =>
  createClient({
    ...clientSettings(config.http, { version, env: context.env, folder }),
    clock: clockOf(context),
    sites: await storedSites(store),
    gapOf: gapsFor(sources),
  })

/** Polls; what stops it (a full disk) is given back, so that what was stored before is still shown. */
export async function pollDue(
  context: Context,
  setup: Setup,
  { force, dryRun, only, baseline, whileQuiet, onProgress }: PollDueOptions,
  store: Store,
  now: Date,
) {
  // What a poll leaves behind is garbage at once. By default V8 lets that grow to four times what is in use before it looks; with few
  // sources that is little, and looking takes time.
  if (setup.sources.length > MANY_SOURCES) setFlagsFromString('--heap-growing-percent=25')
  const client = await pollingClient(context, setup, store)
  try {
    const result: ScanResult = await scan({
      ...setup,
      channels: await hurriedChannels(store, setup, now),
      store,
      client,
      now,
      clock: context.now,
      awake: () => performance.now(),
      // What a source holds that is not due would be announced the next time.
      force: force || baseline,
      sparing: dryRun,
      isTry: dryRun,
      // Also of a dry run: a login that was renewed holds in place of the one before.
      sessions: keptLogins(setup.storeAt, context.now),
      only,
      whileQuiet,
      baseline,
      signal: context.signal,
      random: context.random,
      onChannel: (outcome) => logChannel(context, outcome),
      onProgress: (progress) => {
        onProgress?.(progress)
        if (progress.step === 'polling' && progress.outcome !== undefined) logPoll(context, progress.outcome)
      },
    })
    return { result, stopped: undefined }
  } catch (error) {
    if (!isExpected(error)) throw error
    return { result: undefined, stopped: error }
  }
}

export function logPoll(
  { log }: Context,
  { source, status, read, saved }: ScanResult['outcomes'][number],
): void {
  log({
    code: 'polled',
    args: {
      source: source.name,
      status,
      posts: read,
      newPosts: saved.postsAdded,
      newMentions: saved.mentionsAdded,
    },
  })
}

export function logChannel({ log }: Context, { channel, status, read, added }: ChannelOutcome): void {
  log({ code: 'channel-read', args: { channel: channel.name, status, updates: read, newUpdates: added } })
}
