import { readFileSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { sweep } from '../../../../src/jobs/sweep.js'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { DAY, later, sweepOf } from '../../sample.js'
import { storeWith } from './sample.js'

/** Lets go of the posts that name no brand. */
async function swept(path: string): Promise<void> {
  const store = openSqliteStore(path)
  expect(await sweep(store, sweepOf(later(DAY)))).toBeGreaterThan(100)
  await store.close()
}

test('the room of what was deleted comes back, and nothing of it is left in the file', async () => {
  const path = await storeWith(300)
  await swept(path)
  const said = upkeepOf(path).compact()
  expect(said.isShrunk).toBe(true)
  expect(said.after).toBeLessThan(said.before)
  expect(readFileSync(path).length).toBe(said.after)
  // Of a post that named no brand.
  expect(readFileSync(path, 'utf8')).not.toContain('for the 4th time')
  expect(upkeepOf(path).check()).toMatchObject({ damage: [], broken: new Map() })
})

test('it says so where somebody reads, and the file gets smaller later', async () => {
  const path = await storeWith(300)
  await swept(path)
  const reader = new DatabaseSync(path, { readOnly: true })
  onTestFinished(() => reader.close())
  reader.exec('begin')
  reader.prepare('select count(*) from posts').get()
  expect(upkeepOf(path).compact().isShrunk).toBe(false)
  reader.exec('commit')
  const { after } = upkeepOf(path).compact()
  await openSqliteStore(path).close()
  expect(readFileSync(path).length).toBe(after)
})
