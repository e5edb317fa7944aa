import { nextAt } from '../../health/turn.js'
import { channelDueAt } from '../../jobs/channels.js'
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
  const { config, sources } = setup
  const channels = await hurriedChannels(store, setup, now)
  const states = await store.sources.states()
  const sites = await store.sources.sites()
  const work: Work[] = []
  const asked = sources.filter(({ paused }) => paused !== true)
  const turns = turnsOf(asked, { states, sites, now })
  for (const { id, name } of asked) {
    const turn = turns.get(id)
    const at = turn && nextAt(turn, turn.leftAlone ?? turn.waits)
    work.push({ at: at ?? now, what: 'poll', name })
  }
  for (const channel of channels) {
    const state = states.get(channel.id)
    work.push({
      at: state === undefined ? now : channelDueAt(channel, state),
      what: 'channel',
      name: channel.name,
    })
  }
  // Nobody is told when a thread changes: what waits is looked at as often as everything else.
  if (config.threads.perRun > 0 && asked.some(({ thread }) => thread !== undefined))
    work.push({ at: new Date(now.getTime() + config.every), what: 'thread' })
  for (const { next, subject } of await waitingMails(store, setup))
    if (next !== undefined) work.push({ at: next, what: 'mail', name: subject })
  return work.reduce((first, each) => (each.at < first.at ? each : first))
}
