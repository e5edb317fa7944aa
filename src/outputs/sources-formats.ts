import type { Health } from '../health/health.js'
import type { View } from '../terminal/view.js'
import type { CommonFormat } from './index.js'

type Render = (health: Health, view: View) => string

/** How the sources do, in every format that a list has; one is imported when it is asked for. */
const renderers: Readonly<Record<CommonFormat, () => Promise<Render>>> = {
  table: async () => (await import('./sources-table.js')).sourcesTable,
  json: async () => (await import('./sources-json.js')).sourcesJson,
  ndjson: async () => (await import('./sources-json.js')).sourcesNdjson,
  csv: async () => (await import('./sources-csv.js')).sourcesCsv,
  md: async () => (await import('./sources-md.js')).sourcesMarkdown,
}

export const loadSources = (format: CommonFormat): Promise<Render> => renderers[format]()
