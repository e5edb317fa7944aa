import { describe, expect, test } from 'vitest'
import type { PromiseStanding } from '../../src/cases/promise-standing.js'
import { doneIn } from '../../src/digest/done.js'
import type { CaseHappening } from '../../src/model/case-event.js'

const HOUR = 3_600_000
const to = new Date('2026-03-14T12:00:00Z')
const ago = (hours: number) => new Date(to.getTime() - hours * HOUR)
const period = { from: ago(24), to }

const move = (caseId: number, by: string, happening: CaseHappening) => ({
  caseId,
  by,
  at: ago(1),
  ...happening,
})
const answered: CaseHappening = { code: 'answered', args: {} }
const resolved: CaseHappening = { code: 'resolved', args: {} }
const tagged: CaseHappening = { code: 'tagged', args: { tag: 'vip' } }

test('who answered how many cases, and what else was done', () => {
  const moves = [
    move(1, 'ben', answered),
    move(2, 'anna', answered),
    move(2, 'anna', answered),
    move(3, 'anna', answered),
    move(3, 'ben', resolved),
    move(4, 'ben', tagged),
  ]
  const { cases, answeredBy } = doneIn(period, { moves, promised: [] })
  expect(cases).toEqual([
    { what: 'answered', cases: 3 },
    { what: 'resolved', cases: 1 },
  ])
  expect(answeredBy).toEqual([
    { by: 'anna', cases: 2 },
    { by: 'ben', cases: 1 },
  ])
})

test('a case that several answered counts for each of them, and is told as such', () => {
  const of = (...moves: [caseId: number, by: string][]) => {
    const { answeredBy, answeredTogether } = doneIn(period, {
      moves: moves.map(([caseId, by]) => move(caseId, by, answered)),
      promised: [],
    })
    return { by: answeredBy.map(({ by, cases }) => `${cases} ${by}`), answeredTogether }
  }
  expect(of([1, 'ada'], [2, 'ben'], [2, 'ada'], [3, 'ada'], [3, 'ben'], [3, 'cleo'])).toEqual({
    by: ['3 ada', '2 ben', '1 cleo'],
    answeredTogether: 2,
  })
  // The same one of the team, however they write their name.
  expect(of([1, 'Ada'], [1, 'ada'], [2, 'ADA'])).toEqual({ by: ['2 Ada'], answeredTogether: 0 })
})

const standing = (more: Partial<PromiseStanding>): PromiseStanding => ({
  promise: 'acknowledge',
  standing: 'running',
  used: 0.5,
  counted: HOUR,
  left: HOUR,
  endsAt: ago(-1),
  doneAt: undefined,
  ...more,
})

describe('promises that ended in the period', () => {
  test.each<[string, Partial<PromiseStanding>, kept: number, ended: number]>([
    ['kept', { standing: 'kept', doneAt: ago(2) }, 1, 1],
    ['kept before', { standing: 'kept', doneAt: ago(30) }, 0, 0],
    ['kept at its first moment', { standing: 'kept', doneAt: ago(24) }, 1, 1],
    ['runs', {}, 0, 0],
    ['ends soon', { standing: 'soon' }, 0, 0],
    ['broken, and not done yet', { standing: 'broken', endsAt: ago(3) }, 0, 1],
    ['broken, and done at last', { standing: 'broken', endsAt: ago(3), doneAt: ago(1) }, 0, 1],
    ['broken before, and done now', { standing: 'broken', endsAt: ago(30), doneAt: ago(1) }, 0, 0],
    ['broken, nobody knows when', { standing: 'broken', endsAt: undefined }, 0, 0],
  ])('%s', (_, more, kept, ended) => {
    for (const promise of ['acknowledge', 'resolve'] as const) {
      const promised = [{ standings: [standing({ ...more, promise })] }]
      expect(doneIn(period, { moves: [], promised }).promises[promise]).toEqual({ kept, ended })
    }
  })
})

test.each<[counted: number[], median: number | undefined]>([
  [[], undefined],
  [[3], 3],
  [[5, 1], 3],
  [[9, 1, 2], 2],
  [[9, 1, 2, 4], 3],
])('half of %j came within %s', (counted, median) => {
  const promised = counted.map((one) => ({
    // Who was only taken note of heard nothing.
    standings: [standing({ standing: 'kept', doneAt: ago(1), counted: 99 })],
    replies: [
      { at: ago(1), took: one },
      { at: ago(30), took: 99 },
    ],
  }))
  expect(doneIn(period, { moves: [], promised }).firstAnswers?.median).toBe(median)
})

test('who said before any answer that it is over got none, and of no answer that was needed a promise was kept', () => {
  const said = { promise: 'acknowledge', doneAt: ago(2), bySelf: true } as const
  const of = (...more: Partial<PromiseStanding>[]) =>
    doneIn(period, { moves: [], promised: [{ standings: more.map(standing) }] })
  const { firstAnswers, promises } = of({ ...said, standing: 'kept' })
  expect([firstAnswers, promises.acknowledge]).toEqual([undefined, { kept: 0, ended: 0 }])
  // Whoever waited for too long did so.
  const late = of({ ...said, standing: 'broken', endsAt: ago(3) })
  expect([late.firstAnswers, late.promises.acknowledge]).toEqual([undefined, { kept: 0, ended: 1 }])
})
