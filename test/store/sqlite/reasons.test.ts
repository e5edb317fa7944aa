import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
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

describe('reasons', () => {
  test('come back as they were stored, by this version or an earlier one, and are shown as they are', () => {
    fc.assert(
      fc.property(signals, spans, (given, named) => {
        const [objects, plain] = [JSON.stringify(given), JSON.stringify(named)]
        for (const stored of [packedSignals(given), objects]) expect(signalsOf(stored)).toEqual(given)
        for (const stored of [packedSpans(named), plain]) expect(spansOf(stored)).toEqual(named)
        expect(plainSignals(packedSignals(given))).toEqual(given)
        expect(plainSpans(packedSpans(named))).toEqual(named)
        expect(repackedSignals(objects)).toBe(packedSignals(given))
        expect(repackedSpans(plain)).toBe(packedSpans(named))
      }),
    )
  })

  test('are packed once', () => {
    fc.assert(
      fc.property(signals, spans, (given, named) => {
        expect(repackedSignals(packedSignals(given))).toBe(packedSignals(given))
        expect(repackedSpans(packedSpans(named))).toBe(packedSpans(named))
      }),
    )
  })

  test.each(['[]', '{"a":1}', '[1]', 'no json', '[{"name":"down"}]', '[[', ''])(
    '%j stays what it is',
    (stored) => {
      expect(repackedSignals(stored)).toBe(stored)
      expect(repackedSpans(stored)).toBe(stored)
    },
  )

  test('take a third of the room that they took', () => {
    const { signals: given } = complaint()
    expect(packedSignals(given)).toBe('[["outage",2.5,"is down",1,18,25]]')
  })
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
  store.close()
  const after = new DatabaseSync(path)
  expect(after.prepare('select signals, named, relevance_signals from mentions order by id').all()).toEqual([
    { signals: packedSignals(given), named: packedSpans(named), relevance_signals: packedSignals(given) },
    { signals: '[]', named: '[]', relevance_signals: null },
  ])
  after.close()
})
