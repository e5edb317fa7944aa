import type { Outcome } from '../../health/outcome.js'
import { channelWork } from '../../jobs/channels.js'
import type { Sessions } from '../../jobs/login.js'
import { judgeOwn, ownPages } from '../../jobs/own-pages.js'
import { pollSources } from '../../jobs/polls.js'
import { staleBrands } from '../../jobs/rejudge.js'
import { siteOf } from '../../jobs/site-of.js'
import { createJudge, type Judge } from '../../judge/judge.js'
import { lessonsOf } from '../../learned/lesson.js'
import type { Store } from '../../store/port.js'
import type { Context } from '../context.js'
import { hurriedChannels } from '../incidents/hurried-channels.js'
import { createLooks } from '../looks.js'
import { logChannel, logPoll, pollingClient } from '../poll-due.js'
import type { Setup } from '../setup.js'
import { askingWork, firstWork } from '../watching/next-work.js'

/** What a worker keeps from one site to the next. */
export type Kept = {
  store: Store
  sessions: Sessions
  /** Since when it works: of `performance.now()`. */
  since: number
  /** By the rules that it was made by. */
  judge?: { by: string; setup: Setup; judge: Judge }
  /** What came of asking sites lately, by source. */
  reached: Map<string, { outcome: Outcome; at: Date }>
}

/** `isStale`: its posts are to be judged by other rules first, and it was not asked. `isOver`: nobody has it in the config. */
export type SiteAsked = { isStale: true } | { isOver: true } | { next: Date; isNews: boolean }

/** What was due and is due still was kept from being done: it is not tried again at once, but after so many milliseconds. */
const AGAIN_AFTER = 60_000

/** Of what was asked longer ago nothing follows for now, in milliseconds. */
const LATELY = 10 * 60_000

/**
 * Asks one site for all that is due there: what is new at its sources, channels and threads, each in its turn.
 *
 * @param refuseIfUnsure is called before each request
 */
export async function askSite(
  context: Context,
  setup: Setup,
  kept: Kept,
  { site, refuseIfUnsure }: { site: string; refuseIfUnsure: () => void },
): Promise<SiteAsked> {
  const { store, sessions } = kept
  const { config } = setup
  const now = context.now()
  const sources = setup.sources.filter((source) => siteOf(source) === site)
  const own = setup.channels.filter((channel) => siteOf(channel) === site)
  if (sources.length === 0 && own.length === 0) return { isOver: true }
  const channels = await hurriedChannels(store, { config, channels: own }, now)
  const saidBefore = await ownPages(store, setup.channels)
  const judge = await judgeFor(setup, kept, saidBefore)
  const judged = await store.posts.judged()
  // Into an empty store the first are read before anything is judged anew.
  const isFirst = judged.size === 0 && (await store.configs.all()).length === 0
  if (!isFirst && staleBrands(judge, judged).length > 0) return { isStale: true }
  const polling = await pollingClient(context, setup, store)
  const client: typeof polling = {
    ...polling,
    async fetch(request, options) {
      refuseIfUnsure()
      return await polling.fetch(request, options)
    },
  }
  let isNews = false
  const options = {
    config,
    sources,
    configured: setup.sources,
    folder: setup.folder,
    store,
    client,
    judge,
    now,
    clock: context.now,
    awake: () => performance.now(),
    force: false,
    sessions,
    baseline: false,
    signal: context.signal,
    random: context.random,
  }
  const looks = await createLooks(options)
  const atChannels = await channelWork(channels, {
    ...options,
    maxEntries: config.http.maxEntries,
    onRead(outcome) {
      isNews = true
      logChannel(context, outcome)
    },
  })
  const { outcomes, reached } = await pollSources({
    ...options,
    lately: latelyBut(kept, sources, now),
    others: {
      jobs: [...looks.others.jobs, ...atChannels.jobs],
      handlers: { ...looks.others.handlers, ...atChannels.handlers },
    },
    onProgress({ outcome }) {
      if (outcome !== undefined) logPoll(context, outcome)
    },
  })
  for (const outcome of reached) kept.reached.set(outcome.sourceId, { outcome, at: now })
  // As in a scan: where nothing was read nothing is new.
  if (outcomes.some(({ read }) => read > 0)) await looks.atWhatIsNew()
  if (own.length > 0)
    await judgeOwn(saidBefore, await ownPages(store, setup.channels), {
      ...options,
      sources: setup.sources,
      lookback: config.lookback,
      lapse: config.lapse,
    })
  isNews ||= outcomes.length > 0 || looks.others.jobs.length > 0
  const after = context.now()
  const { at } = firstWork(await askingWork(store, { config, sources, channels: own }, after))
  // Of what was never asked the moment is that of the question.
  const isKept = at <= now || at.getTime() === after.getTime()
  return { next: isKept ? new Date(after.getTime() + AGAIN_AFTER) : at, isNews }
}

/** Made anew where its rules are others, the brands have said something, or somebody taught one of them something. */
async function judgeFor(
  setup: Setup,
  kept: Kept,
  said: Awaited<ReturnType<typeof ownPages>>,
): Promise<Judge> {
  const { config, sources } = setup
  const states = await kept.store.lessons.states()
  const by = JSON.stringify([[...said].map(([brand, pages]) => [brand, ...pages]), [...states]])
  if (kept.judge?.by !== by || kept.judge.setup !== setup)
    kept.judge = { by, setup, judge: createJudge(config, sources, said, lessonsOf(states)) }
  return kept.judge.judge
}

/** Of the sites of others. */
function latelyBut({ reached }: Kept, sources: Setup['sources'], now: Date): readonly Outcome[] {
  const own = new Set(sources.map(({ id }) => id))
  return [...reached.values()].flatMap(({ outcome, at }) =>
    own.has(outcome.sourceId) || now.getTime() - at.getTime() > LATELY ? [] : [outcome],
  )
}
