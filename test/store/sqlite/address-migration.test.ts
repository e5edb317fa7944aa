// A store of before large places had one address for each page.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { judged, poll, savePoll } from '../sample.js'
import { temporaryFolder } from './temporary.js'

const thread = 'https://old.reddit.com/r/webhosting/comments/1abcde/down'
const other = 'https://forum.example/t/1'

test('a post is known by the address it had, and by the one it has now', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const before = openSqliteStore(path)
  await savePoll(
    before,
    poll([judged('reddit:t3_1abcde', { keys: ['reddit:t3_1abcde', thread] }), judged(other)]),
  )
  before.close()
  const db = new DatabaseSync(path)
  db.exec("delete from migrations where name = 'page-addresses'")
  db.close()

  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const asked = [thread, 'https://reddit.com/comments/1abcde', 'reddit:t3_1abcde'].map((key) => ({
    keys: [key],
  }))
  const [one, ...same] = (await store.posts.recall('forum', asked)).map((known) => known?.postId)
  expect(one).toBeDefined()
  expect(same).toEqual([one, one])
  expect((await store.posts.recall('forum', [{ keys: [other] }]))[0]?.postId).not.toBe(one)
})
