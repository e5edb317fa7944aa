import type { Coverage, SourceCoverage } from '../model/coverage.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import type { SourceState } from '../store/port/sources.js'
import type { Clock } from '../text/clock.js'
import type { Event } from '../views/events.js'

/** Of more sources in one run nobody reads a paragraph each: they most likely have one reason. */
const MOST_BY_ITSELF = 3

export type Alerts = {
  events: readonly Event[]
  /** The sources of whose trouble, or of its end, these events tell. */
  told: readonly string[]
}

/**
 * What to say of the sources to somebody who only wants to hear of trouble that lasts: that one has now failed `after`
 * times in a row or more, once, and that it is back, once. What was told is stored with the trouble, and what is over until that is
 * told, so that a run in between, which somebody looked at, takes nothing away. Of one that fails again by then nobody says that it is back.
 *
 * @param states as they are after the run
 */
export function sourceAlerts(
  states: ReadonlyMap<string, SourceState>,
  { sources }: Coverage,
  after: number,
  now: Date,
  clock: Clock,
): Alerts {
  const since = (moment: Date) => Math.max(0, now.getTime() - moment.getTime())
  const failing = sources.flatMap((source) => {
    const { id, problem } = source
    const isNews =
      problem !== undefined &&
      problem.times >= after &&
      states.get(id)?.problem?.told !== true &&
      isAsked(source)
    return isNews ? [{ ...source, problem }] : []
  })
  const back = sources.flatMap(({ id, name, problem }) => {
    const recovered = states.get(id)?.recovered
    return problem === undefined && recovered !== undefined ? [{ id, name, recovered }] : []
  })
  const events: Event[] = [
    ...(failing.length > MOST_BY_ITSELF
      ? [
          {
            code: 'sources-failing' as const,
            args: { sources: failing.map(({ name }) => name), times: after },
          },
        ]
      : failing.map(({ name, problem: { times, failure, since: began } }) => ({
          code: 'source-failing' as const,
          args: {
            source: name,
            times,
            lasts: since(began),
            code: failure.code,
            ...failureWords(failure, clock),
          },
        }))),
    ...(back.length > MOST_BY_ITSELF
      ? [{ code: 'sources-back' as const, args: { sources: back.map(({ name }) => name) } }]
      : back.map(({ name, recovered: { since: began, until, times } }) => ({
          code: 'source-back' as const,
          args: { source: name, times, lasted: Math.max(0, until.getTime() - began.getTime()) },
        }))),
  ]
  return { events, told: [...failing, ...back].map(({ id }) => id) }
}

/** Of one that is paused, or that trouble of this machine kept from being asked, nobody can say that it still fails. */
const isAsked = ({ status, leftHere }: SourceCoverage): boolean => status !== 'paused' && leftHere !== true
