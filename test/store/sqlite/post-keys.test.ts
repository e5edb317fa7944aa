import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { keyHash } from '../../../src/store/sqlite/post-keys.js'
import { HOUR, judged, later, poll, savePoll } from '../sample.js'
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

test('a post with two such names is known by one of them', async () => {
  const [one, other] = alike()
  const store = opened()
  await savePoll(store, poll([{ ...judged('a'), keys: [one, other] as const }]))
  const found = await store.posts.recall('forum', [{ keys: [one] }, { keys: [other] }])
  expect(found.map((known) => known?.postId).toSorted()).toEqual(['1', undefined])
})
