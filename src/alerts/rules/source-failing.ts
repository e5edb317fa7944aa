import type { NewAlert } from '../../model/alert.js'
import type { SourceCoverage } from '../../model/coverage.js'
import type { AlertFacts } from '../facts.js'
import type { RuleKind, Standing } from '../subject.js'

/** A source that has failed so many times in a row. Of one that is paused, or that trouble here kept from being asked, nobody can say it. */
export const sourceFailing: RuleKind = {
  subjects: ({ sources, alertAfter }) =>
    sources.flatMap((source) => {
      const { id, problem, leftHere } = source
      return problem === undefined || problem.times < alertAfter || leftHere === true
        ? []
        : [{ subject: subjectOf(id, problem.since), sourceId: id, since: 'always' as const }]
    }),
  standing: standingOf,
  isUnacknowledged: (alert, facts) => standingOf(alert, facts) === 'holds',
  tellsEnd: true,
}

const subjectOf = (id: string, since: Date): string => `source:${id}:${since.toISOString()}`

function standingOf({ sourceId, subject }: NewAlert, { sources }: AlertFacts): Standing {
  const source = sources.find(({ id }) => id === sourceId)
  if (source === undefined || source.status === 'paused') return 'gone'
  const { problem } = source
  if (problem !== undefined)
    // It was back meanwhile, and fails again: that is told, and not that it was back.
    return subjectOf(source.id, problem.since) === subject ? 'holds' : 'gone'
  return isUnknown(source) ? 'holds' : 'over'
}

const isUnknown = ({ leftHere, status }: SourceCoverage): boolean => leftHere === true || status === 'never'
