import { incidentId } from '../../incidents/incident-id.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { AnsweredIncident } from '../../views/acted.js'
import type { IncidentOfCase } from '../../views/incidents.js'
import { count } from './count.js'
import { incidentName, unreachableWords } from './incident.js'
import { dayAndMinuteOf } from './moment.js'

type Typed = { self: string; as?: string }

/** `Told that i3 is over; 12 people of it still wait. Next of them: mentions draft hf4` */
export function answeredIncidentWords(
  { incident, counts, answered, nextToTell }: AnsweredIncident,
  { self, as = '' }: Typed,
): string {
  const id = incidentId(incident.id)
  if (incident.fixedAt === undefined) {
    if (incident.state === 'closed')
      return `${answered === 1 ? 'It belongs' : 'They belong'} to ${id}, which is closed.`
    return `${answered === 1 ? 'It belongs' : 'They belong'} to ${incidentName(incident)}, which goes on: once it is over, they have to hear that, too.`
  }
  const told = `Told that ${id} is over`
  if (counts.waits === 0)
    return incident.state === 'closed'
      ? `${told}; nobody of it waits any more.`
      : `${told}; nobody of it waits any more. Then: ${self} incidents close ${id}${as}`
  const next = nextToTell === undefined ? '' : ` Next of them: ${self} draft ${nextToTell}${as}`
  return `${told}; ${count(counts.waits, 'person of it still waits', 'people of it still wait')}.${next}`
}

/** `Belongs to i3 Northwind Hosting (Logins fail), which is over: not told yet. How it stands: mentions incidents show i3` */
export function incidentOfCaseWords({ incident, entry }: IncidentOfCase, clock: Clock, self: string): string {
  const { fixedAt, state } = incident
  const how =
    entry.standing === 'told'
      ? `told ${dayAndMinuteOf(entry.told?.at ?? incident.since, clock)}`
      : entry.standing === 'unreachable'
        ? `cannot be told: ${safeText(unreachableWords(entry))}`
        : 'not told yet'
  const stands =
    state === 'closed'
      ? `which is closed: ${how}`
      : fixedAt === undefined
        ? 'which goes on'
        : `which is over: ${how}`
  return `Belongs to ${incidentName(incident)}, ${stands}. How it stands: ${self} incidents show ${incidentId(incident.id)}`
}
