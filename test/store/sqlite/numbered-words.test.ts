// Words that stand as numbers: which number a word has is stored, so that it stays, and a store of before has the same words.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { caseStates } from '../../../src/model/case.js'
import { stateIn, stateNumbers } from '../../../src/store/rows/case-states.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { statesAsked } from '../../../src/store/sqlite/numbered-words.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

test('words keep the numbers that they were given', () => {
  expect(stateNumbers).toEqual({
    new: 0,
    acknowledged: 1,
    answered: 2,
    resolved: 3,
    confirmed: 4,
    ignored: 5,
    snoozed: 6,
  })
  expect(statesAsked(['resolved', 'of a later version'])).toBe('[3,-1]')
  expect(() => stateIn(7)).toThrow('7')
  expect(['new', 0].map(stateIn)).toEqual(['new', 'new'])
})

test('cases of a store of before are in the same states', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'numbered-states')
  const db = new DatabaseSync(path)
  db.exec(`insert into brands (id, name) values (1, 'Northwind')`)
  const insert = db.prepare(
    'insert into cases (id, brand, state, opened, touched, revision) values (?, 1, ?, 1, 1, 1)',
  )
  for (const [at, state] of caseStates.entries()) insert.run(at + 1, state)
  db.close()
  const store = openSqliteStore(path)
  const { cases } = await store.records.facts({ caseIds: caseStates.map((_, at) => at + 1) })
  await store.close()
  expect(cases.toSorted((one, other) => one.id - other.id).map(({ state }) => state)).toEqual(caseStates)
})
