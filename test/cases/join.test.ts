import { describe, expect, test } from 'vitest'
import { caseToJoin, isFollowedBy } from '../../src/cases/join.js'
import { type CaseState, caseStates } from '../../src/model/case.js'
import type { CaseRecord, MentionRecord } from '../../src/store/port/records.js'

const DAY = 24 * 60 * 60_000
const now = new Date('2026-11-21T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)
const rules = { lapse: 14 * DAY }

const file = (id: number, over: Partial<CaseRecord> = {}): CaseRecord => ({
  id,
  brand: 'Northwind Hosting',
  personId: 7,
  state: 'new',
  openedAt: ago(3),
  touchedAt: ago(3),
  revision: 1,
  isActedOn: false,
  ...over,
})
const mention = (over: Partial<MentionRecord> = {}): MentionRecord => ({
  id: 1,
  postId: '1',
  brand: 'Northwind Hosting',
  caseId: 1,
  personId: 7,
  publishedAt: ago(3),
  place: 'forum.example',
  threadId: 't1',
  follows: false,
  baseline: false,
  announced: true,
  isGone: false,
  danger: false,
  judgedReply: true,
  needsReply: true,
  due: true,
  complainedBefore: false,
  ...over,
})
const post = { postId: '9', publishedAt: now, threadId: undefined as string | undefined }
const moment = { at: now, touched: now }
const joined = (
  cases: readonly { file: CaseRecord; mentions?: MentionRecord[] }[],
  threadId?: string,
  touched = now,
) =>
  caseToJoin(
    cases.map((known) => ({ mentions: [], ...known })),
    { ...post, threadId },
    { at: now, touched },
    rules,
  )?.id

describe('the case that a later post of the person belongs to', () => {
  test('is the one they have, but for one that was ignored', () => {
    const outcome = Object.fromEntries(
      caseStates.map((state) => [state, joined([{ file: file(1, { state }) }])]),
    )
    const expected: Record<CaseState, number | undefined> = {
      new: 1,
      acknowledged: 1,
      answered: 1,
      resolved: 1,
      confirmed: 1,
      ignored: undefined,
      snoozed: 1,
    }
    expect(outcome).toEqual(expected)
  })

  test.each<[CaseState, Partial<CaseRecord>, number | undefined]>([
    ['new', { touchedAt: ago(14) }, 1],
    ['new', { touchedAt: ago(14.001) }, undefined],
    ['resolved', { touchedAt: ago(14) }, 1],
    ['resolved', { touchedAt: ago(14.001) }, undefined],
    ['snoozed', { touchedAt: ago(40), waitsFrom: ago(-1) }, 1],
    ['snoozed', { touchedAt: ago(40), waitsFrom: ago(15) }, undefined],
  ])('that is %s, %j: %s', (state, over, expected) =>
    expect(joined([{ file: file(1, { state, ...over }) }])).toBe(expected),
  )

  test.each<[string, number, number, number | undefined]>([
    ['an old post, one that is open now', 900, 3, 1],
    ['an old post, one of its own time', 900, 899, 1],
    ['an old post, one of its own time, before it', 900, 913, 1],
    ['an old post, one of other old times', 900, 885, undefined],
    ['a fresh post, one that lapsed', 0, 15, undefined],
  ])('is for %s', (_what, age, touched, expected) => {
    expect(joined([{ file: file(1, { touchedAt: ago(touched) }) }], undefined, ago(age))).toBe(expected)
  })

  test('is the open one, then the one that was touched last, then the newer', () => {
    const closed = { file: file(1, { state: 'resolved', touchedAt: ago(0) }) }
    const older = { file: file(2, { touchedAt: ago(4) }) }
    const newer = { file: file(3, { touchedAt: ago(2) }) }
    expect(joined([closed, older, newer])).toBe(3)
    expect(joined([closed, older])).toBe(2)
    expect(joined([closed])).toBe(1)
    expect(joined([{ file: file(4) }, { file: file(5) }])).toBe(5)
    expect(joined([])).toBeUndefined()
  })

  test('is before all others the one about the same thread', () => {
    const sameThread = { file: file(1, { state: 'answered', touchedAt: ago(9) }), mentions: [mention()] }
    const other = { file: file(2), mentions: [mention({ threadId: 't2' })] }
    expect(joined([sameThread, other], 't1')).toBe(1)
    expect(joined([sameThread, other], 't2')).toBe(2)
    expect(joined([sameThread, other], 't3')).toBe(2)
  })
})

describe('a post that does not name the brand belongs to a case', () => {
  const follows = (over: Partial<MentionRecord> = {}, matter: Partial<CaseRecord> = {}, threadId = 't1') =>
    isFollowedBy({ file: file(1, matter), mentions: [mention(over)] }, { ...post, threadId }, moment, rules)

  test.each<[string, boolean, boolean]>([
    ['that goes on in the thread of a complaint', follows(), true],
    ['in another thread', follows({}, {}, 't2'), false],
    ['where nothing needed a reply', follows({ needsReply: false }), false],
    ['where somebody saw to it all the same', follows({ needsReply: false }, { isActedOn: true }), true],
    ['that came before', follows({ publishedAt: ago(-1) }), false],
    ['whose only other post follows itself', follows({ follows: true }), false],
    ['that is out of sight', follows({ hiddenAt: now }), false],
    ['that was answered', follows({}, { state: 'answered' }), true],
    ['that was ignored', follows({}, { state: 'ignored' }), false],
    ['that lapsed', follows({}, { touchedAt: ago(15) }), false],
  ])('%s', (_what, is, expected) => expect(is).toBe(expected))

  test('not by itself', () => {
    const known = { file: file(1), mentions: [mention({ postId: '9' })] }
    expect(isFollowedBy(known, { ...post, threadId: 't1' }, moment, rules)).toBe(false)
  })
})
