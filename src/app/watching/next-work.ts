import { nextAt } from '../../health/turn.js'
import { channelDueAt } from '../../jobs/channels.js'
import { siteOf } from '../../jobs/site-of.js'
import { turnsOf } from '../../jobs/turns.js'
import type { Store } from '../../store/port.js'
import { hurriedChannels } from '../incidents/hurried-channels.js'
import type { Setup } from '../setup.js'
import { waitingMails } from '../waiting-mails.js'

export type Work = {
  at: Date
  what: 'poll' | 'channel' | 'thread' | 'mail' | 'digest' | 'alert'
  name?: string
}

/**
 * What there is to do next, and when: the poll of a source, a look at a channel of ours or at threads, a mail or message that is tried
 * again. A moment that has passed is due now.
 */
export async function nextWork(store: Store, setup: Setup, now: Date): Promise<Work> {
  const work: Work[] = await askingWork(store, setup, now)
  for (const { next, subject } of await waitingMails(store, setup))
    if (next !== undefined) work.push({ at: next, what: 'mail', name: subject })
  return firstWork(work)
}

export const firstWork = <Each extends Work>(work: readonly Each[]): Each =>
  work.reduce((first, each) => (each.at < first.at ? each : first))

/** What there is to ask of the sites of these sources and channels, each thing at its time. */
export async function askingWork(
  store: Store,
  setup: Pick<Setup, 'config' | 'sources' | 'channels'>,
  now: Date,
): Promise<(Work & { site: string })[]> {
  const { config, sources } = setup
  const channels = await hurriedChannels(store, setup, now)
  const states = await store.sources.states()
  const sites = await store.sources.sites()
  const work: (Work & { site: string })[] = []
  const asked = sources.filter(({ paused }) => paused !== true)
  const turns = turnsOf(asked, { states, sites, now })
  for (const source of asked) {
    const turn = turns.get(source.id)
    const at = turn && nextAt(turn, turn.leftAlone ?? turn.waits)
    work.push({ at: at ?? now, what: 'poll', name: source.name, site: siteOf(source) })
  }
  for (const channel of channels) {
    const state = states.get(channel.id)
    work.push({
      at: state === undefined ? now : channelDueAt(channel, state),
      what: 'channel',
      name: channel.name,
      site: siteOf(channel),
    })
  }
  // Nobody is told when a thread changes: what waits is looked at as often as everything else.
  const withThreads = config.threads.perRun > 0 ? asked.filter(({ thread }) => thread !== undefined) : []
  for (const site of new Set(withThreads.map(siteOf)))
    work.push({ at: new Date(now.getTime() + config.every), what: 'thread', site })
  return work
}
