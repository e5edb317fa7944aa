import type { Signal } from '../../../model/mention.js'
import type { Span } from '../../../model/post.js'

// How earlier versions stored the reasons of a verdict, as JSON: first as the objects that they are, later as lists: of a signal its name,
// points and evidence, then its spans; of a span its field, start and end. Stores of then are read, and brought to what reasons.ts writes.

const FIELDS: readonly Span['field'][] = ['title', 'text']

type Listed = readonly unknown[]

/** Signals out of objects or lists; undefined for what is no such thing. */
export function listedSignals(stored: string): readonly Signal[] | undefined {
  const value = parsed(stored)
  return Array.isArray(value) && value.every((one) => isSignal(one) || isListedSignal(one))
    ? value.map((one) => (isSignal(one) ? one : signalOf(one)))
    : undefined
}

/** The same of spans. */
export function listedSpans(stored: string): readonly Span[] | undefined {
  const value = parsed(stored)
  if (!Array.isArray(value)) return undefined
  if (value.every(isSpan)) return value
  return areListedSpans(value) ? spansIn(value) : undefined
}

/** What was stored as objects, as lists. What is no such thing stays as it is. */
export const relistedSignals = (stored: string): string => {
  const value = parsed(stored)
  return Array.isArray(value) && value.length > 0 && value.every(isSignal)
    ? JSON.stringify(
        value.map(({ name, points, evidence, spans }) => [name, points, evidence, ...spans.flatMap(partsOf)]),
      )
    : stored
}
export const relistedSpans = (stored: string): string => {
  const value = parsed(stored)
  return Array.isArray(value) && value.length > 0 && value.every(isSpan)
    ? JSON.stringify(value.flatMap(partsOf))
    : stored
}

const partsOf = ({ field, start, end }: Span): readonly number[] => [FIELDS.indexOf(field), start, end]

const signalOf = ([name, points, evidence, ...spans]: Listed): Signal => ({
  name: String(name),
  points: Number(points),
  evidence: String(evidence),
  spans: spansIn(spans),
})

function spansIn(parts: Listed): Span[] {
  const spans: Span[] = []
  for (let at = 0; at + 2 < parts.length; at += 3)
    spans.push({
      field: FIELDS[Number(parts[at])] ?? 'text',
      start: Number(parts[at + 1]),
      end: Number(parts[at + 2]),
    })
  return spans
}

function parsed(stored: string): unknown {
  if (!/^[[{]/.test(stored)) return undefined
  try {
    return JSON.parse(stored)
  } catch {
    return undefined
  }
}

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

const isSpan = (one: unknown): one is Span =>
  isRecord(one) && FIELDS.some((field) => field === one.field) && isPlace(one.start) && isPlace(one.end)

const areListedSpans = (parts: Listed): boolean =>
  parts.length % 3 === 0 &&
  parts.every((part, at) => (at % 3 === 0 ? FIELDS[Number(part)] !== undefined : isPlace(part)))

const isSignal = (one: unknown): one is Signal =>
  isRecord(one) &&
  typeof one.name === 'string' &&
  typeof one.points === 'number' &&
  typeof one.evidence === 'string' &&
  Array.isArray(one.spans) &&
  one.spans.every(isSpan)

const isListedSignal = (one: unknown): one is Listed =>
  Array.isArray(one) &&
  typeof one[0] === 'string' &&
  typeof one[1] === 'number' &&
  typeof one[2] === 'string' &&
  areListedSpans(one.slice(3))

const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> =>
  typeof one === 'object' && one !== null
