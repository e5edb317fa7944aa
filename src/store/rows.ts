/**
 * A row as SQLite gave it. The functions below are the door: what they return can be trusted, and a column of another
 * type than the schema promises is an error at once instead of an odd value later.
 */
export type Row = Readonly<Record<string, unknown>>

/** What a statement may be given. A Date or undefined would bind wrongly or throw, so the types keep them out. */
export type Value = string | number | null

const unexpected = (row: Row, column: string): never => {
  throw new TypeError(`The store's column ${column} holds ${typeof row[column]}, which its schema forbids`)
}

export function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : unexpected(row, column)
}

export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column)
}

export function number(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : unexpected(row, column)
}

export function optionalNumber(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : number(row, column)
}

export function flag(row: Row, column: string): boolean {
  return number(row, column) !== 0
}

/** Moments are stored in milliseconds since 1970, UTC. */
export function date(row: Row, column: string): Date {
  return new Date(number(row, column))
}

export function optionalDate(row: Row, column: string): Date | undefined {
  return row[column] === null ? undefined : date(row, column)
}

/** One of a fixed set of words or numbers. */
export function oneOf<Choice extends string | number>(
  row: Row,
  column: string,
  choices: readonly Choice[],
): Choice {
  return choices.find((choice) => choice === row[column]) ?? unexpected(row, column)
}

/** A column that we wrote with `JSON.stringify`; its shape is what was written. */
export function json<Shape>(row: Row, column: string): Shape {
  return JSON.parse(text(row, column)) as Shape
}

/**
 * Text made safe to store: SQLite ends a text at U+0000, and PostgreSQL refuses it. It becomes U+FFFD instead of
 * vanishing, so that the offsets of signals still point at their words.
 */
export function storable(value: string): string {
  return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}

export const orNull = (value: string | undefined): string | null =>
  value === undefined ? null : storable(value)

export const dateOrNull = (value: Date | undefined): number | null => value?.getTime() ?? null

/** A count from outside, kept within what reads back as a JavaScript number. */
export const countOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value)
    ? null
    : Math.trunc(Math.min(Math.max(value, 0), Number.MAX_SAFE_INTEGER))
