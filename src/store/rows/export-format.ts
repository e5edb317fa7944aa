import { jsonText } from '../../text/json-text.js'

/**
 * An export is lines of JSON: one that says what it is, one for each row, and one that says how many rows there are, so that a file
 * that was cut is known.
 */
export const FORMAT = 2

/** Of the first form: which post a name leads to had lines of its own. They are made anew now, from the names that stand with each post. */
export const FIRST_FORMAT = 1

/** The first line. */
export type Head = {
  store: {
    format: number
    /** The last step that the store's format had taken: see `migrations.ts` of the store in a file. */
    step: string
    /** The highest number that was ever used, by table. */
    last: Record<string, number>
    /** It is of a damaged store, and holds what could be read. */
    partly?: true
  }
}

/** The last line. */
export type End = { end: { rows: number } }

/** Columns that hold JSON, which an export shows as what it is. Where something else stands in one it is a text like any other. */
export const jsonColumns: ReadonlySet<string> = new Set([
  'posts.details',
  'cases.tags',
  'case_events.args',
  'sources.cursor',
  'sources.answers',
  'sources.notices',
  'sources.problem',
  'sources.moved',
  'sources.redirect',
  'sources.recovered',
  'sites.requests',
  'configs.brands',
  'outages.left_sources',
  'outages.failures',
  'deliveries.brands',
  'deliveries.problem',
])

/** Columns that hold the number of a brand, which an export shows by its name. */
export const brandColumns: ReadonlySet<string> = new Set([
  'mentions.brand',
  'hidden_mentions.brand',
  'cases.brand',
  'marks.brand',
])

/** What a column of JSON says; what is none as it is. */
export function parsed(value: string | Uint8Array): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** A row as a line; what is null is left out. */
export const lineOf = (table: string, held: Readonly<Record<string, unknown>>): string =>
  `${jsonText({ [table]: held })}\n`
