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
