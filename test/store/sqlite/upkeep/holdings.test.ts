import { statSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { DAY, judged, later, noon, poll, savePoll } from '../../sample.js'
import { storeWith } from './sample.js'

test('what is held, and how large it is', async () => {
  const path = await storeWith(40)
  const held = upkeepOf(path).holdings(later(DAY))
  expect(held).toMatchObject({
    posts: { all: 40, named: 14, since: noon },
    mentions: 14,
    hidden: 0,
    cases: new Map([['new', 14]]),
    people: 40,
    sources: 1,
    configs: 0,
    mails: new Map(),
  })
  expect(held.events).toBeGreaterThanOrEqual(14)
  const { file, waiting, free, kinds } = held.size
  expect(file + waiting).toBe(statSync(path).size)
  // Every page is of some kind, or free.
  expect(free + [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(file)
  expect(kinds.get('posts')).toBeGreaterThan(40 * 12 * 40)
})

test('each table has its kind', async () => {
  const db = new DatabaseSync(await storeWith(1))
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").all()
  db.close()
  const rest = [
    'brands',
    'configs',
    'erased',
    'judged',
    'migrations',
    'mutes',
    'official_updates',
    'outages',
    'places',
    'readers',
    'seal',
    'sites',
    'sqlite_sequence',
    'store_identity',
    'told_closings',
  ]
  const large = [
    'posts',
    'post_keys',
    'post_sources',
    'sources',
    'source_days',
    'thread_looks',
    'mentions',
    'hidden_mentions',
    'likenesses',
    'likeness_keys',
  ]
  const others = [
    'marks',
    'lessons',
    'cases',
    'case_events',
    'incidents',
    'incident_events',
    'incident_looks',
    'persons',
    'deliveries',
    'delivery_recipients',
    'alerts',
    'alert_rules',
    'alert_deliveries',
  ]
  expect(tables.map(({ name }) => name).sort()).toEqual([...rest, ...large, ...others].sort())
})

test('what came in lately is counted without the first day, which brings what was there before', async () => {
  const path = await storeWith(30)
  expect(upkeepOf(path).holdings(later(1.5 * DAY)).lately).toBeUndefined()
  expect(upkeepOf(path).holdings(later(3 * DAY)).lately).toEqual({ from: later(DAY), named: 0 })
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('a'), judged('b', { mentions: [] })], { at: later(2 * DAY) }))
  await savePoll(store, poll([judged('c')], { at: later(4 * DAY) }))
  await store.close()
  expect(upkeepOf(path).holdings(later(3 * DAY)).lately).toEqual({ from: later(DAY), named: 1 })
  expect(upkeepOf(path).holdings(later(33 * DAY)).lately).toEqual({ from: later(3 * DAY), named: 1 })
})

test('an empty store holds nothing', async () => {
  const held = upkeepOf(await storeWith(0)).holdings(noon)
  expect(held).toMatchObject({ posts: { all: 0, named: 0 }, mentions: 0, cases: new Map() })
  expect(held.posts.since).toBeUndefined()
  expect(held.lately).toBeUndefined()
})
