import type { Turn, Wait } from '../health/turn.js'
import type { SiteState } from '../http/sites.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { leftAlone } from './left-alone.js'
import { intervalOf, nextPollAt } from './next-poll.js'
import { pollJobs } from './plan.js'
import { slots } from './slots.js'

type Facts = {
  states: ReadonlyMap<string, SourceState>
  sites: ReadonlyMap<string, SiteState>
  now: Date
}

/** When each source is asked next, by its id. Pure. */
export function turnsOf(sources: readonly ConfiguredSource[], facts: Facts): ReadonlyMap<string, Turn> {
  const { states, sites, now } = facts
  const left = leftAlone(sources, facts)
  const { jobs } = pollJobs(sources, states, { now, force: false })
  const waits = new Map<string, Wait>(
    slots(jobs, { sites, now }).left.map(({ job, ...wait }) => [job.source.id, wait]),
  )
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
