import { coverageOf, type Run } from '../health/coverage.js'
import { SHORTEST_SILENCE } from '../health/silence.js'
import { silencesOf } from '../health/silences.js'
import { turnsOf } from '../jobs/turns.js'
import type { Coverage } from '../model/coverage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/port.js'
import { countUnjudged } from './unjudged.js'

type Options = {
  sources: readonly ConfiguredSource[]
  brands: readonly string[]
  /** Milliseconds after which a case that nobody touches is none of these any more. */
  lapse: number
  now: Date
}

/** How every source did, what is silent that should not be, and what could not be judged. Without `run` the last run's results count. */
export async function readCoverage(store: Store, options: Options, run?: Run): Promise<Coverage> {
  const { sources, brands, now } = options
  const states = await store.sources.states()
  const unjudged = await countUnjudged(store, options)
  const coverage = coverageOf(sources, {
    states,
    turns: turnsOf(sources, { states, sites: await store.sources.sites(), now }),
    silences: silencesOf(sources, states, await store.facts.rhythms(brands, silentFrom(now))),
    run,
  })
  return unjudged.length === 0 ? coverage : { ...coverage, unjudged }
}

/** What brought something later than this can't be unusually silent, so its past needs no look. */
export const silentFrom = (now: Date): Date => new Date(now.getTime() - SHORTEST_SILENCE)
