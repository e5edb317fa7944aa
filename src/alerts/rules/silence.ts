import type { IncidentFacts } from '../facts.js'
import { incidentStanding, ofIncidents } from '../of-incident.js'
import type { RuleKind } from '../subject.js'

/** Nobody of us speaks of an incident: each alarm by itself. Or nobody knows whether somebody does, since a channel can't be read: once. */
export const silence: RuleKind = {
  subjects: (facts, rule) => ofIncidents(facts, rule, whatOf),
  standing: (alert, facts) => incidentStanding(alert, facts, whatOf),
  // Only a word of ours ends it.
  isUnacknowledged: () => true,
}

function whatOf({ alarm, unknown }: IncidentFacts): string | undefined {
  if (unknown !== undefined) return `unknown:${unknown.since.toISOString()}`
  return alarm && `silent:${alarm.since.toISOString()}:${alarm.times}`
}
