import { groupings } from '../../stats/grouping.js'
import type { View } from '../../terminal/view.js'
import type { PeopleHit, Stats } from '../../views/stats.js'
import type { CommonFormat } from '../index.js'

export { groupings }

type Renders<What> = Readonly<Record<CommonFormat, () => Promise<(what: What, view: View) => string>>>

/** Statistics in every format that a list has; one is imported when it is asked for. */
const renderers: Renders<Stats> = {
  table: async () => (await import('./table.js')).statsTable,
  json: async () => (await import('./json.js')).statsJson,
  ndjson: async () => (await import('./json.js')).statsNdjson,
  csv: async () => (await import('./csv.js')).statsCsv,
  md: async () => (await import('./md.js')).statsMarkdown,
}

/** Everybody who was hit by a cause, likewise. */
const people: Renders<PeopleHit> = {
  table: async () => (await import('./people-table.js')).peopleTable,
  json: async () => (await import('./people-json.js')).peopleJson,
  ndjson: async () => (await import('./people-json.js')).peopleNdjson,
  csv: async () => (await import('./people-csv.js')).peopleCsv,
  md: async () => (await import('./people-md.js')).peopleMarkdown,
}

export const loadStats = (format: CommonFormat) => renderers[format]()
export const loadPeople = (format: CommonFormat) => people[format]()
