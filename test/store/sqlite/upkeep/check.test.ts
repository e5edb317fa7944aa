import { truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, test } from 'vitest'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { damagePage } from './damage.js'
import { storeWith } from './sample.js'

/** Changes a store as somebody does who opens it with another program. */
function byHand(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(`pragma foreign_keys = off; ${sql}`)
  db.close()
}

test('a store that nobody harmed is sound', async () => {
  const checked = upkeepOf(await storeWith(40)).check()
  expect(checked).toEqual({ damage: [], astray: new Map(), broken: new Map() })
})

describe('a damaged file', () => {
  test.each([
    ['posts', 'first'],
    ['posts', 'middle'],
    ['posts', 'last'],
    ['post_keys', 'middle'],
    ['post_sources', 'first'],
  ] as const)('%s, its %s page: tells what can be read of each table', async (table, which) => {
    const path = await storeWith(400)
    damagePage(path, table, which)
    const { damage, readable } = upkeepOf(path).check()
    expect(damage).not.toEqual([])
    const rows = readable?.get(table) ?? 0
    // Behind the damaged page it goes on.
    expect(rows).toBeGreaterThan(100)
    expect(rows).toBeLessThan(400)
    expect(readable?.get('mentions')).toBe(134)
    expect(readable?.get('judged')).toBe(0)
  })

  test('an index: every row can be read', async () => {
    const path = await storeWith(400)
    damagePage(path, 'posts_seen', 'middle')
    const { damage, readable } = upkeepOf(path).check()
    expect(damage).not.toEqual([])
    expect(readable?.get('posts')).toBe(400)
  })

  test('one that was cut: what is left can be read', async () => {
    const path = await storeWith(400)
    truncateSync(path, 120_000)
    const { damage } = upkeepOf(path).check()
    expect(damage).not.toEqual([])
  })

  test('nothing can be read where it does not say any more which tables it has', async () => {
    const path = await storeWith(40)
    damagePage(path, 'sqlite_schema', 'middle')
    const { damage, readable } = upkeepOf(path).check()
    expect(damage).not.toEqual([])
    expect([...(readable ?? [])]).toEqual([])
  })
})

describe('rows that do not fit together', () => {
  test('what refers to what is not there, by table', async () => {
    const path = await storeWith(40)
    byHand(path, 'delete from post_keys; delete from posts where id in (1, 4)')
    expect(upkeepOf(path).check()).toMatchObject({
      damage: [],
      astray: new Map([
        ['post_sources', 2],
        ['mentions', 2],
      ]),
    })
  })

  test.each([
    ['due is wrong', 'update mentions set due = 0 where id = 1'],
    ['followers are stale', 'update mentions set followers = 7'],
    ['a case without mentions', 'delete from mentions where case_id = (select min(id) from cases)'],
    ['a post without a key', 'update posts set names = null'],
    ['a key leads nowhere', 'update posts set names = null'],
    ['a time of the post is stale', 'update mentions set published = 1'],
    [
      'a mention and its case are of two brands',
      "insert into brands (id, name) values (2, 'Other'); update cases set brand = 2",
    ],
    ['a brand has no name', 'delete from brands'],
    ['a case without a history', 'delete from case_events where case_id = (select min(id) from cases)'],
    ['a number may be used again', "update sqlite_sequence set seq = 1 where name = 'posts'"],
    ['matched says otherwise than the mentions', 'update posts set matched = 0 where id = 1'],
    ['a key is not found', 'update post_keys set hash = hash + 1'],
    ['words cannot be read', "update posts set text = x'01ffff' where id = 1"],
    ['what texts are compared by cannot be read', "insert into likenesses (id, sketch) values (1, x'80')"],
    ['reasons cannot be read', "update mentions set signals = x'c8' where id = 1"],
  ])('%s', async (rule, sql) => {
    const path = await storeWith(40)
    byHand(path, sql)
    expect([...upkeepOf(path).check().broken.keys()]).toContain(rule)
  })
})

test.each([
  ['no store', 'Dear diary, '.repeat(1000), 'store-unknown'],
  ['an empty file', '', 'store-missing'],
])('%s cannot be checked', async (_, text, code) => {
  const path = await storeWith(3)
  writeFileSync(path, text)
  expect(() => upkeepOf(path).check()).toThrow(code)
})
