// A store of before large places had one address for each page.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const thread = 'https://old.reddit.com/r/webhosting/comments/1abcde/down'
const other = 'https://forum.example/t/1'

test('a post is known by the address it had, and by the one it has now', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'page-addresses')
  const db = new DatabaseSync(path)
  db.exec(`
    insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
      select value, 1, 'source', 1, 0, 4, 'reddit', '${thread}', 'down' from json_each('[1, 2]')`)
  const key = db.prepare('insert into post_keys (key, post) values (?, ?)')
  key.run('reddit:t3_1abcde', 1)
  key.run(thread, 1)
  key.run(other, 2)
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
