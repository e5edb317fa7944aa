import { expect, test } from 'vitest'
import { priority } from '../../src/cases/priority.js'
import { everyHour } from '../../src/cases/promise-clock.js'
import { promiseUsedBy } from '../../src/cases/promise-standing.js'
import { rank } from '../../src/cases/rank.js'

const HOUR = 3_600_000
const now = new Date('2026-11-21T12:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const weights = { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 }

const mention = {
  brand: 'Northwind',
  score: 60,
  severity: 1,
  danger: false,
  waitsSince: ago(0),
  startsPromise: true,
  complainedBefore: false,
  needsReply: true,
  due: true,
  followers: 0,
} as const
const used = promiseUsedBy(() => ({ acknowledge: HOUR, resolve: 24 * HOUR, clock: everyHour }), now)
type Waiting = Parameters<typeof rank>[0][number] & { brand: string }
const order = (mentions: readonly Waiting[]) =>
  rank(mentions, weights, used, now).map(({ candidate, priority }) => [
    mentions.indexOf(candidate),
    priority.total,
  ])

test.each([
  { facts: { score: 50, severity: 1, promiseUsed: 0, complainedBefore: false, followers: 0 }, total: 5 },
  { facts: { score: 50, severity: 1, promiseUsed: 0.5, complainedBefore: false, followers: 0 }, total: 10 },
  { facts: { score: 50, severity: 1, promiseUsed: 30, complainedBefore: false, followers: 0 }, total: 305 },
  { facts: { score: 50, severity: 4, promiseUsed: 1, complainedBefore: true, followers: 0 }, total: 139 },
  {
    facts: { score: 50, severity: 1, promiseUsed: 0, complainedBefore: false, followers: 9_000_000 },
    total: 5,
  },
] as const)('the sum of a priority is $total', ({ facts, total }) => {
  expect(priority(facts, weights).total).toBeCloseTo(total)
})

test('reach counts only where it was configured', () => {
  const loud = { score: 0, severity: 1, promiseUsed: 0, complainedBefore: false, followers: 100_000 } as const
  expect(priority(loud, { ...weights, reach: 3 }).parts.reach).toBeCloseTo(6)
})

test('waiting, severity, certainty and coming back raise the rank', () => {
  expect(
    order([
      mention,
      { ...mention, waitsSince: ago(0.6) },
      { ...mention, severity: 2 },
      { ...mention, complainedBefore: true },
      { ...mention, score: 90 },
    ]),
  ).toEqual([
    [2, 46],
    [1, 12],
    [3, 10],
    [4, 9],
    [0, 6],
  ])
})

test('a step of severity is worth four promises, however long that goes on', () => {
  const first = (hours: number) =>
    order([
      { ...mention, severity: 3 },
      { ...mention, severity: 2, waitsSince: ago(hours) },
    ])[0]?.[0]
  expect([0, 1, 3.9, 4.1, 9].map(first)).toEqual([0, 0, 0, 1, 1])
  const old = { ...mention, waitsSince: ago(200) }
  expect(order([{ ...mention, waitsSince: ago(199) }, old]).map(([index]) => index)).toEqual([1, 0])
})

test('what is due and of severity 4 comes before all that is not, and only danger before that', () => {
  const worst = { ...mention, severity: 4 } as const
  const waits = { ...mention, severity: 3, waitsSince: ago(300) } as const
  expect(order([waits, worst]).map(([index]) => index)).toEqual([1, 0])
  expect(order([waits, { ...worst, due: false }]).map(([index]) => index)).toEqual([0, 1])
  expect(order([worst, { ...mention, danger: true }]).map(([index]) => index)).toEqual([1, 0])
})

test('of equal priorities the longest wait comes first', () => {
  expect(
    order([
      { ...mention, waitsSince: ago(2) },
      { ...mention, waitsSince: ago(9) },
    ]).map(([index]) => index),
  ).toEqual([1, 0])
})

test('a post that was old when first seen starts no promise', () => {
  const [old] = rank([{ ...mention, waitsSince: ago(500), startsPromise: false }], weights, used, now)
  expect(old).toMatchObject({ late: false, foundLate: true, waited: 500 * HOUR, priority: { total: 6 } })
})

test.each([
  ['severity 4', { severity: 4 }],
  ['a certain complaint of somebody who comes back', { score: 100, complainedBefore: true, severity: 3 }],
  ['a longer wait', { waitsSince: ago(9_999) }],
  ['many followers', { followers: 9_000_000 }],
] as const)('what was found late stands behind all that is fresh: %s', (_what, facts) => {
  const foundLate = { ...mention, waitsSince: ago(200), startsPromise: false, ...facts }
  const calm = { ...mention, score: 1, due: false }
  expect(order([foundLate, calm, mention]).map(([index]) => index)).toEqual([2, 1, 0])
})

test('of what was found late and is as urgent the less old comes first', () => {
  const old = (hours: number) => ({ ...mention, waitsSince: ago(hours), startsPromise: false })
  expect(order([old(9_000), old(200), old(400)]).map(([index]) => index)).toEqual([1, 2, 0])
})

test('danger that was found late stands with danger, and is not called so', () => {
  const old = { ...mention, waitsSince: ago(99_999), startsPromise: false, danger: true }
  const worst = { ...mention, severity: 4, waitsSince: ago(30) } as const
  const ranked = rank([worst, old], weights, used, now)
  expect(ranked.map(({ candidate, foundLate }) => [candidate.danger, foundLate])).toEqual([
    [true, false],
    [false, false],
  ])
})

test('what needs no reply is never late', () => {
  const [done] = rank([{ ...mention, waitsSince: ago(5), due: false }], weights, used, now)
  expect(done?.late).toBe(false)
})

test.each([
  [0.74, { soon: false, late: false }],
  [0.75, { soon: true, late: false }],
  [0.99, { soon: true, late: false }],
  [1, { soon: false, late: true }],
])('after %s of the promise it is %o', (hours, expected) => {
  expect(rank([{ ...mention, waitsSince: ago(hours) }], weights, used, now)[0]).toMatchObject(expected)
  const done = { ...mention, waitsSince: ago(hours), due: false }
  expect(rank([done], weights, used, now)[0]).toMatchObject({ soon: false, late: false })
})

test('danger comes first, whatever its score and however long others wait', () => {
  const calm = { ...mention, score: 12, danger: true }
  expect(order([{ ...mention, score: 99, severity: 4, waitsSince: ago(90) }, calm])[0]?.[0]).toBe(1)
})

test.each<[string, Partial<Waiting>, number]>([
  ['is due', {}, 300],
  ['needs no reply', { needsReply: false, due: false }, 0],
  ['needs one, and is off the list by a baseline or a mute', { due: false }, 0],
  [
    'was answered, and is owed a solution',
    { due: false, handled: { state: 'answered', acknowledgedAt: now } },
    12.5,
  ],
  ['was put off, and is owed both', { due: false, handled: { state: 'snoozed' } }, 300],
  [
    'needs no reply, of a case that was answered',
    { needsReply: false, due: false, handled: { state: 'answered', acknowledgedAt: now } },
    0,
  ],
])('what %s waits for so much', (_, more, points) => {
  const [ranked] = rank([{ ...mention, waitsSince: ago(30), ...more }], weights, used, now)
  expect(ranked?.priority.parts.waiting).toBeCloseTo(points)
})
