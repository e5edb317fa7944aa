import type { ConfiguredChannel } from '../channels/configured.js'
import { channelNotices } from '../health/channels.js'
import { coverageOf, type Run } from '../health/coverage.js'
import { concerning, lastingOf } from '../health/outages.js'
import { SHORTEST_SILENCE } from '../health/silence.js'
import { silencesOf } from '../health/silences.js'
import { unmatchedNotices } from '../health/watched-brands.js'
import { intervalOf } from '../jobs/next-poll.js'
import { heldBack } from '../jobs/outage.js'
import { turnsOf } from '../jobs/turns.js'
import type { BrandQuery } from '../judge/match/matching.js'
import type { Coverage } from '../model/coverage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import { dueRenameNotices } from './due-renames.js'
import { oneName } from './filled-by.js'
import { goneBrandsNotice } from './gone-brands.js'
import type { Setup } from './setup.js'
import { countUnjudged } from './unjudged.js'
import { wordsGoing } from './words-going.js'

type Options = {
  sources: readonly ConfiguredSource[]
  /** Where the brands speak themselves. */
  channels?: readonly ConfiguredChannel[] | undefined
  config: { brands: readonly BrandQuery[]; lapse: number }
  /** Only these. */
  brands: readonly string[]
  /** The path of the config; undefined tells nothing of what became of its brands. */
  configPath?: string | undefined
  /** Brands that are gone from it are to be told of. */
  tellGone?: boolean
  /** Outages that ended since then are told; those of the last day without it, and of a run only what it ended. */
  outagesSince?: Date | undefined
  now: Date
}

/** Milliseconds for which an outage is worth telling. */
const LATELY = 24 * 60 * 60_000

/** How every source did, what is silent that should not be, and what could not be judged. Without `run` the last run's results count. */
export async function readCoverage(store: Store, options: Options, run?: Run): Promise<Coverage> {
  const { sources, channels = [], config, brands, now } = options
  const states = await store.sources.states()
  const { outagesSince = run === undefined ? new Date(now.getTime() - LATELY) : now } = options
  const outages = await store.outages.since(outagesSince)
  const unjudged = await countUnjudged(store, { brands, lapse: config.lapse, now })
  const coverage = coverageOf(sources, {
    states,
    turns: turnsOf(sources, {
      states: heldBack(states, lastingOf(outages)),
      sites: await store.sources.sites(),
      now,
    }),
    outages: concerning(
      outages,
      sources.map((source) => ({ ...source, every: intervalOf(source, states.get(source.id)) })),
      now,
    ),
    silences: silencesOf(sources, states, await store.facts.rhythms(brands, silentFrom(now))),
    run,
  })
  const judged = await store.posts.judged()
  const asked = config.brands.filter(({ name }) => brands.includes(name))
  const { configPath, tellGone } = options
  const ours = configPath === undefined ? undefined : { lapse: config.lapse, path: oneName(configPath), now }
  const renamed = ours === undefined ? [] : await dueRenameNotices(store, { ...ours, brands: asked })
  const gone =
    ours === undefined || tellGone !== true
      ? []
      : await goneBrandsNotice(store, { ...ours, brands: config.brands })
  const notices = [
    ...unmatchedNotices(asked, judged),
    ...renamed,
    ...gone,
    ...channelNotices(channels, { states, brands, waiting: run?.channelsLeft }),
    ...(await wordsGoing(store, { sources, brands, now })),
    ...(coverage.notices ?? []),
  ]
  return {
    ...coverage,
    ...(notices.length > 0 && { notices }),
    ...(unjudged.length > 0 && { unjudged }),
  }
}

/** The same of what a list shows of a config's brands; of all of them also what became of brands that are gone. */
export const readListCoverage = (
  store: Store,
  { config, configPath, sources, channels }: Pick<Setup, 'config' | 'configPath' | 'sources' | 'channels'>,
  { brands, now }: Pick<Options, 'brands' | 'now'>,
): Promise<Coverage> =>
  readCoverage(store, {
    sources,
    channels,
    brands,
    config,
    configPath,
    tellGone: brands.length === config.brands.length,
    now,
  })

/** What brought something later than this can't be unusually silent, so its past needs no look. */
export const silentFrom = (now: Date): Date => new Date(now.getTime() - SHORTEST_SILENCE)
