import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { namesIn, storedNames } from '../../../src/store/rows/post-names.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { addMigrationFunctions } from '../../../src/store/sqlite/migration-functions.js'
import { keyHash } from '../../../src/store/sqlite/post-keys.js'
import { HOUR, judged, later, poll, savePoll } from '../sample.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

/** Two names that have the same hash. */
function alike(): readonly [string, string] {
  const seen = new Map<number, string>()
  for (let number = 0; ; number++) {
    const key = `forum.example:${number}`
    const other = seen.get(keyHash(key))
    if (other !== undefined) return [other, key]
    seen.set(keyHash(key), key)
  }
}

function opened() {
  const store = openSqliteStore(join(temporaryFolder(), 'store.db'))
  onTestFinished(() => store.close())
  return store
}

test('hashes stay what they are, since they are stored', () => {
  expect(['', 'forum.example:1', 'https://forum.example/größe', 'reddit:t3_x'].map(keyHash)).toEqual([
    -1421968373, -349715243, -2136046948, 581928658,
  ])
})

test('of two names with the same hash each leads to its own post', async () => {
  const [one, other] = alike()
  const store = opened()
  const post = (key: string) => ({ ...judged(key), keys: [key] as const })
  await savePoll(store, poll([post(one)]))
  expect(await store.posts.recall('forum', [{ keys: [other] }])).toEqual([undefined])
  await savePoll(store, poll([post(other)], { at: later(HOUR) }))
  const found = await store.posts.recall('forum', [{ keys: [other] }, { keys: [one] }])
  expect(found.map((known) => known?.postId)).toEqual(['2', '1'])
})

test('a post with two such names is known by both', async () => {
  const [one, other] = alike()
  const store = opened()
  await savePoll(store, poll([{ ...judged('a'), keys: [one, other] as const }]))
  const found = await store.posts.recall('forum', [{ keys: [one] }, { keys: [other] }])
  expect(found.map((known) => known?.postId)).toEqual(['1', '1'])
})

test('names stay what they are, whatever stands in them', () => {
  const url = 'https://forum.example/t/1'
  const names = ['forum.example:1', url, 'said "no"\nand \\ left', 'größe']
  expect(namesIn(storedNames(names, url), url)).toEqual(names)
  expect(namesIn(storedNames([url], url), url)).toEqual([url])
  expect(namesIn(storedNames([], url), url)).toEqual([])
  expect(namesIn(storedNames(['', url], ''), '')).toEqual(['', url])
})

test('what a name has in common with the address takes no room', () => {
  const url = 'https://forum.example/topics/a-4711'
  const names = [
    url,
    'forum.example:4711',
    'https://forum.example/feed.rss:4711',
    'tag:other.example,2026:11',
  ]
  expect(storedNames(names, url)).toBe('\n\u0002:\u000c\n\u0001feed.rss:\u000c\ntag:other.example,2026:11')
})

test('names of any address come back', () => {
  const part = fc.constantFrom(
    'https://forum.example/',
    'forum.example',
    '4711',
    ':',
    '/',
    'é',
    '\u{1F525}',
    '\u0001',
    '\u000b',
    '"',
    '\n',
  )
  const word = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(
      word,
      fc.array(
        word.filter((name) => name !== ''),
        { maxLength: 4 },
      ),
      (url, names) => {
        expect(namesIn(storedNames(names, url), url)).toEqual(names)
      },
    ),
  )
})

test('names of before they were shortened lead to the same posts', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'shorter-names')
  const db = new DatabaseSync(path)
  const keys = ['https://forum.example/topics/4711', 'forum.example:4711', 'said "no"']
  db.prepare(
    `insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, names, text)
     values (1, 0, 'source', 0, 0, 10, 'forum.example', ?, ?, 'x')`,
  ).run(keys[0] ?? '', ['', 'forum.example:4711', 'said \\"no\\"'].join('\n'))
  for (const key of keys) db.prepare('insert into post_keys (hash, post) values (?, 1)').run(keyHash(key))
  db.close()
  const store = openSqliteStore(path)
  const found = await store.posts.recall(
    'a',
    keys.map((key) => ({ keys: [key] })),
  )
  await store.close()
  expect(found.map((one) => one?.postId)).toEqual(['1', '1', '1'])
  const after = new DatabaseSync(path)
  expect(after.prepare('select names from posts').get()).toEqual({ names: '\n\u0002:\u000c\nsaid \\"no\\"' })
  after.close()
})

test('a store of before names stood with their posts: each leads to its post', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'names-with-posts')
  const db = new DatabaseSync(path)
  addMigrationFunctions(db)
  db.exec(`
    insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
      select value, 1, 'source', value, 0, 4, 'forum.example', 'https://forum.example/' || value, 'down' from json_each('[1, 2]');
    insert into post_keys (post, hash, key) select column1, key_hash(column2), column2 from (values
      (1, 'https://forum.example/1'), (1, 'feed:x:1'), (2, 'feed:x:2'));
  `)
  db.close()
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const keys = ['https://forum.example/1', 'feed:x:1', 'feed:x:2', 'https://forum.example/2']
  const found = await store.posts.recall(
    'forum',
    keys.map((key) => ({ keys: [key] })),
  )
  expect(found.map((known) => known?.postId)).toEqual(['1', '1', '2', undefined])
  expect(await store.incidents.placesSince(['forum.example'])).toEqual(
    new Map([['forum.example', new Date(1)]]),
  )
})
