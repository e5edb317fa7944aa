import { type IncidentEvent, incidentEvents } from '../../model/incident.js'
import { kinds } from '../../model/mention.js'
import type { PastSighting, Sighting } from '../../model/sighting.js'
import { date, json, number, oneOf, optionalNumber, optionalText, type Row, text } from './values.js'

/** A row of `incident_events`. */
export function incidentEventOf(row: Row): IncidentEvent {
  const by = optionalText(row, 'by')
  const code = text(row, 'code')
  const happening = Object.hasOwn(incidentEvents, code)
    ? { code, args: json<object>(row, 'args') }
    : { code: 'unknown', args: { code } }
  return { ...(happening as IncidentEvent), at: date(row, 'at'), ...(by !== undefined && { by }) }
}

/** Of a mention with the place of its post and when it was first seen. */
export const sightingOf = (row: Row): Sighting => ({
  ...pastSightingOf(row),
  place: text(row, 'place'),
  publishedAtFrom: oneOf(row, 'published_from', ['source', 'found', 'first-seen'] as const),
  firstSeenAt: date(row, 'first_seen'),
})

/** Of a mention alone. */
export function pastSightingOf(row: Row): PastSighting {
  const personId = optionalNumber(row, 'person')
  const likeness = optionalNumber(row, 'likeness')
  return {
    mentionId: number(row, 'id'),
    caseId: number(row, 'case_id'),
    ...(personId !== undefined && { personId }),
    publishedAt: date(row, 'published'),
    kind: oneOf(row, 'kind', kinds),
    score: number(row, 'score'),
    ...(likeness !== undefined && likeness > 0 && { likeness }),
  }
}
