// What is remembered of what sources asked: cursors by tag, and what was sent to their sites.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { noon, poll, savePoll, state } from '../sample.js'
import { temporaryFolder, temporaryStore } from './temporary.js'

test('a site comes back as it was stored', async () => {
  const store = temporaryStore()
  const requests = { month: '2026-11', count: 90, day: '2026-11-21', today: 3 }
  await store.sources.saveSite('counted.example', { askedAt: noon, requests, turnOf: 'thread' })
  await store.sources.saveSite('paused.example', { leaveUntil: noon })
  expect(await store.sources.sites()).toEqual(
    new Map([
      ['counted.example', { askedAt: noon, requests, turnOf: 'thread' }],
      ['paused.example', { leaveUntil: noon }],
    ]),
  )
})

test.each([
  {
    stored: '{"northwind hosting":1788775200,"bluefjord":5}',
    cursors: { 'northwind hosting': '1788775200', bluefjord: '5' },
  },
  { stored: '{"northwind hosting":"1788775200"}', cursors: { 'northwind hosting': '1788775200' } },
  {
    stored: '{"constructor":"1","__proto__":"2"}',
    cursors: JSON.parse('{"constructor":"1","__proto__":"2"}'),
  },
  // Whose turn it was, of an earlier version: the search begins with the first again.
  { stored: '2', cursors: undefined },
  { stored: 'not json', cursors: undefined },
])('a cursor stored as $stored is $cursors', async ({ stored, cursors }) => {
  const path = join(temporaryFolder(), 'store.db')
  const before = openSqliteStore(path)
  await savePoll(before, poll([], { state: state({}) }))
  await before.close()
  const db = new DatabaseSync(path)
  db.prepare('update sources set cursor = ?').run(stored)
  db.close()
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect([...(await store.sources.states()).values()][0]?.cursors).toEqual(cursors)
})
