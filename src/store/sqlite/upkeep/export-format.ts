import { plainSketch, repackedSketch } from '../../rows/packing/packed-sketch.js'
import { packedText, unpackedText } from '../packing/packed-text.js'
import { plainSignals, plainSpans, repackedSignals, repackedSpans } from '../reasons.js'

/**
 * An export is lines of JSON: one that says what it is, one for each row, and one that says how many rows there are, so that a file
 * that was cut is known.
 */
export const FORMAT = 1

/** The first line. */
export type Head = {
  store: {
    format: typeof FORMAT
    /** The last step that the store's format had taken: see `migrations.ts`. */
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

/** Columns that hold the number of a brand, which an export shows by its name. From this step of the format on it is so. */
export const brandColumns = {
  since: 'numbered-brands',
  names: new Set(['mentions.brand', 'hidden_mentions.brand', 'cases.brand', 'marks.brand']),
} as const

/** How a column that is stored in less room than an export shows it in is led over, and from which step of the format on it is so. */
type Packing = {
  since: string
  /** @throws Unreadable for damaged bytes */
  plain: (stored: string | Uint8Array) => unknown
  packed: (plain: string) => string | Uint8Array
}

const signals: Packing = { since: 'reasons-as-bytes', plain: plainSignals, packed: repackedSignals }

export const packedColumns: ReadonlyMap<string, Packing> = new Map([
  ['posts.title', { since: 'words-in-pieces', plain: unpackedText, packed: packedText }],
  ['posts.text', { since: 'words-as-bytes', plain: unpackedText, packed: packedText }],
  ['likenesses.sketch', { since: 'sketches-as-bytes', plain: plainSketch, packed: repackedSketch }],
  ['mentions.signals', signals],
  ['mentions.named', { since: signals.since, plain: plainSpans, packed: repackedSpans }],
  ['mentions.relevance_signals', signals],
])
