import type { IncidentFacts } from '../facts.js'
import { incidentOf, incidentStanding, ofIncidents } from '../of-incident.js'
import type { RuleKind } from '../subject.js'

/** Many people complain at once, or do so again after they were calm. It is told, too, when they do no more. */
export const surge: RuleKind = {
  subjects: (facts, rule) => ofIncidents(facts, rule, whatOf),
  standing: (alert, facts) => incidentStanding(alert, facts, whatOf),
  isUnacknowledged: (alert, facts) => incidentOf(alert, facts)?.isUntouched === true,
  tellsEnd: true,
}

const whatOf = ({ isRising, roseAt }: IncidentFacts): string | undefined =>
  isRising ? `surge${roseAt === undefined ? '' : `:${roseAt.toISOString()}`}` : undefined
