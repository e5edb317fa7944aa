// A store of before versions were recognised by SHA-256: nothing in it may look edited, or new, because of that.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { hashOf, versionOf } from '../../../src/identity/version.js'
import { UNKNOWN_VERSION } from '../../../src/store/port/posts.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { legacyHash } from '../../../src/store/sqlite/legacy-hash.js'
import { keyHash } from '../../../src/store/sqlite/post-keys.js'
import { contentHash } from '../../../src/text/fingerprint.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const published = new Date('2026-03-14T09:00:00.000Z')
const occasion = `${published.toISOString()} https://forum.example/3`

function storeOfBefore(): string {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'sha-256')
  const db = new DatabaseSync(path)
  db.exec(`
    insert into sources (source, polled, posts, answers, notices) values ('a', 0, 0, '{}', '[]'), ('b', 0, 0, '{}', '[]');
    insert into persons (place, key, name, handle) values ('forum.example', 'handle:jane', 'Jane', 'jane');
  `)
  const add = db.prepare(
    `insert into posts (person, published, published_from, first_seen, matched, text_length, place, url, title, text)
     values (1, ?, 'source', 0, 0, 10, 'forum.example', ?, ?, ?)`,
  )
  add.run(published.getTime(), 'https://forum.example/1', 'Down', 'Northwind is down')
  add.run(published.getTime(), 'https://forum.example/2', null, 'whole text')
  add.run(published.getTime(), 'https://forum.example/3', null, 'the id of another')
  const given = db.prepare(
    'insert into post_sources (post, source, first_seen, seen, hash) values (?, ?, 0, 0, ?)',
  )
  given.run(1, 1, legacyHash('Down', 'Northwind is down'))
  given.run(2, 1, legacyHash('', 'whole text'))
  given.run(2, 2, legacyHash('', 'whole…'))
  given.run(3, 1, legacyHash('', 'the id of another'))
  const key = db.prepare('insert into post_keys (key, post) values (?, ?)')
  key.run('feed:x:1', 1)
  key.run('feed:x:guid#1', 2)
  key.run(`feed:x:guid#${legacyHash('jane', occasion)}`, 3)
  db.close()
  return path
}

test('what was given before is recognised, and what can not be is no edit', async () => {
  const store = openSqliteStore(storeOfBefore())
  onTestFinished(() => store.close())
  const [one, two, three] = await store.posts.recall('a', [
    { keys: ['feed:x:1'] },
    { keys: ['feed:x:guid#1'] },
    { keys: [`feed:x:guid#${contentHash({ title: 'jane', text: occasion })}`] },
  ])
  expect(one?.hash).toBe(hashOf({ title: 'Down', text: 'Northwind is down' }))
  expect(two?.hash).toBe(UNKNOWN_VERSION)
  expect(three?.postId).toBe('3')
  const again = { hash: hashOf({ text: 'whole…' }), text: 'whole…' }
  expect(two && versionOf(two, again)).toBe('same')
  expect(two && versionOf(two, { ...again, text: 'a text that is much fuller' })).toBe('fuller')
})

test('versions that were told by longer hashes are still told', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'shorter-versions')
  const db = new DatabaseSync(path)
  const words = { title: 'Down', text: 'Northwind is down' }
  db.exec(`insert into sources (source, polled, posts, answers, notices) values ('a', 0, 0, '{}', '[]')`)
  for (const [id, hash] of [contentHash(words), `part:${contentHash(words)}`, UNKNOWN_VERSION].entries()) {
    db.prepare(
      `insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, names, text)
       values (?1, 0, 'source', 0, 0, 10, 'forum.example', 'https://forum.example/' || ?1, '', 'x')`,
    ).run(id + 1)
    db.prepare('insert into post_sources (post, source, first_seen, seen, hash) values (?, 1, 0, 0, ?)').run(
      id + 1,
      hash,
    )
    db.prepare('insert into post_keys (hash, post) values (?, ?)').run(
      keyHash(`https://forum.example/${id + 1}`),
      id + 1,
    )
  }
  db.close()
  const store = openSqliteStore(path)
  const recalled = await store.posts.recall(
    'a',
    [1, 2, 3].map((id) => ({ keys: [`https://forum.example/${id}`] })),
  )
  await store.close()
  expect(recalled.map((one) => one?.hash)).toEqual([
    hashOf(words),
    hashOf({ ...words, isExcerpt: true }),
    UNKNOWN_VERSION,
  ])
})
