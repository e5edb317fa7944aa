import type { Output } from '../views/report.js'

/** What every command has that prints rows of anything. */
const common = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  md: async () => (await import('./md.js')).md,
} satisfies Record<string, () => Promise<Output>>

/** Every format of a list of posts, by the name that `--format` takes; one is imported when it is asked for. */
const outputs = {
  ...common,
  atom: async () => (await import('./feed/atom.js')).atom,
  jsonfeed: async () => (await import('./feed/json-feed.js')).jsonFeed,
} satisfies Record<string, () => Promise<Output>>

export type CommonFormat = keyof typeof common

export type Format = keyof typeof outputs

const isFormat = (name: string): name is Format => name in outputs

export const isCommonFormat = (name: string): name is CommonFormat => name in common

/** Their names, in the order of the lists above. */
export const formats: readonly Format[] = Object.keys(outputs).filter(isFormat)
export const commonFormats: readonly CommonFormat[] = Object.keys(common).filter(isCommonFormat)

/** Those that people look through: everybody of an incident is one row there. Programs get each. */
export const foldsIncidents = (format: Format): boolean => format === 'table' || format === 'md'

/** Imports the one format that is needed: only the table pays for colours and layout. */
export const loadOutput = (format: Format): Promise<Output> => outputs[format]()
