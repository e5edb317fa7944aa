import { plainSketch, repackedSketch } from '../../rows/packing/packed-sketch.js'
import { packedText, unpackedText } from '../packing/packed-text.js'
import { plainSignals, plainSpans, repackedSignals, repackedSpans } from '../reasons.js'

/** From this step of the format on a brand stands as a number in what there is most of. */
export const NUMBERED_BRANDS = 'numbered-brands'

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
