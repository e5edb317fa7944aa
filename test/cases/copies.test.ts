import { expect, test } from 'vitest'
import { copyGroups, withoutFolded } from '../../src/cases/copies.js'
import type { Ranked } from '../../src/cases/rank.js'
import type { Candidate } from '../../src/store/port/cases.js'

const now = new Date('2026-11-21T12:00:00Z')

type Told = Partial<Candidate> & Partial<Pick<Ranked<Candidate>, 'wordOwed' | 'foundLate'>>

let next = 0
/** A mention in its place in the order, of a case of its own unless told otherwise. */
function one({ wordOwed = false, foundLate = false, ...over }: Told): Ranked<Candidate> {
  const mentionId = ++next
  return {
    candidate: {
      mentionId,
      caseId: over.caseId ?? mentionId,
      postId: String(mentionId),
      brand: 'Northwind',
      score: 70,
      severity: 2,
      danger: false,
      waitsSince: now,
      startsPromise: true,
      complainedBefore: false,
      needsReply: true,
      due: true,
      touchedAt: now,
      followers: 0,
      likeness: 1,
      ...over,
    },
    priority: { total: 50, parts: { severity: 40, waiting: 0, score: 10, returning: 0, reach: 0 } },
    waited: 0,
    late: false,
    soon: false,
    wordOwed,
    asOf: now,
    foundLate,
  }
}

const idsOf = (ranked: readonly Ranked<Candidate>[]) => ranked.map(({ candidate }) => candidate.caseId)

test('cases in the same words are one row, in the place of the first of them', () => {
  const { likeness: _, ...alone } = one({ caseId: 103 }).candidate
  const list = [
    one({ caseId: 101, likeness: 2 }),
    one({ caseId: 102 }),
    { ...one({}), candidate: alone },
    one({ caseId: 104 }),
    one({ caseId: 102 }),
  ]
  const groups = copyGroups(list)
  expect(groups.map(({ caseIds, likeness }) => ({ caseIds, likeness }))).toEqual([
    { caseIds: [102, 104], likeness: 1 },
  ])
  expect(idsOf(groups[0]?.mentions ?? [])).toEqual([102, 102, 104])
  expect(idsOf(withoutFolded(list, groups))).toEqual([101, 102, 103, 102])
})

const handled = { state: 'new' } as const
test.each<[string, Told]>([
  ['in danger', { danger: true }],
  ['about another brand', { brand: 'Contoso' }],
  ['who waits for nobody', { due: false }],
  ['who was promised another word', { wordOwed: true }],
  ['found late', { foundLate: true }],
  ['who came back', { handled: { ...handled, backSince: now, backAs: 'came-back' } }],
  ['of whom somebody has taken note', { handled: { state: 'acknowledged' } }],
  ['whom somebody has', { handled: { ...handled, owner: 'ben' } }],
  ['with a tag', { handled: { ...handled, tags: ['refund'] } }],
  ['with a cause', { handled: { ...handled, cause: 'a worm' } }],
])('somebody %s stands for themselves', (_, over) => {
  const groups = copyGroups([one({}), one(over), one({})])
  expect(groups).toHaveLength(1)
  expect(groups[0]?.caseIds).toHaveLength(2)
  expect(copyGroups([one({}), one(over)])).toEqual([])
})

test('those who were handled alike are one row by themselves', () => {
  const ben = { handled: { ...handled, owner: 'Ben' } }
  const groups = copyGroups([one({}), one(ben), one({}), one({ handled: { ...handled, owner: 'ben' } })])
  expect(groups.map(({ caseIds }) => caseIds.length)).toEqual([2, 2])
})

test('who says anything else beside it stands for themselves', () => {
  const both = [one({ caseId: 201 }), one({ caseId: 201, likeness: 9 })]
  expect(copyGroups([...both, one({})])).toEqual([])
  const { likeness: _, ...short } = one({ caseId: 202 }).candidate
  const withShort = [one({ caseId: 202 }), { ...one({}), candidate: short }]
  expect(copyGroups([...withShort, one({})])).toEqual([])
})

test('one person who says it twice is no group', () => {
  expect(copyGroups([one({ caseId: 301 }), one({ caseId: 301 })])).toEqual([])
})
