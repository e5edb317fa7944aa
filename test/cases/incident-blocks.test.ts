// Which cases of an incident a list shows as one row.
import { expect, test } from 'vitest'
import { incidentGroups } from '../../src/cases/incident-blocks.js'
import { rank } from '../../src/cases/rank.js'
import type { Candidate } from '../../src/store/port/cases.js'

const now = new Date('2026-03-14T12:00:00Z')
const weights = { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 }

const candidate = (caseId: number, more: Partial<Candidate> = {}): Candidate => ({
  mentionId: caseId * 10,
  caseId,
  postId: `forum:${caseId}`,
  brand: 'Northwind Hosting',
  score: 70,
  severity: 2,
  danger: false,
  waitsSince: new Date(now.getTime() - caseId * 60_000),
  startsPromise: true,
  complainedBefore: false,
  needsReply: true,
  due: true,
  touchedAt: now,
  followers: 0,
  ...more,
})

const groups = (candidates: readonly Candidate[], incidentOf: ReadonlyMap<number, number>) =>
  incidentGroups(
    rank(candidates, weights, () => 0, now),
    incidentOf,
  ).map(({ incidentId, caseIds }) => [incidentId, caseIds.toSorted((a, b) => a - b)])

const all = new Map([1, 2, 3, 4, 5].map((caseId) => [caseId, 7]))

test('all that belong to it, the first in the order to answer leads', () => {
  expect(groups([candidate(1), candidate(2), candidate(9)], all)).toEqual([[7, [1, 2]]])
  expect(groups([candidate(1), candidate(9)], all)).toEqual([])
  expect(groups([candidate(1), candidate(2)], new Map())).toEqual([])
})

test.each<[string, Partial<Candidate>]>([
  ['in danger', { danger: true }],
  ['worst off', { severity: 4 }],
  ['who wait for nothing', { due: false }],
  ['who came back', { handled: { state: 'acknowledged', backSince: now, backAs: 'came-back' } }],
])('nobody is hidden: those %s', (_, more) => {
  expect(groups([candidate(1), candidate(2), candidate(3, more)], all)).toEqual([[7, [1, 2]]])
})

test('what was found late stands apart, and so does each incident', () => {
  const late = { startsPromise: false }
  const incidentOf = new Map([...all, [6, 8], [7, 8]])
  const found = groups(
    [candidate(1), candidate(2), candidate(3, late), candidate(4, late), candidate(6), candidate(7)],
    incidentOf,
  )
  expect(found).toHaveLength(3)
  expect(found).toEqual(
    expect.arrayContaining([
      [7, [1, 2]],
      [7, [3, 4]],
      [8, [6, 7]],
    ]),
  )
})
