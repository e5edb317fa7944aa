import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import { storable } from '../../text/storable.js'
import { ByteReader, ByteWriter } from '../rows/packing/bytes.js'
import { Unreadable } from '../rows/packing/unreadable.js'
import { asText } from '../rows/values.js'
import { listedSignals, listedSpans } from './packing/listed-reasons.js'
import { reasonNames } from './packing/reason-names.js'

// The reasons of a verdict would be the largest part of a mention. They are stored as bytes: of a signal its name, points, evidence and
// spans; of a span where it starts, in which field, and how long it is. A name is a number, or 0 and its words: see reason-names.ts.
// Nothing says how many there are: they end with the bytes. None at all are an empty text, since SQLite's binding takes no bytes for null.

/** As a column holds reasons. */
type Packed = Uint8Array | ''

const FIELDS: readonly Span['field'][] = ['title', 'text']

const numbers: ReadonlyMap<string, number> = new Map(reasonNames.map((name, at) => [name, at + 1]))

/** Signals as they are stored. */
export function packedSignals(signals: readonly Signal[]): Packed {
  const bytes = new ByteWriter()
  for (const { name, points, evidence, spans } of signals) {
    const number = numbers.get(name) ?? 0
    bytes.whole(number)
    if (number === 0) bytes.text(storable(name))
    bytes.real(points)
    bytes.text(storable(evidence))
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
  const bytes = new ByteReader(stored)
  const signals: Signal[] = []
  while (!bytes.isAtEnd) {
    const number = bytes.whole()
    signals.push({
      name: number === 0 ? bytes.text() : (reasonNames[number - 1] ?? `reason-${number}`),
      points: bytes.real(),
      evidence: bytes.text(),
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

/** The other way round: for who reads an export. */
export const plainSignals = (stored: string | Uint8Array): unknown =>
  typeof stored === 'string' && stored !== '' ? (listedSignals(stored) ?? stored) : signalsOf(stored)
export const plainSpans = (stored: string | Uint8Array): unknown =>
  typeof stored === 'string' && stored !== '' ? (listedSpans(stored) ?? stored) : spansOf(stored)
