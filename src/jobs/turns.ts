import type { Turn, Wait } from '../health/turn.js'
import type { SiteState } from '../http/sites.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { leftAlone } from './left-alone.js'
import { intervalOf, nextPollAt } from './next-poll.js'
import { plan } from './plan.js'

type Facts = {
  states: ReadonlyMap<string, SourceState>
  sites: ReadonlyMap<string, SiteState>
  now: Date
}

/** When each source is asked next, by its id. Pure. */
export function turnsOf(sources: readonly ConfiguredSource[], facts: Facts): ReadonlyMap<string, Turn> {
  const { states, sites, now } = facts
  const left = leftAlone(sources, facts)
  const { waiting } = plan(sources, states, { now, force: false, sites })
  const waits = new Map<string, Wait>(waiting.map(({ source, site, until }) => [source.id, { site, until }]))
  return new Map(
    sources.map((source) => {
      const state = states.get(source.id)
      return [
        source.id,
        {
          every: intervalOf(source, state),
          at: state && nextPollAt(source, state),
          leftAlone: left.get(source.id),
          waits: left.get(source.id) ?? waits.get(source.id),
        },
      ]
    }),
  )
}
