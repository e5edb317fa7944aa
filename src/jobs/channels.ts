import { ACCEPT, type ConfiguredChannel } from '../channels/configured.js'
import type { Client } from '../http/client.js'
import { limitsAt } from '../sources/site-limits.js'
import type { SourceState } from '../store/port/sources.js'
import type { Store } from '../store/port.js'
import { datedUpdate } from './dated-update.js'
import type { ChannelJob, Handlers } from './job.js'
import { isGone, nextPollAt } from './next-poll.js'
import { nextState } from './next-state.js'
import { budgetOf } from './quota.js'
import { cursorsFor, type ReadChannel, readChannel, wayIn } from './read-channel.js'

/** Who asks whether we spoke waits for no channel longer than this after it failed, in milliseconds. */
const LONGEST_RETRY = 60 * 60_000

/** What a look at a channel brought. */
export type ChannelOutcome = {
  channel: ConfiguredChannel
  status: 'answered' | 'unchanged' | 'failed'
  /** Updates in the answers, known ones too. */
  read: number
  added: number
}

/** What there is to do at channels now, beside what is polled. */
export async function channelWork(
  channels: readonly ConfiguredChannel[],
  options: Omit<Options, 'states' | 'clock' | 'random' | 'store'> & {
    store: Pick<Store, 'official' | 'sources'>
    force: boolean
    clock?: (() => Date) | undefined
    random?: (() => number) | undefined
  },
): Promise<{ jobs: readonly ChannelJob[]; handlers: Pick<Handlers, 'channel'> }> {
  const { store, now, force, clock = () => now, random = () => 0.5 } = options
  if (channels.length === 0) return { jobs: [], handlers: {} }
  const states = await store.sources.states()
  return {
    jobs: channelJobs(channels, states, { now: clock(), force }),
    handlers: { channel: channelHandler({ ...options, states, clock, random }) },
  }
}

type When = {
  now: Date
  /** Channels that are not due, too; a site's own limits hold all the same. */
  force: boolean
}

/** Which channels want to be read now, as jobs. Whether their sites let them is for `slots`. */
const channelJobs = (
  channels: readonly ConfiguredChannel[],
  states: ReadonlyMap<string, SourceState>,
  { now, force }: When,
): ChannelJob[] =>
  channels.flatMap((source): ChannelJob[] => {
    const state = states.get(source.id)
    const isDue = force || state === undefined || now < state.polledAt || now >= channelDueAt(source, state)
    return isDue ? [{ kind: 'channel', source: asAsked(source, state), since: state?.polledAt }] : []
  })

/** When a channel that was read before is to be read again: sooner while somebody waits for what it says, also where it failed. */
export function channelDueAt(channel: ConfiguredChannel, state: SourceState): Date {
  const usual = nextPollAt(channel, state)
  const { hurry } = channel
  if (hurry === undefined || state.problem?.gone === true) return usual
  const { retryAt: _, ...asked } = state
  const soon = nextPollAt({ every: hurry.every, everyIsOwn: true }, asked)
  const wanted = hurry.at !== undefined && hurry.at > state.polledAt ? [hurry.at] : []
  return [soon, ...wanted].reduce((first, at) => (at < first ? at : first), usual)
}

/** What is asked may stand elsewhere than the page, and other limits hold there. */
function asAsked(channel: ConfiguredChannel, state: SourceState | undefined): ConfiguredChannel {
  const [url] = wayIn(state, channel) ?? []
  if (url === undefined) return channel
  const asks: ConfiguredChannel['asks'] = () => [{ tag: 'channel', request: { url, accept: ACCEPT } }]
  return { ...channel, asks, limits: limitsAt(url) ?? channel.limits }
}

type Options = {
  store: Pick<Store, 'official'>
  client: Client
  states: ReadonlyMap<string, SourceState>
  now: Date
  clock: () => Date
  maxEntries?: number | undefined
  random: () => number
  signal?: AbortSignal | undefined
  onRead?: ((outcome: ChannelOutcome) => void) | undefined
}

/** Reads a channel, and stores what it says with what is remembered of it. */
function channelHandler(options: Options): NonNullable<Handlers['channel']> {
  const { store, client, states, now, clock, random, maxEntries, signal, onRead } = options
  return async ({ source: channel }) => {
    const before = states.get(channel.id)
    const budget = budgetOf(channel.limits, client.sites, clock)
    const read = await readChannel(channel, { client, now, before, budget, maxEntries, signal })
    return {
      problem: read.problem,
      isLeft: read.isLeft,
      async keep() {
        const { added } = await store.official.save({
          channelId: channel.id,
          at: now,
          state: stateAfter(channel, read, { before, now, random }),
          updates: read.updates.map((update) => datedUpdate(update, now)),
        })
        const status = read.problem ? 'failed' : read.changed ? 'answered' : 'unchanged'
        onRead?.({ channel, status, read: read.updates.length, added })
      },
    }
  }
}

function stateAfter(
  channel: ConfiguredChannel,
  read: ReadChannel,
  { before, now, random }: { before: SourceState | undefined; now: Date; random: () => number },
): SourceState {
  const { problem, way, answers, changed, notices } = read
  const title = read.title ?? before?.title
  const state = nextState(
    channel,
    {
      problem,
      posts: read.updates,
      cursors: cursorsFor(way, channel),
      answers,
      answered: problem === undefined ? 1 : 0,
      changed,
      notices: [...notices],
      allNew: false,
      home: undefined,
      ownInterval: read.interval ?? before?.ownInterval,
      title,
    },
    { before, now, random },
  )
  const latest = new Date(now.getTime() + Math.max(LONGEST_RETRY, channel.every))
  const isLate = state.retryAt !== undefined && state.retryAt > latest && !isGone(problem)
  return isLate ? { ...state, retryAt: latest } : state
}
