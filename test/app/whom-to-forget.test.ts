import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'vitest'
import { whomToForget } from '../../src/app/whom-to-forget.js'
import type { Author } from '../../src/model/post.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { judged, poll, savePoll } from '../store/sample.js'
import { setupOf } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const place = 'forum.example'

async function setupWith(work: Workspace, authors: readonly Author[]) {
  await work.configure(['https://forum.example/posts.rss'])
  const setup = { ...(await setupOf(work)), storePath: work.path('mentions.db') }
  const store = openSqliteStore(setup.storePath)
  await savePoll(
    store,
    poll(authors.map((author, index) => judged(`post-${index}`, { post: { place, author } }))),
  )
  await store.close()
  return setup
}

test('two handles are two people, though they call themselves the same', async ({ work }) => {
  const setup = await setupWith(work, [
    { name: 'Jane Doe', handle: 'jane1' },
    { name: 'Jane Doe', handle: 'jane2' },
  ])
  for (const typed of ['Jane Doe.', `${place}:Jane Doe.`])
    await expect(whomToForget(setup, typed)).rejects.toMatchObject({
      message: expect.stringMatching(/2 people/),
      hint: `\`mentions forget ${place}:jane1\`, \`mentions forget ${place}:jane2\`; or by the id of a case of theirs`,
    })
  expect(await whomToForget(setup, `${place}:jane2`)).toMatchObject({
    people: [{ place, key: 'handle:jane2' }],
  })
})

test('whom one source knows by a handle and another by the name alone is one person', async ({ work }) => {
  const setup = await setupWith(work, [{ name: 'Jane Doe', handle: 'jane' }, { name: 'Jane Doe' }])
  expect((await whomToForget(setup, 'jane doe!')).people).toHaveLength(2)
})

test('who is told by that very name is found without looking through everybody', async ({ work }) => {
  const setup = await setupWith(work, [
    { name: 'Jane Doe', handle: 'jane', url: 'https://forum.example/u/jane/' },
  ])
  const db = new DatabaseSync(setup.storePath)
  // One that no program here can read: whoever looks through everybody fails.
  db.exec(
    "insert into persons (place, key, name, followers) values ('zz.example', 'x', 'x', 9223372036854775807)",
  )
  db.close()
  const theirs = { people: [{ place, key: 'handle:jane' }] }
  for (const typed of ['jane', `${place}:JANE`, 'https://forum.example/u/jane'])
    expect(await whomToForget(setup, typed)).toMatchObject(theirs)
  await expect(whomToForget(setup, 'Jane!')).rejects.toThrow()
})

test('somebody by the address of their page', async ({ work }) => {
  const url = 'https://forum.example/u/jane'
  const setup = await setupWith(work, [{ name: 'Jane Doe', handle: 'jane', url }])
  expect(await whomToForget(setup, ` ${url}/`)).toMatchObject({ people: [{ place, key: 'handle:jane' }] })
  await expect(whomToForget(setup, 'https://forum.example/u/bo')).rejects.toThrow('nobody who is stored')
  await expect(whomToForget(setup, 'did:plc:abc')).rejects.toThrow('"did:plc" is no place')
})

test('a name that would do something in a shell does not in the command that is shown', async ({ work }) => {
  const setup = await setupWith(work, [
    { name: "x'; rm -r a; '", handle: "x'; rm -r a; '" },
    { name: "X'; rm -r a; '" },
  ])
  await expect(whomToForget(setup, "!x'; rm -r a; '")).rejects.toMatchObject({
    hint: expect.stringContaining(String.raw`'forum.example:x'\''; rm -r a; '\'''`),
  })
})
