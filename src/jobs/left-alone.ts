import type { SiteState } from '../http/sites.js'
import { LONGEST_WAIT } from '../http/waiting.js'
import { type ConfiguredSource, hostOf } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { parseUrl } from '../text/parse-url.js'
import { nextPollAt } from './next-poll.js'

/** A site that asked to be left alone for longer than a source of it would wait by itself. */
type LeftAlone = { site: string; until: Date }

type Facts = {
  states: ReadonlyMap<string, SourceState>
  sites: ReadonlyMap<string, SiteState>
  now: Date
}

/** By source id: the sites that are asked later than their sources' turn comes, since they asked for that. Pure. */
export function leftAlone(
  sources: readonly ConfiguredSource[],
  { states, sites, now }: Facts,
): ReadonlyMap<string, LeftAlone> {
  // Hardly ever is one left alone, and then nothing needs to be known of the sources.
  const pauses = new Map(
    Array.from(sites, ([site, { leaveUntil }]) => [site, pauseEnd(leaveUntil, now)] as const),
  )
  if ([...pauses.values()].every((until) => until === undefined)) return new Map()
  return new Map(
    sources.flatMap((source) => {
      const state = states.get(source.id)
      const site = source.paused === true ? undefined : siteOf(source, state)
      const until = site === undefined ? undefined : pauses.get(site)
      if (site === undefined || until === undefined) return []
      return state !== undefined && until <= nextPollAt(source, state) ? [] : [[source.id, { site, until }]]
    }),
  )
}

function pauseEnd(leaveUntil: Date | undefined, now: Date): Date | undefined {
  const until = Math.min(leaveUntil?.getTime() ?? 0, now.getTime() + LONGEST_WAIT)
  return until > now.getTime() ? new Date(until) : undefined
}

/** Whose limit holds for it: that of the host it is asked at, unless its kind of source knows better. */
const siteOf = (source: ConfiguredSource, state: SourceState | undefined): string | undefined =>
  source.limits?.site ?? (state?.moved === undefined ? hostOf(source) : parseUrl(state.moved.to)?.host)
