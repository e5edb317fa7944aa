import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { addRuleFunctions, rules } from '../../../src/store/sqlite/upkeep/rules.js'
import { HOUR, later } from '../sample.js'
import { steps } from '../steps.js'
import { temporaryFolder } from './temporary.js'

test('whatever happens, nothing is left half', async () => {
  const folder = temporaryFolder()
  let run = 0
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      run += 1
      const path = join(folder, `${run}.db`)
      const store = openSqliteStore(path)
      for (const { hours, run: step } of given) await step(store, later(hours * HOUR))
      await store.close()
      expect(inconsistencies(path)).toEqual([])
    }),
  )
})

/** The names of the rules that are broken. */
function inconsistencies(path: string): string[] {
  const db = new DatabaseSync(path)
  addRuleFunctions(db)
  const broken = Object.entries(rules).filter(([, sql]) => db.prepare(sql).all().length > 0)
  const astray = db.prepare('pragma foreign_key_check').all()
  db.close()
  return [...broken.map(([rule]) => rule), ...(astray.length > 0 ? ['a broken reference'] : [])]
}
