import type { Client } from '../http/client.js'
import type { Sites } from '../http/sites.js'
import { WaitingError } from '../http/waiting.js'
import type { Judge } from '../judge/judge.js'
import type { BrandQuery } from '../judge/match/matching.js'
import { searchPhrases } from '../judge/match/phrases.js'
import { type ConfiguredSource, hostOf } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import type { Store } from '../store/port.js'
import { askSource } from './ask-source.js'
import { oneAtATime } from './one-at-a-time.js'
import { leaveAfter } from './pace.js'
import { type Plan, plan, type Waiting } from './plan.js'
import { type PollOutcome, savePoll } from './save-poll.js'

/** What of the config polls go by. */
export type PollConfig = {
  brands: readonly BrandQuery[]
  /** Milliseconds. */
  lookback: number
  lapse: number
  http: { pages: number; maxEntries: number }
}

export type PollOptions = {
  config: PollConfig
  sources: readonly ConfiguredSource[]
  /** The folder that relative paths in the config start at. */
  folder: URL
  store: Store
  client: Client
  judge: Judge
  now: Date
  /** The time as it passes: a site's limits count from when it was really asked. Stands still at `now` without it. */
  clock?: (() => Date) | undefined
  /** Poll sources that are not due, too. */
  force: boolean
  /** Leave sites alone that may be asked only so often: what is read will not be kept. */
  sparing?: boolean | undefined
  /** Ids of the sources to poll; undefined polls all. */
  only?: ReadonlySet<string> | undefined
  /** Remember what is there and announce nothing. */
  baseline: boolean
  signal?: AbortSignal | undefined
  /** A number from 0 to 1, for what must not happen at the same time everywhere; without it always in the middle. */
  random?: (() => number) | undefined
  onProgress?: ((progress: PollProgress) => void) | undefined
}

export type PollProgress = { done: number; of: number; outcome?: PollOutcome }

export type Polled = {
  outcomes: readonly PollOutcome[]
  /** Left for a later run. */
  left: readonly Waiting[]
  notDue: readonly ConfiguredSource[]
}

/** Polls what is due, judges and stores what it brings. Sources are independent: one that fails or is slow stops no other. */
export async function pollSources(options: PollOptions): Promise<Polled> {
  const { config, sources, store, judge, now, baseline, onProgress } = options
  const { clock = () => now, random = () => 0.5 } = options
  const { sites } = options.client
  const states = await store.sources.states()
  const planned = plan(sources, states, { ...options, now: clock(), sites })
  const { notDue } = planned
  const { due, waiting } = options.sparing === true ? spared(planned, clock()) : planned
  const giveBack = await takeTurns(due, sites, clock)
  const brands = config.brands.map((brand) => ({ name: brand.name, phrases: searchPhrases(brand) }))
  onProgress?.({ done: 0, of: due.length })

  const storing = oneAtATime()
  const outcomes: PollOutcome[] = []
  const left: Waiting[] = [...waiting]
  const pollOne = async (source: ConfiguredSource) => {
    const before = states.get(source.id)
    const asked = await askSource(source, {
      client: options.client,
      recall: (id, posts) => store.posts.recall(id, posts),
      context: {
        brands,
        cursor: before?.cursor,
        now,
        folder: options.folder,
        maxEntries: config.http.maxEntries,
      },
      before,
      pages: config.http.pages,
      signal: options.signal,
    })
    const { problem } = asked
    if (wasNotSent(source, problem)) await giveBack(source)
    else await endTurn(source, problem, sites, clock())
    // Left alone, and not tried: nothing is known of it that wasn't known before.
    if (problem instanceof WaitingError && asked.answered === 0 && !asked.changed) {
      left.push({ source, site: problem.host, until: problem.until })
      return
    }
    const outcome = await savePoll(source, asked, {
      store,
      judge,
      lookback: config.lookback,
      lapse: config.lapse,
      oneAtATime: storing,
      now,
      before,
      baseline,
      random,
    })
    outcomes.push(outcome)
    onProgress?.({ done: outcomes.length, of: due.length, outcome })
  }
  // The client decides how many run at once and gives each host its turn.
  await settleAll(inOrder(due, states).map(pollOne))

  return { outcomes, left, notDue }
}

/**
 * Remembers that the sites with a gap are being asked before they are: whatever ends this run, the next one leaves them
 * alone for as long.
 *
 * @returns forgets that a source's site is being asked, for a request that was not sent after all
 */
async function takeTurns(due: readonly ConfiguredSource[], sites: Sites, clock: () => Date) {
  const before = new Map<string, Date | undefined>()
  for (const { pace } of due) {
    if (pace === undefined || pace.gap === 0) continue
    before.set(pace.site, sites.get(pace.site)?.askedAt)
    await sites.save(pace.site, { ...sites.get(pace.site), askedAt: clock() })
  }
  return async ({ pace }: ConfiguredSource): Promise<void> => {
    if (pace === undefined || pace.gap === 0) return
    const { askedAt: _, ...rest } = sites.get(pace.site) ?? {}
    const askedAt = before.get(pace.site)
    await sites.save(pace.site, { ...rest, ...(askedAt && { askedAt }) })
  }
}

/** The host of the request itself was to be left alone. A host that it redirects to is known only once it was sent. */
const wasNotSent = (source: ConfiguredSource, problem: unknown): boolean =>
  problem instanceof WaitingError && problem.host === hostOf(source)

/** The gap counts from the end of a request, and a pause that the site asked for from then on. */
async function endTurn({ pace }: ConfiguredSource, problem: unknown, sites: Sites, now: Date): Promise<void> {
  if (pace === undefined || pace.gap === 0) return
  const leaveUntil = leaveAfter(problem, now)
  await sites.save(pace.site, { askedAt: now, ...(leaveUntil && { leaveUntil }) })
}

/**
 * Those of sites with a gap first, so that they are asked when their turn was taken, and not after a queue. Then those that
 * waited longest: where a site answers only some requests of each run, everyone's turn comes.
 */
function inOrder(due: readonly ConfiguredSource[], states: ReadonlyMap<string, SourceState>) {
  const polledAt = ({ id }: ConfiguredSource) => states.get(id)?.polledAt.getTime() ?? 0
  return due.toSorted(
    (one, other) => (other.pace?.gap ?? 0) - (one.pace?.gap ?? 0) || polledAt(one) - polledAt(other),
  )
}

/** Without the sources whose next request would have to wait for this one. */
function spared({ due, waiting }: Plan, now: Date): Pick<Plan, 'due' | 'waiting'> {
  return {
    due: due.filter(({ pace }) => pace === undefined || pace.gap === 0),
    waiting: [
      ...waiting,
      ...due.flatMap((source) =>
        source.pace === undefined || source.pace.gap === 0
          ? []
          : [{ source, site: source.pace.site, until: now }],
      ),
    ],
  }
}

/** Waits for all, then throws the first error: what a full disk stopped must not leave other polls running behind it. */
async function settleAll(polls: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(polls)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
