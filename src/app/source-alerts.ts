import type { Coverage, SourceCoverage } from '../model/coverage.js'
import { duration } from '../outputs/wording/duration.js'
import type { SourceState } from '../store/port.js'
import { safeText } from '../terminal/safe.js'

/**
 * What to say of the sources to somebody who only wants to hear of trouble that lasts: that one has now failed `after`
 * times in a row, once, and that it is back, once. Both follow from what is stored, so runs need not know of each other.
 *
 * @param before the states as they were before the run
 * @returns each as text that ends with a line end
 */
export function sourceAlerts(
  before: ReadonlyMap<string, SourceState>,
  { sources }: Coverage,
  after: number,
  now: Date,
): string[] {
  return sources.flatMap((source) => {
    const earlier = before.get(source.id)?.problem
    const { problem } = source
    // One that was not asked in this run has the count it had before.
    if (problem !== undefined)
      return problem.times === after && earlier?.times !== after ? [failing(source, problem, now)] : []
    return earlier !== undefined && earlier.times >= after
      ? [`mentions: ${safeText(source.name)} ${back(earlier, now)}\n`]
      : []
  })
}

type Problem = NonNullable<SourceCoverage['problem']>

function failing({ name }: SourceCoverage, problem: Problem, now: Date): string {
  const often =
    problem.times === 1 ? 'could not be read' : `could not be read ${problem.times} times in a row`
  return `mentions: ${safeText(name)} ${often}, for ${since(problem, now)}: ${safeText(problem.message)}\n  try: ${safeText(problem.hint)}\n`
}

const back = (problem: Problem, now: Date): string =>
  `can be read again; it could not for ${since(problem, now)}, ${problem.times} times in a row.`

const since = (problem: Problem, now: Date): string =>
  duration(Math.max(0, now.getTime() - problem.since.getTime()))
