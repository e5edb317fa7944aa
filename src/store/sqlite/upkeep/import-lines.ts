import type { Line } from '../../../files/lines.js'
import { damagedLine } from './damaged-line.js'

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
