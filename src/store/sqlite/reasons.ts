import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'

// The reasons of a verdict are the largest part of a mention, and most of their JSON would be the same names of keys over and over.
// So they are stored as lists: of a signal its name, points and evidence, then its spans; of a span its field, start and end. What was
// stored before, as objects, is read as well.

const FIELDS: readonly Span['field'][] = ['title', 'text']

type Packed = readonly unknown[]

/** Signals as they are stored. */
export const packedSignals = (signals: readonly Signal[]): string => JSON.stringify(signals.map(packedSignal))

/** Spans as they are stored. */
export const packedSpans = (spans: readonly Span[]): string => JSON.stringify(spans.flatMap(partsOf))

/** @param stored what a column holds that was written by `packedSignals`, or by an earlier version */
export const signalsOf = (stored: string): readonly Signal[] =>
  (JSON.parse(stored) as readonly (Packed | Signal)[]).map((one) => (isPacked(one) ? unpacked(one) : one))

/** The same of `packedSpans`. */
export function spansOf(stored: string): readonly Span[] {
  const parts = JSON.parse(stored) as readonly unknown[]
  return typeof parts[0] === 'object' ? (parts as readonly Span[]) : spansIn(parts, 0)
}

const packedSignal = ({ name, points, evidence, spans }: Signal): Packed => [
  name,
  points,
  evidence,
  ...spans.flatMap(partsOf),
]

const partsOf = ({ field, start, end }: Span): readonly number[] => [FIELDS.indexOf(field), start, end]

const isPacked = (one: Packed | Signal): one is Packed => Array.isArray(one)

function unpacked(parts: Packed): Signal {
  const [name, points, evidence] = parts
  return {
    name: String(name),
    points: Number(points),
    evidence: String(evidence),
    spans: spansIn(parts, 3),
  }
}

function spansIn(parts: Packed, from: number): Span[] {
  const spans: Span[] = []
  for (let at = from; at + 2 < parts.length; at += 3)
    spans.push({
      field: FIELDS[Number(parts[at])] ?? 'text',
      start: Number(parts[at + 1]),
      end: Number(parts[at + 2]),
    })
  return spans
}

/** What an earlier version stored as objects, as it is stored now. What is no such thing stays as it is. */
export const repackedSignals = (stored: string): string => ofObjects(stored, isSignal, packedSignals)
export const repackedSpans = (stored: string): string => ofObjects(stored, isSpan, packedSpans)

/** The other way round: for who reads an export. */
export const plainSignals = (stored: string): unknown =>
  readable(stored, (parts) => parts.every(Array.isArray), signalsOf)
export const plainSpans = (stored: string): unknown =>
  readable(
    stored,
    (parts) => parts.length % 3 === 0 && parts.every((part) => typeof part === 'number'),
    spansOf,
  )

function ofObjects<One>(
  stored: string,
  is: (one: unknown) => one is One,
  pack: (all: readonly One[]) => string,
): string {
  const value = parsed(stored)
  return Array.isArray(value) && value.length > 0 && value.every(is) ? pack(value) : stored
}

function readable(
  stored: string,
  is: (parts: readonly unknown[]) => boolean,
  read: (stored: string) => unknown,
): unknown {
  const value = parsed(stored)
  return Array.isArray(value) && is(value) ? read(stored) : (value ?? stored)
}

function parsed(stored: string): unknown {
  if (!/^[[{]/.test(stored)) return undefined
  try {
    return JSON.parse(stored)
  } catch {
    return undefined
  }
}

const isSpan = (one: unknown): one is Span =>
  isRecord(one) &&
  FIELDS.some((field) => field === one.field) &&
  typeof one.start === 'number' &&
  typeof one.end === 'number'

const isSignal = (one: unknown): one is Signal =>
  isRecord(one) &&
  typeof one.name === 'string' &&
  typeof one.points === 'number' &&
  typeof one.evidence === 'string' &&
  Array.isArray(one.spans) &&
  one.spans.every(isSpan)

const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> =>
  typeof one === 'object' && one !== null
