import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import { storable } from '../../text/storable.js'
import { ByteReader, ByteWriter } from '../rows/packing/bytes.js'
import { Unreadable } from '../rows/packing/unreadable.js'
import { asText } from '../rows/values.js'
import { listedSignals, listedSpans } from './packing/listed-reasons.js'
import { packedText, unpackedText } from './packing/packed-text.js'
import { reasonNames } from './packing/reason-names.js'

// The reasons of a verdict would be the largest part of a mention. They are stored as bytes: of a signal its name, points, evidence and
// spans; of a span where it starts, in which field, and how long it is. A name is a number, or 0 and its words: see reason-names.ts.
// Nothing says how many there are: they end with the bytes. None at all are an empty text, since SQLite's binding takes no bytes for null.
// Evidence is packed as words are: earlier versions stored it as it is, which is told by the first byte.

/** As a column holds reasons. */
type Packed = Uint8Array | ''

const FIELDS: readonly Span['field'][] = ['title', 'text']

const numbers: ReadonlyMap<string, number> = new Map(reasonNames.map((name, at) => [name, at + 1]))

/** The first byte, where evidence is packed: no reason ever had such a number. */
const PACKED_EVIDENCE = 0xff

/** Signals as they are stored. */
export function packedSignals(signals: readonly Signal[]): Packed {
  const bytes = new ByteWriter()
  bytes.byte(PACKED_EVIDENCE)
  for (const { name, points, evidence, spans } of signals) {
    const number = numbers.get(name) ?? 0
    bytes.whole(number)
    if (number === 0) bytes.text(storable(name))
    bytes.real(points)
    writeEvidence(bytes, packedText(evidence))
    bytes.whole(spans.length)
    writeSpans(bytes, spans)
  }
  return signals.length === 0 ? '' : bytes.done()
}

/** Spans as they are stored. */
export function packedSpans(spans: readonly Span[]): Packed {
  const bytes = new ByteWriter()
  writeSpans(bytes, spans)
  return spans.length === 0 ? '' : bytes.done()
}

/**
 * @param stored what a column holds that was written by `packedSignals`, or as a text by an earlier version
 * @throws Unreadable for bytes that it did not write
 */
export function signalsOf(stored: unknown): readonly Signal[] {
  if (stored === '') return []
  if (!(stored instanceof Uint8Array)) return listedSignals(asText(stored)) ?? unreadable()
  const isPacked = stored[0] === PACKED_EVIDENCE
  const bytes = new ByteReader(isPacked ? stored.subarray(1) : stored)
  const signals: Signal[] = []
  while (!bytes.isAtEnd) {
    const number = bytes.whole()
    signals.push({
      name: number === 0 ? bytes.text() : (reasonNames[number - 1] ?? `reason-${number}`),
      points: bytes.real(),
      evidence: isPacked ? readEvidence(bytes) : bytes.text(),
      spans: Array.from({ length: bytes.whole() }, () => readSpan(bytes)),
    })
  }
  return signals
}

/** The same of `packedSpans`. */
export function spansOf(stored: unknown): readonly Span[] {
  if (stored === '') return []
  if (!(stored instanceof Uint8Array)) return listedSpans(asText(stored)) ?? unreadable()
  const bytes = new ByteReader(stored)
  const spans: Span[] = []
  while (!bytes.isAtEnd) spans.push(readSpan(bytes))
  return spans
}

function unreadable(): never {
  throw new Unreadable('Reasons are neither bytes nor lists')
}

/** How long it is, doubled, and one more where it is packed. */
function writeEvidence(bytes: ByteWriter, evidence: string | Uint8Array): void {
  const isPacked = typeof evidence !== 'string'
  const letters = isPacked ? evidence : Buffer.from(evidence)
  bytes.whole(2 * letters.length + Number(isPacked))
  bytes.bytes(letters)
}

function readEvidence(bytes: ByteReader): string {
  const length = bytes.whole()
  const letters = bytes.bytes(Math.floor(length / 2))
  return length % 2 === 1 ? unpackedText(letters) : letters.toString()
}

function writeSpans(bytes: ByteWriter, spans: readonly Span[]): void {
  for (const { field, start, end } of spans) {
    bytes.whole(FIELDS.length * start + FIELDS.indexOf(field))
    bytes.signed(end - start)
  }
}

function readSpan(bytes: ByteReader): Span {
  const place = bytes.whole()
  const start = Math.floor(place / FIELDS.length)
  return { field: FIELDS[place % FIELDS.length] ?? 'text', start, end: start + bytes.signed() }
}

/** What an export or an earlier version holds, as it is stored now. What is no such thing stays as it is. */
export const repackedSignals = (stored: string): string | Uint8Array => {
  const signals = listedSignals(stored)
  return signals === undefined ? stored : packedSignals(signals)
}
export const repackedSpans = (stored: string): string | Uint8Array => {
  const spans = listedSpans(stored)
  return spans === undefined ? stored : packedSpans(spans)
}

/** What an earlier version stored as it is stored now. @throws Unreadable for what is no such thing */
export const rewrittenSignals = (stored: string | Uint8Array): Packed => packedSignals(signalsOf(stored))

/** The other way round: for who reads an export. */
export const plainSignals = (stored: string | Uint8Array): unknown =>
  typeof stored === 'string' && stored !== '' ? (listedSignals(stored) ?? stored) : signalsOf(stored)
export const plainSpans = (stored: string | Uint8Array): unknown =>
  typeof stored === 'string' && stored !== '' ? (listedSpans(stored) ?? stored) : spansOf(stored)
