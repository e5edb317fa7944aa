import type { Turn } from '../../model/mention.js'
import { storable } from '../../text/storable.js'

export { storable }

/**
 * A row as a database gave it. The functions below are the door: what they return can be trusted, and a column of another
 * type than the schema promises is an error at once instead of an odd value later.
 */
export type Row = Readonly<Record<string, unknown>>

/** What a statement may be given. A Date or undefined would bind wrongly or throw, so the types keep them out. */
export type Value = string | number | Uint8Array | null

export function asText(value: unknown, column = 'column'): string {
  return typeof value === 'string' ? value : unexpected(value, column)
}

export function asNumber(value: unknown, column = 'column'): number {
  return typeof value === 'number' ? value : unexpected(value, column)
}

/** One of a fixed set of words or numbers. */
export function asOneOf<Choice extends string | number>(
  value: unknown,
  choices: readonly Choice[],
  column = 'column',
): Choice {
  return choices.find((choice) => choice === value) ?? unexpected(value, column)
}

function unexpected(value: unknown, column: string): never {
  throw new TypeError(`The store holds ${JSON.stringify(value)} as ${column}, which its schema forbids`)
}

export const text = (row: Row, column: string): string => asText(row[column], column)

export const optionalText = (row: Row, column: string): string | undefined =>
  row[column] === null ? undefined : text(row, column)

export const number = (row: Row, column: string): number => asNumber(row[column], column)

export const optionalNumber = (row: Row, column: string): number | undefined =>
  row[column] === null ? undefined : number(row, column)

export const flag = (row: Row, column: string): boolean => number(row, column) !== 0

/** Moments are stored in milliseconds since 1970, UTC. */
export const date = (row: Row, column: string): Date => new Date(number(row, column))

export const optionalDate = (row: Row, column: string): Date | undefined =>
  row[column] === null ? undefined : date(row, column)

/** Of a mention that an edit turned into one that wants a reply. */
export function turnOf(row: Row): { turned?: Turn } {
  const [at, seenAt] = [optionalDate(row, 'waits_since'), optionalDate(row, 'turn_seen')]
  return at && seenAt ? { turned: { at, seenAt } } : {}
}

export const oneOf = <Choice extends string | number>(
  row: Row,
  column: string,
  choices: readonly Choice[],
): Choice => asOneOf(row[column], choices, column)

/** A column that we wrote with `JSON.stringify`; its shape is what was written. */
export function json<Shape>(row: Row, column: string): Shape {
  return JSON.parse(text(row, column)) as Shape
}

/** Escapes of what `storable` takes out. */
const escaped = /\\u(?:0000|d[89a-f])/i
const storableAt = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? storable(value) : value

/** A value as JSON for a column. PostgreSQL looks into none in which something stands, escaped or not, that is not `storable`. */
export function asJson(value: unknown): string {
  const written = JSON.stringify(value)
  return escaped.test(written) ? JSON.stringify(value, storableAt) : written
}

export const orNull = (value: string | undefined): string | null =>
  value === undefined ? null : storable(value)

export const dateOrNull = (value: Date | undefined): number | null => value?.getTime() ?? null

/** A count from outside, kept within what reads back as a JavaScript number. */
export const countOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value)
    ? null
    : Math.trunc(Math.min(Math.max(value, 0), Number.MAX_SAFE_INTEGER))
