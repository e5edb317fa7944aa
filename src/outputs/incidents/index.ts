import type { View } from '../../terminal/view.js'
import type { IncidentPeopleView, IncidentsView } from '../../views/incidents.js'
import type { CommonFormat } from '../index.js'

type Render<Found> = (found: Found, view: View) => string

/** The incidents in every format that a list has; one is imported when it is asked for. */
const lists: Readonly<Record<CommonFormat, () => Promise<Render<IncidentsView>>>> = {
  table: async () => (await import('./list-table.js')).incidentsTable,
  json: async () => (await import('./json.js')).incidentsJson,
  ndjson: async () => (await import('./json.js')).incidentsNdjson,
  csv: async () => (await import('./csv.js')).incidentsCsv,
  md: async () => (await import('./list-markdown.js')).incidentsMarkdown,
}

export const loadIncidents = (format: CommonFormat): Promise<Render<IncidentsView>> => lists[format]()

/** Their people in the same formats, and as a sheet of drafts to work through. */
const peoples = {
  table: async () => (await import('./people-table.js')).incidentPeopleTable,
  json: async () => (await import('./json.js')).incidentPeopleJson,
  ndjson: async () => (await import('./json.js')).incidentPeopleNdjson,
  csv: async () => (await import('./csv.js')).incidentPeopleCsv,
  md: async () => (await import('./people-markdown.js')).incidentPeopleMarkdown,
  drafts: async () => (await import('./sheet.js')).incidentSheet,
} satisfies Record<CommonFormat | 'drafts', () => Promise<Render<IncidentPeopleView>>>

export type PeopleFormat = keyof typeof peoples
export const peopleFormats = Object.keys(peoples) as readonly PeopleFormat[]

export const loadIncidentPeople = (format: PeopleFormat): Promise<Render<IncidentPeopleView>> =>
  peoples[format]()
