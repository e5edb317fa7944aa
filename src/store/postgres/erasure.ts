import type { Erasure } from '../port/erasure.js'
import type { Database } from './database.js'
import { addErased, erasedLists, peopleCalled, storedThough } from './erased.js'

export const erasurePort = (db: Database): Erasure => ({
  lists: () => db.read(erasedLists),
  add: (lists) => db.write((to) => addErased(to, lists)),
  people: (asked) => db.read((from) => peopleCalled(from, asked)),
  stored: (asked) => db.read((from) => storedThough(from, asked)),
})
