import type { View } from '../../terminal/view.js'
import type { Place } from '../../views/catalog.js'
import type { CommonFormat } from '../index.js'

type Render = (places: readonly Place[], view: View) => string

/** The places that can be looked at, in every format that a list has; one is imported when it is asked for. */
const renderers: Readonly<Record<CommonFormat, () => Promise<Render>>> = {
  table: async () => (await import('./table.js')).catalogTable,
  json: async () => (await import('./json.js')).catalogJson,
  ndjson: async () => (await import('./json.js')).catalogNdjson,
  csv: async () => (await import('./csv.js')).catalogCsv,
  md: async () => (await import('./md.js')).catalogMarkdown,
}

export const loadCatalog = (format: CommonFormat): Promise<Render> => renderers[format]()
