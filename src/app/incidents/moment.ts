import type { IncidentFile } from '../../model/incident.js'

/** The moment of a command: now, but behind the last one of the same person with this incident, since all with one moment are one command. */
export function momentAfter({ events }: Pick<IncidentFile, 'events'>, by: string, now: Date): Date {
  const last = events.findLast((event) => event.by === by)?.at.getTime() ?? Number.NEGATIVE_INFINITY
  return last >= now.getTime() ? new Date(last + 1) : now
}
