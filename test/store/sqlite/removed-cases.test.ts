// What a store of before kept of cases that were removed: words to which nothing leads.
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const told = [
  ['opened', { place: 'forum.example' }],
  ['said', { what: 'thanks', words: 'zebra' }],
  ['noted', { text: 'zebra' }],
  ['answered', { url: 'https://forum.example/zebra', text: 'Dear zebra', next: '2026-03-15T12:00:00.000Z' }],
  ['marked', { verdict: 'fine', url: 'https://forum.example/zebra' }],
  ['tagged', { tag: 'zebra' }],
  ['over-there', { as: 'solved', by: 'zebra', since: '2026-03-15T12:00:00.000Z' }],
  ['told', { what: 'was told', detail: 'zebra' }],
  ['undone', { code: 'tagged', at: '2026-03-15T12:00:00.000Z', back: { state: 'new', tags: ['zebra'] } }],
] as const

function removedIn(path: string, cases: readonly { id: number; into?: number }[]): void {
  const db = new DatabaseSync(path)
  const add = db.prepare('insert into case_events (case_id, entry, at, code, args) values (?, ?, 0, ?, ?)')
  for (const { id, into } of cases) {
    const events = [
      ...told,
      ['removed', { why: into === undefined ? 'swept' : 'second-name', into }] as const,
    ]
    for (const [index, [code, args]] of events.entries()) add.run(id, index + 1, code, JSON.stringify(args))
  }
  db.close()
}

test('words go that nothing leads to, and what happened stays', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'removed-cases')
  removedIn(path, [{ id: 1 }, { id: 2, into: 5 }])
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const { histories } = await store.records.facts({ caseIds: [1, 2], withHistory: true })
  expect(histories.get(1)?.map(({ code }) => code)).toEqual([...told.map(([code]) => code), 'removed'])
  expect(JSON.stringify(histories.get(1))).not.toMatch(/zebra/)
  expect(histories.get(1)?.[3]?.args).toEqual({ next: '2026-03-15T12:00:00.000Z' })
  expect(
    histories
      .get(2)
      ?.slice(0, -1)
      .map(({ args }) => args),
  ).toEqual(told.map(([, args]) => args))
})
