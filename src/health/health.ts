import { brandNotice, readSilences, type Silences, staleNotice } from '../app/read-coverage.js'
import { leftAlone, nextPollWith } from '../jobs/left-alone.js'
import { plan } from '../jobs/plan.js'
import type { SourceCoverage } from '../model/coverage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Rhythm, SiteState, SourceState, Store } from '../store/port.js'
import { coverageOf } from './coverage.js'
import { postsADay, type Silence } from './silence.js'

/** What a source is like, the worst first. `new` was never read so far. */
export const conditions = ['failing', 'stale', 'waiting', 'new', 'paused', 'ok'] as const
type Condition = (typeof conditions)[number]

export type SourceHealth = Omit<SourceCoverage, 'status' | 'posts'> & {
  condition: Condition
  /** Milliseconds between two polls, as configured. */
  every: number
  /** When it last gave something new. */
  newestAt?: Date
  postsADay?: number
  /** How often it was asked in the last seven days, and answered. */
  lastWeek?: { polls: number; answers: number }
  /** Not before; in the past when it is due. Absent for one that is paused or was never asked. */
  nextPollAt?: Date
  /** When a poll last brought nothing but new posts. */
  gapAt?: Date
  /** Its address was removed for good: it is asked once a week only. */
  gone?: true
  /** The site that may not be asked before then, and without which it would be its turn. */
  waits?: { site: string; until?: Date }
  silence?: Silence
}

type BrandHealth = {
  name: string
  /** When the last post that names it was published. */
  newestAt?: Date
  postsADay?: number
  silence?: Silence
  notice?: string
}

/** How the sources do, and whether the brands are still written about. */
export type Health = { generatedAt: Date; sources: readonly SourceHealth[]; brands: readonly BrandHealth[] }

/** What is remembered of the sources; nothing before the first scan. */
type Facts = {
  states: ReadonlyMap<string, SourceState>
  sites: ReadonlyMap<string, SiteState>
  rhythms: { sources: ReadonlyMap<string, Rhythm>; brands: ReadonlyMap<string, Rhythm> }
  counts: ReadonlyMap<string, { polls: number; answers: number }>
  silences: Silences
}

type Options = { sources: readonly ConfiguredSource[]; brands: readonly string[]; now: Date }

const WEEK = 7 * 24 * 60 * 60 * 1000

/** @param store undefined before the first scan */
export async function readHealth(store: Store | undefined, options: Options): Promise<Health> {
  if (store === undefined) return healthOf(nothingYet, options)
  const states = await store.sourceStates()
  return healthOf(
    {
      states,
      sites: await store.siteStates(),
      rhythms: await store.rhythms(options.brands),
      counts: await store.pollCounts(new Date(options.now.getTime() - WEEK)),
      silences: await readSilences(store, states, options),
    },
    options,
  )
}

const nothingYet: Facts = {
  states: new Map(),
  sites: new Map(),
  rhythms: { sources: new Map(), brands: new Map() },
  counts: new Map(),
  silences: { sources: new Map(), brands: new Map() },
}

/** The worst first; those alike in the order of the config. Pure. */
function healthOf(facts: Facts, { sources, brands, now }: Options): Health {
  const stale = new Map(Array.from(facts.silences.sources, ([id, silence]) => [id, staleNotice(silence)]))
  const { waiting } = plan(sources, facts.states, { now, force: false, sites: facts.sites })
  const left = leftAlone(sources, { states: facts.states, sites: facts.sites, now })
  const waits = new Map<string, SourceHealth['waits']>([
    ...waiting.map(({ source, site, until }) => [source.id, { site, ...(until && { until }) }] as const),
    ...left,
  ])
  const coverage = new Map(
    coverageOf(sources, facts.states, { stale, gapsUntil: now }).sources.map((source) => [source.id, source]),
  )
  const all = sources.flatMap((source) => {
    const covered = coverage.get(source.id)
    return covered === undefined ? [] : [sourceHealth(source, covered, facts, waits.get(source.id), now)]
  })
  const rank = ({ condition }: SourceHealth) => conditions.indexOf(condition)
  return {
    generatedAt: now,
    sources: all.sort((one, other) => rank(one) - rank(other)),
    brands: brands.map((name) => brandHealth(name, facts, now)),
  }
}

function sourceHealth(
  source: ConfiguredSource,
  { status, posts: _, ...covered }: SourceCoverage,
  facts: Facts,
  waits: SourceHealth['waits'],
  now: Date,
): SourceHealth {
  const state = facts.states.get(source.id)
  const rhythm = facts.rhythms.sources.get(source.id)
  const silence = facts.silences.sources.get(source.id)
  const lastWeek = facts.counts.get(source.id)
  const aDay = rhythm && postsADay(rhythm, now)
  const next = state && nextPollWith(source, state, waits)
  return {
    ...covered,
    ...(covered.retryAt && next && { retryAt: next }),
    condition: conditionOf(status, silence, waits),
    every: source.every,
    ...(rhythm && { newestAt: rhythm.newestAt }),
    ...(aDay !== undefined && { postsADay: aDay }),
    ...(lastWeek && { lastWeek }),
    ...(next && status !== 'paused' && { nextPollAt: next }),
    ...(state?.gapAt && { gapAt: state.gapAt }),
    ...(status === 'failed' && state?.problem?.gone && { gone: true as const }),
    ...(waits && { waits }),
    ...(silence && { silence }),
  }
}

function conditionOf(
  status: SourceCoverage['status'],
  silence: Silence | undefined,
  waits: SourceHealth['waits'],
): Condition {
  if (status === 'paused') return 'paused'
  if (status === 'failed') return 'failing'
  if (silence !== undefined) return 'stale'
  if (waits !== undefined) return 'waiting'
  return status === 'never' ? 'new' : 'ok'
}

function brandHealth(name: string, { rhythms, silences }: Facts, now: Date): BrandHealth {
  const rhythm = rhythms.brands.get(name)
  const silence = silences.brands.get(name)
  const aDay = rhythm && postsADay(rhythm, now)
  return {
    name,
    ...(rhythm && { newestAt: rhythm.newestAt }),
    ...(aDay !== undefined && { postsADay: aDay }),
    ...(silence && { silence, notice: brandNotice(name, silence) }),
  }
}
