import type { IncidentFacts } from '../facts.js'
import { incidentOf, incidentStanding, ofIncidents } from '../of-incident.js'
import type { RuleKind } from '../subject.js'

/** Somebody complains again of what was closed. */
export const relapse: RuleKind = {
  subjects: (facts, rule) => ofIncidents(facts, rule, whatOf),
  standing: (alert, facts) => incidentStanding(alert, facts, whatOf),
  isUnacknowledged: (alert, facts) => incidentOf(alert, facts)?.isUntouched === true,
}

const whatOf = ({ isRising, relapsedAt }: IncidentFacts): string | undefined =>
  isRising && relapsedAt !== undefined ? `relapse:${relapsedAt.toISOString()}` : undefined
