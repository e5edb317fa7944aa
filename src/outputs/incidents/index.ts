import type { View } from '../../terminal/view.js'
import type { IncidentPeopleView, IncidentsView } from '../../views/incidents.js'

type Render<Found> = (found: Found, view: View) => string

/** The incidents in every format that a list has; one is imported when it is asked for. */
const lists = {
  table: async () => (await import('./list-table.js')).incidentsTable,
  json: async () => (await import('./json.js')).incidentsJson,
  ndjson: async () => (await import('./json.js')).incidentsNdjson,
  csv: async () => (await import('./csv.js')).incidentsCsv,
  md: async () => (await import('./list-markdown.js')).incidentsMarkdown,
} satisfies Record<string, () => Promise<Render<IncidentsView>>>

export type IncidentsFormat = keyof typeof lists
export const incidentsFormats = Object.keys(lists) as readonly IncidentsFormat[]

export const loadIncidents = (format: IncidentsFormat): Promise<Render<IncidentsView>> => lists[format]()

/** Their people in the same formats, and as a sheet of drafts to work through. */
const peoples = {
  table: async () => (await import('./people-table.js')).incidentPeopleTable,
  json: async () => (await import('./json.js')).incidentPeopleJson,
  ndjson: async () => (await import('./json.js')).incidentPeopleNdjson,
  csv: async () => (await import('./csv.js')).incidentPeopleCsv,
  md: async () => (await import('./people-markdown.js')).incidentPeopleMarkdown,
  drafts: async () => (await import('./sheet.js')).incidentSheet,
} satisfies Record<IncidentsFormat | 'drafts', () => Promise<Render<IncidentPeopleView>>>

export type PeopleFormat = keyof typeof peoples
export const peopleFormats = Object.keys(peoples) as readonly PeopleFormat[]

export const loadIncidentPeople = (format: PeopleFormat): Promise<Render<IncidentPeopleView>> =>
  peoples[format]()
