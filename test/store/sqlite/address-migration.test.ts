// A store of before large places had one address for each page.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { migrations } from '../../../src/store/sqlite/migrations.js'
import { judged, poll } from './sample.js'
import { temporaryFolder } from './temporary.js'

const thread = 'https://old.reddit.com/r/webhosting/comments/1abcde/down'
const other = 'https://forum.example/t/1'

test('a post is known by the address it had, and by the one it has now', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const before = openSqliteStore(path)
  await before.savePoll(
    poll([judged('reddit:t3_1abcde', { keys: ['reddit:t3_1abcde', thread] }), judged(other)]),
  )
  before.close()
  const db = new DatabaseSync(path)
  db.exec('alter table sites drop column requests; alter table sites drop column turn_of')
  db.exec(`pragma user_version = ${migrations.findIndex((step) => step.includes('canonical_url'))}`)
  db.close()

  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const asked = [thread, 'https://reddit.com/comments/1abcde', 'reddit:t3_1abcde'].map((key) => ({
    keys: [key],
  }))
  const [one, ...same] = (await store.recall('forum', asked)).map((known) => known?.postId)
  expect(one).toBeDefined()
  expect(same).toEqual([one, one])
  expect((await store.recall('forum', [{ keys: [other] }]))[0]?.postId).not.toBe(one)
})
