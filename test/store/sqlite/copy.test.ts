import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyStore } from '../../../src/store/sqlite/copy.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { allMentions, brand, judged, poll, savePoll, saying } from '../sample.js'
import { temporaryFolder } from './temporary.js'

test('a copy has everything, also what the store has not moved out of its -wal file, and goes its own way', async () => {
  const folder = temporaryFolder()
  const [from, to] = [join(folder, 'store.db'), join(folder, 'copy.db')]
  const store = openSqliteStore(from)
  await savePoll(store, poll([judged('1')]))
  await copyStore(from, to)
  expect((statSync(to).mode & 0o777).toString(8)).toBe('600')

  const copy = openSqliteStore(to)
  onTestFinished(async () => {
    await store.close()
    await copy.close()
  })
  expect(await allMentions(copy)).toEqual(await allMentions(store))
  expect(await copy.cases.candidates({ brands: [brand], search: saying('northwind') })).toHaveLength(1)
  await savePoll(copy, poll([judged('2')]))
  expect(await store.facts.counts([brand])).toMatchObject({ posts: 1 })
  expect(await copy.facts.counts([brand])).toMatchObject({ posts: 2 })
})

test.each(['missing', 'empty'])('of a store that is %s there is nothing to copy', async (what) => {
  const folder = temporaryFolder()
  const [from, to] = [join(folder, 'store.db'), join(folder, 'copy.db')]
  if (what === 'empty') writeFileSync(from, '')
  await copyStore(from, to)
  expect(existsSync(to)).toBe(false)
})

test.each([
  { what: 'no store', from: 'text', to: 'copy', says: 'store-unknown' },
  {
    what: 'a place below a file',
    from: 'store',
    to: 'text/copy',
    says: 'store-folder',
  },
])('$what is an error', async ({ from, to, says }) => {
  const folder = temporaryFolder()
  await openSqliteStore(join(folder, 'store')).close()
  writeFileSync(join(folder, 'text'), 'hello')
  await expect(copyStore(join(folder, from), join(folder, to))).rejects.toThrow(says)
})
