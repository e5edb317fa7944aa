import type { Records } from '../port/records.js'
import { apply } from './apply.js'
import { change } from './change.js'
import type { Database } from './database.js'
import { facts } from './record-facts.js'
import { renameBrand } from './rename-brand.js'

export const recordsPort = (db: Database): Records => ({
  facts: (query) => db.read((from) => facts(from, query)),
  apply: (changes) => db.attempt((to) => apply(to, changes)),
  changeEach: (steps) => db.each(steps.map((step) => (to) => change(to, step))),
  renameBrand: (rename) => db.write((to) => renameBrand(to, rename)),
})
