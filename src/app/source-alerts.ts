import type { Coverage } from '../model/coverage.js'
import { failureWords } from '../outputs/wording/failures/index.js'
import type { SourceState } from '../store/port/sources.js'
import type { Clock } from '../text/clock.js'
import type { Event } from '../views/events.js'

/**
 * What to say of the sources to somebody who only wants to hear of trouble that lasts: that one has now failed `after`
 * times in a row, once, and that it is back, once. Both follow from what is stored, so runs need not know of each other.
 *
 * @param before the states as they were before the run
 */
export function sourceAlerts(
  before: ReadonlyMap<string, SourceState>,
  { sources }: Coverage,
  after: number,
  now: Date,
  clock: Clock,
): Event[] {
  const since = (moment: Date) => Math.max(0, now.getTime() - moment.getTime())
  return sources.flatMap(({ id, name, problem }): Event[] => {
    const earlier = before.get(id)?.problem
    if (problem !== undefined) {
      // One that was not asked in this run has the count it had before.
      if (problem.times !== after || earlier?.times === after) return []
      const { times, failure } = problem
      const lasts = since(problem.since)
      return [
        {
          code: 'source-failing',
          args: { source: name, times, lasts, code: failure.code, ...failureWords(failure, clock) },
        },
      ]
    }
    if (earlier === undefined || earlier.times < after) return []
    return [
      {
        code: 'source-back',
        args: { source: name, times: earlier.times, lasted: since(earlier.since) },
      },
    ]
  })
}
