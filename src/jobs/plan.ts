import type { SiteState } from '../http/sites.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { nextPollAt } from './next-poll.js'
import { waitsUntil } from './pace.js'

/** A source that is due, and whose site may not be asked before `until`; before the next run, where that is not known. */
export type Waiting = { source: ConfiguredSource; site: string; until?: Date | undefined }

export type Plan = { due: ConfiguredSource[]; notDue: ConfiguredSource[]; waiting: Waiting[] }

type Options = {
  now: Date
  /** Sources that are not due, too; a site's own limits hold all the same. */
  force: boolean
  /** Ids of the sources asked for; the others are left alone. Undefined asks for all. */
  only?: ReadonlySet<string> | undefined
  /** When each site was asked last. */
  sites?: SiteStates
}

type SiteStates = { get(site: string): SiteState | undefined }

/** Which sources to poll now, which of them are left for a later run, and which are not due yet. */
export function plan(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  { now, force, only, sites = new Map() }: Options,
): Plan {
  const asked = sources.filter(({ id, paused }) => paused !== true && (only === undefined || only.has(id)))
  const isDue = (source: ConfiguredSource) => {
    const state = states.get(source.id)
    if (force || state === undefined) return true
    // A clock set back must not stop polling until it has caught up.
    return now < state.polledAt || now >= nextPollAt(source, state)
  }
  const due = asked.filter(isDue)
  const waiting = waitingOf(due, states, sites, now)
  const waits = new Set(waiting.map(({ source }) => source))
  return {
    due: due.filter((source) => !waits.has(source)),
    notDue: asked.filter((source) => !isDue(source)),
    waiting,
  }
}

/** Of the sources that share a site with a gap, the one that waited longest may go, if any may. */
function waitingOf(
  due: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  sites: SiteStates,
  now: Date,
): Waiting[] {
  const polledAt = (source: ConfiguredSource) =>
    states.get(source.id)?.polledAt.getTime() ?? Number.NEGATIVE_INFINITY
  const taken = new Set<string>()
  return due
    .toSorted((one, other) => compare(polledAt(one), polledAt(other)))
    .flatMap((source) => {
      const { pace } = source
      if (pace === undefined) return []
      const until = waitsUntil(pace, sites.get(pace.site), now)
      if (until !== undefined) return [{ source, site: pace.site, until }]
      if (pace.gap === 0) return []
      if (taken.has(pace.site))
        return [{ source, site: pace.site, until: new Date(now.getTime() + pace.gap) }]
      taken.add(pace.site)
      return []
    })
}

/** Not a difference: two that were never polled would be NaN apart. */
const compare = (one: number, other: number) => (one < other ? -1 : one > other ? 1 : 0)
