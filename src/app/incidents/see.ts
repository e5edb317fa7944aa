import { type IncidentSight, observe } from '../../incidents/decide.js'
import { evolve, type Incident } from '../../incidents/incident.js'
import type { IncidentEvent } from '../../model/incident.js'
import type { Store } from '../../store/port.js'
import { changeIncident } from './change-incident.js'

/** What a scan saw of an incident is stored, each in its turn: what is so already is no news. */
export async function see(
  store: Pick<Store, 'incidents'>,
  id: number,
  at: Date,
  sightsOf: (incident: Incident) => readonly IncidentSight[],
): Promise<{ incident: Incident; events: readonly IncidentEvent[] } | undefined> {
  const changed = await changeIncident(store, id, (before) => {
    const events: IncidentEvent[] = []
    let incident = before
    for (const sight of sightsOf(before)) {
      const some = observe(incident, sight, at)
      events.push(...some)
      incident = some.reduce(evolve, incident)
    }
    return { events }
  })
  return changed && { incident: changed.incident, events: changed.decision.events }
}
