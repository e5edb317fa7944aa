import type { Line } from '../../files/lines.js'
import { Failed } from '../../model/failed.js'
import { damagedLine } from './damaged-line.js'
import type { Head } from './export-format.js'
import type { Value } from './values.js'

export type Parsed = { line: number; key: string; value: object }

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What a line holds: an object with one key, whose value is one, too, but for the first line. */
export function objectIn({ bytes, isCut }: Line, name: string, line: number): object {
  if (isCut) throw damagedLine(name, line, { why: 'too-long' })
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch (cause) {
    throw damagedLine(name, line, { why: 'not-utf-8' }, cause)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw damagedLine(name, line, { why: 'not-json' }, cause)
  }
  if (!isObject(value)) throw damagedLine(name, line, { why: 'not-json' })
  return value
}

/** Of `{"posts": {…}}`: which table, and the columns. */
export function rowIn(value: object, name: string, line: number): Parsed {
  const entries = Object.entries(value)
  const [[key, columns] = ['', undefined]] = entries
  if (entries.length !== 1 || !isObject(columns)) throw damagedLine(name, line, { why: 'no-row' })
  return { line, key, value: columns }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the first line says. @throws Failed where it does not say so */
export function headIn(line: Line, name: string): Partial<Head['store']> {
  try {
    const { key, value } = rowIn(objectIn(line, name, 1), name, 1)
    if (key === 'store') return value
  } catch (error) {
    if (!(error instanceof Failed)) throw error
  }
  throw noExport(name)
}

export const noExport = (name: string) => new Failed({ code: 'import-no-export', args: { path: name } })

/** How many rows the last line says there are; undefined for any other line. */
export const rowsInEnd = ({ key, value }: Parsed): number | undefined =>
  key === 'end' && 'rows' in value && typeof value.rows === 'number' ? value.rows : undefined

/** As a column holds it; undefined for what none could. */
export function storedValue(held: unknown): Exclude<Value, null> | undefined {
  if (typeof held === 'string' || typeof held === 'number') return held
  return typeof held === 'object' && held !== null ? JSON.stringify(held) : undefined
}
