import type { Output } from '../views/report.js'

/** Every format, by the name that `--format` takes. */
export const formats = ['table', 'json', 'ndjson', 'csv', 'md'] as const
export type Format = (typeof formats)[number]

const loaders: Record<Format, () => Promise<Output>> = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  md: async () => (await import('./md.js')).md,
}

/** Imports the one format that is needed: only the table pays for colours and layout. */
export const loadOutput = (format: Format): Promise<Output> => loaders[format]()
