import { coverageOf, type Run } from '../health/coverage.js'
import { SHORTEST_SILENCE, type Silence, unusualSilence } from '../health/silence.js'
import { leftAlone } from '../jobs/left-alone.js'
import type { Coverage } from '../model/coverage.js'
import { duration } from '../outputs/duration.js'
import { rate } from '../outputs/rate.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState, Store } from '../store/port.js'

/** Sources and brands that are silent for far longer than is usual for them. */
export type Silences = { sources: ReadonlyMap<string, Silence>; brands: ReadonlyMap<string, Silence> }

type Options = { sources: readonly ConfiguredSource[]; brands: readonly string[]; now: Date }

/** How every source did, and what is silent that should not be. Without `run` the last run's results count. */
export async function readCoverage(store: Store, options: Options, run?: Run): Promise<Coverage> {
  const states = await store.sourceStates()
  const { sources, brands } = await readSilences(store, states, options)
  const notices = new Map(Array.from(sources, ([id, silence]) => [id, staleNotice(silence)]))
  const left = leftAlone(options.sources, { states, sites: await store.siteStates(), now: options.now })
  const coverage = coverageOf(options.sources, states, { run, stale: notices, left })
  if (brands.size === 0) return coverage
  return { ...coverage, notices: Array.from(brands, ([brand, silence]) => brandNotice(brand, silence)) }
}

/** What can't be told from a failure is left out: a source that fails brings nothing, and that is said already. */
export async function readSilences(
  store: Store,
  states: ReadonlyMap<string, SourceState>,
  { sources, brands, now }: Options,
): Promise<Silences> {
  const rhythms = await store.rhythms(brands, new Date(now.getTime() - SHORTEST_SILENCE))
  const silent = new Map<string, Silence>()
  let lookedAt: Date | undefined
  for (const { id, paused } of sources) {
    const { answeredAt, problem } = states.get(id) ?? {}
    if (paused === true || answeredAt === undefined) continue
    if (lookedAt === undefined || answeredAt > lookedAt) lookedAt = answeredAt
    const rhythm = problem === undefined ? rhythms.sources.get(id) : undefined
    const silence = rhythm && unusualSilence(rhythm, answeredAt)
    if (silence !== undefined) silent.set(id, silence)
  }
  const quiet = new Map<string, Silence>()
  for (const [brand, rhythm] of rhythms.brands) {
    const silence = lookedAt && unusualSilence(rhythm, lookedAt)
    if (silence !== undefined) quiet.set(brand, silence)
  }
  return { sources: silent, brands: quiet }
}

/** What coverage says of a source that answers and brings nothing any more. */
export const staleNotice = ({ lasts, postsADay }: Silence): string =>
  `nothing new for ${duration(lasts)}, where usually ${rate(postsADay)} come in: look at it in a browser, it may have moved or stopped`

export const brandNotice = (brand: string, { lasts, postsADay }: Silence): string =>
  `No post has named ${brand} for ${duration(lasts)}, where usually ${rate(postsADay)} do: is its name or match still what people write, and do the sources still bring posts?`
