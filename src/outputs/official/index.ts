import type { View } from '../../terminal/view.js'
import type { OfficialView } from '../../views/official.js'
import type { CommonFormat } from '../index.js'

type Render = (found: OfficialView, view: View) => string

/** What we said ourselves, in every format that a list has; one is imported when it is asked for. */
const renderers: Readonly<Record<CommonFormat, () => Promise<Render>>> = {
  table: async () => (await import('./table.js')).officialTable,
  json: async () => (await import('./json.js')).officialJson,
  ndjson: async () => (await import('./json.js')).officialNdjson,
  csv: async () => (await import('./csv.js')).officialCsv,
  md: async () => (await import('./md.js')).officialMarkdown,
}

export const loadOfficial = (format: CommonFormat): Promise<Render> => renderers[format]()
