import type { NewAlert } from '../model/alert.js'
import type { AlertFacts, IncidentFacts } from './facts.js'
import type { AlertRule } from './rule.js'
import type { Standing, Subject } from './subject.js'

/** What rules about incidents have in common. */

const SUBJECT = /^incident:(\d+):/

/** The incident that an alert is about; undefined where it is about something else. */
export function incidentIdOf({ subject }: Pick<NewAlert, 'subject'>): number | undefined {
  const [, number] = SUBJECT.exec(subject) ?? []
  return number === undefined ? undefined : Number(number)
}

/** What is to be told of an incident, in the same letters whenever it is found; undefined where nothing is. */
type WhatOf = (incident: IncidentFacts) => string | undefined

const about = ({ id, brand }: IncidentFacts, what: string): Subject => ({
  subject: `incident:${id}:${what}`,
  brand,
  since: 'always',
})

/** What is to be told of incidents of the brands that a rule is about. */
export const ofIncidents = (
  { incidents }: AlertFacts,
  { brands }: Pick<AlertRule, 'brands'>,
  whatOf: WhatOf,
): readonly Subject[] =>
  incidents.flatMap((incident) => {
    const what = brands?.includes(incident.brand) === false ? undefined : whatOf(incident)
    return what === undefined ? [] : [about(incident, what)]
  })

export const incidentOf = (alert: NewAlert, { incidents }: AlertFacts): IncidentFacts | undefined => {
  const id = incidentIdOf(alert)
  return incidents.find((one) => one.id === id)
}

/** As long as the same is to be told of it. */
export function incidentStanding(alert: NewAlert, facts: AlertFacts, whatOf: WhatOf): Standing {
  const incident = incidentOf(alert, facts)
  if (incident === undefined) return 'gone'
  const told = whatOf(incident)
  if (told === undefined) return 'over'
  // The same went on, and is told anew: that the old one is over is no news.
  return alert.subject === about(incident, told).subject ? 'holds' : 'gone'
}
