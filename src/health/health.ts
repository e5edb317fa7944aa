import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { CrewAtWork } from '../model/crew.js'
import type { Notice } from '../model/notice.js'
import type { Outage } from '../model/outage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Rhythms } from '../store/port/facts.js'
import type { SourceState } from '../store/port/sources.js'
import { coverageOf } from './coverage.js'
import { postsADay, type Silence } from './silence.js'
import { brandSilentNotice, type Silences } from './silences.js'
import { nextAt, type Turn, type Wait } from './turn.js'
import type { Use } from './use.js'

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
  missedAt?: Date
  /** Its address was removed for good: it is asked once a week only. */
  gone?: true
  /** The site that may not be asked before then, and without which it would be its turn. */
  waits?: Wait
  silence?: Silence
  /** What it takes in a month; absent for one that is paused. */
  use?: Use
}

type BrandHealth = {
  name: string
  /** When the last post that names it was published. */
  newestAt?: Date
  postsADay?: number
  silence?: Silence
  notice?: Notice
}

/** How the sources do, and whether the brands are still written about. */
export type Health = {
  generatedAt: Date
  sources: readonly SourceHealth[]
  brands: readonly BrandHealth[]
  /** The one that lasts, and those of the last day. */
  outages?: readonly Outage[]
  /** Where several share the work: who does what now. */
  crew?: CrewAtWork
}

/** What is remembered of the sources; nothing before the first scan. */
export type HealthFacts = {
  states: ReadonlyMap<string, SourceState>
  /** By source id. */
  turns: ReadonlyMap<string, Turn>
  rhythms: Rhythms
  /** By source id: how often it was asked in the last seven days, and answered. */
  counts: ReadonlyMap<string, { polls: number; answers: number }>
  silences: Silences
  outages?: readonly Outage[]
}

type Options = { sources: readonly ConfiguredSource[]; brands: readonly string[]; now: Date }

/** The worst first; those alike in the order of the config. */
export function healthOf(facts: HealthFacts, { sources, brands, now }: Options): Health {
  const coverage: Coverage = coverageOf(sources, { ...facts, missedUntil: now })
  // In the order of the sources.
  const all = coverage.sources.flatMap((covered, index) => {
    const source = sources[index]
    return source === undefined ? [] : [sourceHealth(source, covered, facts, now)]
  })
  const rank = ({ condition }: SourceHealth) => conditions.indexOf(condition)
  return {
    generatedAt: now,
    sources: all.sort((one, other) => rank(one) - rank(other)),
    brands: brands.map((name) => brandHealth(name, facts, now)),
    ...(facts.outages !== undefined && facts.outages.length > 0 && { outages: facts.outages }),
  }
}

function sourceHealth(
  source: ConfiguredSource,
  { status, posts: _, ...covered }: SourceCoverage,
  facts: HealthFacts,
  now: Date,
): SourceHealth {
  const state = facts.states.get(source.id)
  const rhythm = facts.rhythms.sources.get(source.id)
  const silence = facts.silences.sources.get(source.id)
  const lastWeek = facts.counts.get(source.id)
  const aDay = rhythm && postsADay(rhythm, now)
  const turn = facts.turns.get(source.id) ?? { every: source.every }
  const { waits } = turn
  const next = nextAt(turn, waits)
  return {
    ...covered,
    ...(covered.retryAt && next && { retryAt: next }),
    condition: covered.leftHere === true ? 'waiting' : conditionOf(status, silence, waits),
    every: source.every,
    ...(rhythm && { newestAt: rhythm.newestAt }),
    ...(aDay !== undefined && { postsADay: aDay }),
    ...(lastWeek && { lastWeek }),
    ...(next && status !== 'paused' && { nextPollAt: next }),
    ...(state?.missedAt && { missedAt: state.missedAt }),
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

function brandHealth(name: string, { rhythms, silences }: HealthFacts, now: Date): BrandHealth {
  const rhythm = rhythms.brands.get(name)
  const silence = silences.brands.get(name)
  const aDay = rhythm && postsADay(rhythm, now)
  return {
    name,
    ...(rhythm && { newestAt: rhythm.newestAt }),
    ...(aDay !== undefined && { postsADay: aDay }),
    ...(silence && { silence, notice: brandSilentNotice(name, silence) }),
  }
}
