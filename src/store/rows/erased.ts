import type { Erased } from '../../model/erased.js'
import { authorOf } from './persons.js'
import { type Row, text } from './values.js'

/** By brand, who and what must not be stored again. */
export function erasedOf(rows: readonly Row[]): readonly Erased[] {
  const lists = new Map<string, { brand: string; salt: string; hashes: Set<string> }>()
  for (const row of rows) {
    const [brand, salt] = [text(row, 'brand'), text(row, 'salt')]
    const name = JSON.stringify([brand, salt])
    const known = lists.get(name) ?? { brand, salt, hashes: new Set<string>() }
    known.hashes.add(text(row, 'hash'))
    lists.set(name, known)
  }
  return [...lists.values()]
}

export const personOf = (row: Row) => ({
  place: text(row, 'place'),
  key: text(row, 'key'),
  author: authorOf(row, ''),
})
