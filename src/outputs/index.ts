import type { Output } from '../views/report.js'

/** Every format, by the name that `--format` takes; one is imported when it is asked for. */
const outputs = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  md: async () => (await import('./md.js')).md,
} satisfies Record<string, () => Promise<Output>>

export type Format = keyof typeof outputs

const isFormat = (name: string): name is Format => name in outputs

/** Their names, in the order of the list above. */
export const formats: readonly Format[] = Object.keys(outputs).filter(isFormat)

/** Imports the one format that is needed: only the table pays for colours and layout. */
export const loadOutput = (format: Format): Promise<Output> => outputs[format]()
