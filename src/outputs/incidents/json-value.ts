import { shortId } from '../../cases/short-id.js'
import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentLine } from '../../incidents/line.js'
import type { JsonIncident } from './json-schema.js'

/** An incident as every list has it in JSON. */
export const incidentValue = (line: IncidentLine): JsonIncident => {
  const { id, brand, state, origin, name, since, openedAt, usual, window, kind, terms, counts } = line
  return {
    id: incidentId(id),
    brand,
    state,
    origin,
    name,
    since: since.toISOString(),
    foundAt: openedAt.toISOString(),
    people: counts.people,
    usual,
    windowSeconds: window === undefined ? undefined : Math.round(window / 1000),
    kind,
    terms: [...terms],
    answered: line.answered,
    told: counts.told,
    untold: counts.waits,
    unreachable: counts.unreachable,
    lastWordAt: line.lastWord?.at.toISOString(),
    silentSince: line.silentSince?.toISOString(),
    channelsReadAt: line.heard instanceof Date ? line.heard.toISOString() : undefined,
    calmSince: line.calmSince?.toISOString(),
    fixedAt: line.fixedAt?.toISOString(),
    saidOver: line.isSaidOver,
    relapsedAt: line.relapsedAt?.toISOString(),
    closedAt: line.closedAt?.toISOString(),
    cases: line.cases.map(shortId),
  }
}
