import type { StoredReader } from '../../../src/store/port/readers.js'
import type { Tables } from './tables.js'

export const readersOf = ({ readers }: Tables): readonly StoredReader[] =>
  [...readers.values()].sort((one, other) => (one.name < other.name ? -1 : 1))

export function moveReader({ readers }: Tables, reader: StoredReader): boolean {
  if ((readers.get(reader.name)?.moves ?? 0) !== reader.moves) return false
  readers.set(reader.name, { ...reader, moves: reader.moves + 1 })
  return true
}

export const removeReader = ({ readers }: Tables, name: string): boolean => readers.delete(name)
