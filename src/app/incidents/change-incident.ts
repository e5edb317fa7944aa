import { type Incident, incidentOf } from '../../incidents/incident.js'
import type { IncidentEvent, IncidentFile } from '../../model/incident.js'
import type { Store } from '../../store/port.js'

const MOST_TRIES = 20

/**
 * Changes an incident: decides on what it is, and stores that; where somebody changed it meanwhile, decides again.
 *
 * @param decide may be called several times, so that it changes nothing. Without events nothing is stored
 * @returns how it stands then; undefined where there is none of this number
 */
export async function changeIncident<Decision extends { events: readonly IncidentEvent[] }>(
  { incidents }: Pick<Store, 'incidents'>,
  id: number,
  decide: (incident: Incident, file: IncidentFile) => Decision | Promise<Decision>,
): Promise<{ incident: Incident; decision: Decision } | undefined> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const file = await incidents.file(id)
    if (file === undefined) return undefined
    const before = incidentOf(file)
    const decision = await decide(before, file)
    const { events } = decision
    if (events.length === 0) return { incident: before, decision }
    const incident = incidentOf({ ...file, revision: file.revision + 1, events: [...file.events, ...events] })
    const change = { brand: file.brand, id, seen: file.revision, events, closedAt: incident.closedAt }
    if ((await incidents.save([change])) !== 'conflict') return { incident, decision }
  }
  throw new Error(`The incident ${id} changed ${MOST_TRIES} times while it was to be changed`)
}
