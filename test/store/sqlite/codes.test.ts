import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../../src/store/port.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { later, noon } from '../sample.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

/** A store of some format, with one source as that format keeps it. */
async function storeOf(before: string | undefined, source: { notices: unknown; problem?: unknown }) {
  const path = join(temporaryFolder(), 'store.db')
  if (before === undefined) await openSqliteStore(path).close()
  else makeStoreOfBefore(path, before)
  const db = new DatabaseSync(path)
  db.prepare(
    `insert into sources (source, polled, posts, answers, notices, problem) values ('forum', ?, 3, '{}', ?, ?)`,
  ).run(
    noon.getTime(),
    JSON.stringify(source.notices),
    source.problem === undefined ? null : JSON.stringify(source.problem),
  )
  db.close()
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  return store
}

const forum = async (store: Store) => (await store.sources.states()).get('forum')

test('sentences that an earlier version stored are kept, as what was told', async () => {
  const [message, hint] = ['forum.example says "no" (410 Gone).', 'Look at it in a browser.']
  const store = await storeOf('codes', {
    notices: ['truncated: 2 entries salvaged', 'a feed without "entries"'],
    problem: { message, hint, since: later(5).getTime(), times: 4, gone: true },
  })
  expect(await forum(store)).toEqual({
    answers: {},
    polledAt: noon,
    posts: 3,
    notices: [
      { code: 'told', args: { text: 'truncated: 2 entries salvaged' } },
      { code: 'told', args: { text: 'a feed without "entries"' } },
    ],
    problem: { failure: { code: 'told', args: { message, hint } }, since: later(5), times: 4, gone: true },
  })
})

test('a source without notices or a problem is carried over as it was', async () => {
  expect(await forum(await storeOf('codes', { notices: [] }))).toEqual({
    answers: {},
    polledAt: noon,
    posts: 3,
    notices: [],
  })
})

test('codes of a later version are read, as unknown ones', async () => {
  const store = await storeOf(undefined, {
    notices: [{ code: 'of-tomorrow', args: { days: 1 } }],
    problem: { failure: { code: 'toString', args: {} }, since: noon.getTime(), times: 1 },
  })
  expect(await forum(store)).toMatchObject({
    notices: [{ code: 'unknown', args: { code: 'of-tomorrow' } }],
    problem: { failure: { code: 'unknown', args: { code: 'toString' } }, since: noon, times: 1 },
  })
})
