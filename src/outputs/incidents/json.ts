import { incidentId } from '../../incidents/incident-id.js'
import { jsonText } from '../../text/json-text.js'
import type {
  IncidentPeopleView,
  IncidentPerson,
  IncidentsView,
  IncidentView,
} from '../../views/incidents.js'
import type { JsonIncidentPeople, JsonIncidents } from './json-schema.js'
import { personValue, standingValue, wholeValue } from './values.js'

const head = ({ generatedAt }: { generatedAt: Date }) => ({
  version: 1 as const,
  generatedAt: generatedAt.toISOString(),
})

/** The incidents as one document for programs. */
export function incidentsJson(found: IncidentsView): string {
  const value: JsonIncidents = { ...head(found), incidents: found.incidents.map(standingValue) }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each. */
export const incidentsNdjson = (found: IncidentsView): string =>
  found.incidents
    .map((one) => `${jsonText({ type: 'incident', ...head(found), ...standingValue(one) })}\n`)
    .join('')

/** One incident with its people. */
export const incidentJson = (view: IncidentView): string =>
  incidentPeopleJson({ ...view, onlyWaiting: false })

/** The people, with what to write to each where that was asked for. */
export function incidentPeopleJson(view: IncidentPeopleView): string {
  const value: JsonIncidentPeople = {
    ...head(view),
    incident: wholeValue(view),
    people: view.people.map((person) => ({ ...personValue(person), ...draftValue(view, person) })),
  }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each of the people. */
export const incidentPeopleNdjson = (view: IncidentPeopleView): string =>
  view.people
    .map((person) => {
      const incident = incidentId(view.incident.id)
      return `${jsonText({ type: 'person', incident, ...personValue(person), ...draftValue(view, person) })}\n`
    })
    .join('')

function draftValue({ drafts }: IncidentPeopleView, { caseId }: IncidentPerson) {
  if (drafts === undefined) return {}
  const found = drafts.get(caseId) ?? { none: 'forgotten' as const }
  return 'text' in found ? { draft: found.text } : { draft: null, none: found.none }
}
