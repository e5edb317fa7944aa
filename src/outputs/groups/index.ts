import type { View } from '../../terminal/view.js'
import type { Groups } from '../../views/groups.js'
import type { CommonFormat } from '../index.js'

type Render = (found: Groups, view: View) => string

/** A list by brand, kind, owner, state or tag in every format that a list has; one is imported when it is asked for. */
const renderers: Readonly<Record<CommonFormat, () => Promise<Render>>> = {
  table: async () => (await import('./table.js')).groupsTable,
  json: async () => (await import('./json.js')).groupsJson,
  ndjson: async () => (await import('./json.js')).groupsNdjson,
  csv: async () => (await import('./csv.js')).groupsCsv,
  md: async () => (await import('./md.js')).groupsMarkdown,
}

export const loadGroups = (format: CommonFormat): Promise<Render> => renderers[format]()
