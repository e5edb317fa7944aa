import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signal } from '../../../src/model/mention.js'
import type { Span } from '../../../src/model/post.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { relistedSignals, relistedSpans } from '../../../src/store/sqlite/packing/listed-reasons.js'
import { reasonNames } from '../../../src/store/sqlite/packing/reason-names.js'
import {
  packedSignals,
  packedSpans,
  plainSignals,
  plainSpans,
  repackedSignals,
  repackedSpans,
  signalsOf,
  spansOf,
} from '../../../src/store/sqlite/reasons.js'
import { complaint } from '../sample.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const span = fc.record({
  field: fc.constantFrom('title' as const, 'text' as const),
  start: fc.nat(50_000),
  end: fc.nat(50_000),
})
const spans = fc.array(span, { maxLength: 4 })
const signal = fc.record({
  name: fc.string(),
  points: fc.double({ noNaN: true, noDefaultInfinity: true }).map((points) => (points === 0 ? 0 : points)),
  evidence: fc.string({ unit: 'grapheme' }),
  spans,
})
const signals = fc.array(signal, { maxLength: 5 })

/** As versions stored them that knew lists. */
const listOf = ({ field, start, end }: Span) => [field === 'title' ? 0 : 1, start, end]
const listed = (given: readonly Signal[]) =>
  JSON.stringify(
    given.map(({ name, points, evidence, spans }) => [name, points, evidence, ...spans.flatMap(listOf)]),
  )
const listedSpans = (given: readonly Span[]) => JSON.stringify(given.flatMap(listOf))

describe('reasons', () => {
  test('come back as they were stored, by this version or an earlier one, and are shown as they are', () => {
    fc.assert(
      fc.property(signals, spans, (given, named) => {
        for (const stored of [packedSignals(given), JSON.stringify(given), listed(given)]) {
          expect(signalsOf(stored)).toEqual(given)
          expect(plainSignals(stored)).toEqual(given)
        }
        for (const stored of [packedSpans(named), JSON.stringify(named), listedSpans(named)]) {
          expect(spansOf(stored)).toEqual(named)
          expect(plainSpans(stored)).toEqual(named)
        }
        for (const stored of [JSON.stringify(given), listed(given)])
          expect(repackedSignals(stored)).toEqual(packedSignals(given))
        for (const stored of [JSON.stringify(named), listedSpans(named)])
          expect(repackedSpans(stored)).toEqual(packedSpans(named))
      }),
    )
  })

  test('the lists of an earlier version are made of its objects as they were then', () => {
    fc.assert(
      fc.property(signals, spans, (given, named) => {
        expect(relistedSignals(JSON.stringify(given))).toBe(listed(given))
        expect(relistedSpans(JSON.stringify(named))).toBe(listedSpans(named))
        expect(relistedSignals(listed(given))).toBe(listed(given))
      }),
    )
  })

  test.each(['{"a":1}', '[1]', 'no json', '[{"name":"down"}]', '[[', '[["a",1,"b",7,0,0]]', '[[1,0,"b"]]'])(
    '%j stays what it is',
    (stored) => {
      expect(repackedSignals(stored)).toBe(stored)
      expect(repackedSpans(stored)).toBe(stored)
      expect(() => signalsOf(stored)).toThrow('neither bytes nor lists')
    },
  )

  test.each([[[200]], [[1, 0, 9, 65]], [[1, 0, 0, 1]], [[0, 3, 65]], [[1, 1, 2]], [[255, 1, 0, 9, 65]]])(
    'bytes %j are none',
    (bytes) => {
      expect(() => signalsOf(Uint8Array.from(bytes))).toThrow('has no end')
    },
  )

  test('take a fourth of the room that they take as JSON', () => {
    const { signals: given } = complaint()
    expect(packedSignals(given).length).toBeLessThan(JSON.stringify(given).length / 4)
  })

  test('names keep the numbers that they were given', () => {
    expect(reasonNames[0]).toBe('own-forum')
    expect(reasonNames[154]).toBe('keyword')
    expect(new Set(reasonNames).size).toBe(reasonNames.length)
  })
})

/** As versions stored them that left evidence as it is: `down` of 2.2 points for `is down`, and `x` of none for nothing. */
const unpacked = Uint8Array.from([
  37,
  ...[0xe0, 0x44],
  7,
  ...Buffer.from('is down'),
  1,
  ...[0x29, 0x0e],
  0,
  1,
  120,
  0,
  0,
  0,
])

test('a store of before evidence was packed shows the same, in less room', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'packed-evidence')
  const given = signalsOf(unpacked)
  expect(given).toEqual([
    {
      name: reasonNames[36],
      points: 2.2,
      evidence: 'is down',
      spans: [{ field: 'text', start: 20, end: 27 }],
    },
    { name: 'x', points: 0, evidence: '', spans: [] },
  ])
  const db = new DatabaseSync(path)
  db.exec(`
    insert into brands (id, name) values (1, 'Northwind Hosting');
    insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
      select value, 1, 'source', 1, 1, 4, 'forum.example', 'https://forum.example/3', 'help' from json_each('[3, 4]');
    insert into cases (id, brand, state, opened, touched, revision) values (5, 1, 'new', 1, 1, 1);`)
  const mention = db.prepare(
    `insert into mentions (id, post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
       needs_reply, judged_reply, starts_promise, complained_before, baseline, announced, due, signals, named, relevance_signals)
     values (?1, ?1, 1, 5, 1, 0, 1, 90, 3, 'outage', 1, 0, 1, 1, 1, 0, 0, 1, 1, ?2, '', ?3)`,
  )
  const damaged = Uint8Array.of(200)
  mention.run(3, unpacked, '')
  mention.run(4, '[]', damaged)
  db.close()
  const store = openSqliteStore(path)
  expect((await store.cases.mentions([3]))[0]).toMatchObject({ signals: given, relevanceSignals: [] })
  await store.close()
  const after = new DatabaseSync(path)
  expect(after.prepare('select signals, relevance_signals from mentions order by id').all()).toEqual([
    { signals: packedSignals(given), relevance_signals: '' },
    { signals: '', relevance_signals: damaged },
  ])
  after.close()
  expect(packedSignals(given).length).toBeLessThan(unpacked.length)
})

test('a store of before reasons were packed shows the same, and holds them as they are stored now', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'packed-reasons')
  const { signals: given, named } = complaint()
  const db = new DatabaseSync(path)
  const insert = `
    insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
      values (?1, 1, 'source', 1, 1, 4, 'forum.example', 'https://forum.example/3', 'help');
    `
  db.exec(insert.replaceAll('?1', '3').concat(insert.replaceAll('?1', '4')))
  db.exec(
    `insert into cases (id, brand, state, opened, touched, revision) values (5, 'Northwind Hosting', 'new', 1, 1, 1)`,
  )
  const mention = db.prepare(
    `insert into mentions (id, post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
       needs_reply, judged_reply, starts_promise, complained_before, baseline, announced, due, signals, named, relevance_signals)
     values (?, ?, 'Northwind Hosting', 5, 1, 0, 1, 90, 3, 'outage', 1, 0, 1, 1, 1, 0, 0, 1, 1, ?, ?, ?)`,
  )
  mention.run(7, 3, JSON.stringify(given), JSON.stringify(named), JSON.stringify(given))
  mention.run(8, 4, '[]', '[]', null)
  db.close()
  const store = openSqliteStore(path)
  const [full, bare] = await store.cases.mentions([7, 8])
  expect(full).toMatchObject({ signals: given, named, relevanceSignals: given })
  expect(bare).toMatchObject({ signals: [], named: [] })
  expect(bare?.relevanceSignals).toBeUndefined()
  await store.close()
  const after = new DatabaseSync(path)
  expect(after.prepare('select signals, named, relevance_signals from mentions order by id').all()).toEqual([
    { signals: packedSignals(given), named: packedSpans(named), relevance_signals: packedSignals(given) },
    { signals: packedSignals([]), named: packedSpans([]), relevance_signals: null },
  ])
  after.close()
})
