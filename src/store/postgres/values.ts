import { storable } from '../../text/storable.js'

/** What a statement may be given. A list goes as one value: `id = any(?::bigint[])`. */
export type Value = string | number | Uint8Array | null | readonly (string | number | null)[]

const statements = new Map<string, string>()

/**
 * Statements are written with `?`, since a part of one does not know how many values stand before it; `?2` is the second of all. PostgreSQL
 * wants each by its number.
 */
export function numbered(sql: string): string {
  const known = statements.get(sql)
  if (known !== undefined) return known
  let last = 0
  const written = sql.replace(/\?(\d*)/g, (_, at: string) => `$${at === '' ? ++last : at}`)
  statements.set(sql, written)
  return written
}

/**
 * Values as they are bound; of a text what no text of PostgreSQL can hold is taken out here, so that no statement can forget it.
 *
 * @throws TypeError for anything else, of which the client would make a text or nothing
 */
export function bound(values: readonly Value[]): unknown[] {
  const wrong = values.find((value) => !isValue(value))
  if (wrong !== undefined || values.includes(undefined as never))
    throw new TypeError(`A statement was given ${typeof wrong}`)
  return values.map((value) => (Array.isArray(value) ? value.map(boundText) : boundText(value)))
}

const boundText = <One>(value: One): One | string => (typeof value === 'string' ? storable(value) : value)

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  value instanceof Uint8Array ||
  (Array.isArray(value) && value.every((one) => !Array.isArray(one) && isValue(one)))
