import {
  beginning,
  decide,
  type IncidentCommand,
  type IncidentSight,
  isRefused,
  observe,
} from '../../src/incidents/decide.js'
import { evolve, type Incident, incidentOf } from '../../src/incidents/incident.js'

export const noon = new Date('2026-03-14T12:00:00Z')
const MINUTE = 60_000
export const later = (minutes: number): Date => new Date(noon.getTime() + minutes * MINUTE)

/** A surge whose first post is of noon, found ten minutes later. */
export const surge = (): Incident =>
  incidentOf({
    id: 1,
    brand: 'Northwind Hosting',
    revision: 1,
    events: [
      beginning(
        {
          origin: 'surge',
          since: noon,
          people: 9,
          usual: 0.5,
          window: 30 * MINUTE,
          kind: 'outage',
          terms: ['502'],
        },
        { at: later(10) },
      ),
    ],
  })

/** @throws where it is refused */
export function after(incident: Incident, minutes: number, command: IncidentCommand): Incident {
  const done = decide(incident, command, { at: later(minutes), by: 'kim' })
  if (isRefused(done)) throw new Error(`refused: ${done.refused}`)
  return done.reduce(evolve, incident)
}

export const seen = (incident: Incident, minutes: number, sight: IncidentSight): Incident =>
  observe(incident, sight, later(minutes)).reduce(evolve, incident)
