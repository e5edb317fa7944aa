import { expect, test } from 'vitest'
import { audienceSize } from '../../src/stats/audience-size.js'
import type { Fact, Of } from '../../src/stats/fact.js'
import { figuresOf } from '../../src/stats/figures.js'
import { count, type Known } from '../../src/stats/stats.js'
import type { Stretches } from '../../src/stats/stretches.js'
import { HOUR, later } from '../store/sample.js'

const of: Of = { brand: 'a', place: 'forum.example', sources: [], kind: 'outage', audience: 'unknown' }
const answered = (took: number, at = 0): Fact => ({ what: 'answered', at: later(at), of, took: took * HOUR })
const complaint = (person: string, more: Partial<Of> = {}, at = 0): Fact => ({
  what: 'complaint',
  at: later(at * HOUR),
  of: { ...of, ...more },
  person,
  startsPromise: true,
  lag: HOUR,
})

test.each([
  [undefined, 'unknown'],
  [0, 'small'],
  [999, 'small'],
  [1_000, 'medium'],
  [9_999, 'medium'],
  [10_000, 'large'],
] as const)('%s followers are %s', (followers, size) => {
  expect(audienceSize(followers)).toBe(size)
})

test('half and nine of ten of the answers, the latter from ten on', () => {
  const spread = (hours: readonly number[]) => figuresOf(hours.map((took) => answered(took))).firstAnswers
  expect(spread([])).toEqual({ cases: 0, median: undefined, nineOfTen: undefined })
  expect(spread([3])).toEqual({ cases: 1, median: 3 * HOUR, nineOfTen: undefined })
  expect(spread([4, 1, 2, 3])).toEqual({ cases: 4, median: 2.5 * HOUR, nineOfTen: undefined })
  expect(spread([9, 1, 2, 3, 4, 5, 6, 7, 8, 100])).toMatchObject({ median: 5.5 * HOUR, nineOfTen: 9 * HOUR })
})

test('whoever complains twice is one person', () => {
  expect(figuresOf([complaint('ann'), complaint('bo'), complaint('ann')])).toMatchObject({
    needReply: 3,
    people: 2,
    seenAfter: { cases: 3, median: HOUR },
  })
})

const stretches: Stretches = {
  period: { from: later(0), to: later(2 * HOUR) },
  before: { from: later(-2 * HOUR), to: later(0) },
  weeks: [
    { from: later(0), to: later(HOUR) },
    { from: later(HOUR), to: later(2 * HOUR) },
  ],
  weeksBefore: [
    { from: later(-2 * HOUR), to: later(-HOUR) },
    { from: later(-HOUR), to: later(0) },
  ],
}
const known = (more: Partial<Known> = {}): Known => ({
  from: later(-9 * HOUR),
  period: true,
  before: true,
  weeks: [true, true],
  ...more,
})

const facts = [
  complaint('ann', { colleague: 'Ada' }, 0),
  complaint('bo', { colleague: 'ada', cause: 'Expired certificate' }, 1),
  complaint('cy', { cause: 'expired certificate', audience: 'large' }, -1),
]

test('a line for each of what has something in common, against the stretch before', () => {
  const by = (grouping: 'colleague' | 'cause' | 'audience') =>
    count(facts, stretches, { known: known(), by: [grouping] }).parts[0]?.lines.map(
      ({ name, now, before, weeks }) => [name, now.needReply, before?.needReply, weeks],
    )
  expect(by('colleague')).toEqual([
    ['Ada', 2, 0, [0, 0, 1, 1]],
    [undefined, 0, 1, [0, 1, 0, 0]],
  ])
  expect(by('cause')).toEqual([
    ['expired certificate', 1, 1, [0, 1, 0, 1]],
    [undefined, 1, 0, [0, 0, 1, 0]],
  ])
  expect(by('audience')?.map(([name, now]) => [name, now])).toEqual([
    ['small', 0],
    ['medium', 0],
    ['large', 0],
    ['unknown', 2],
  ])
})

test('what was not watched is not known, and not nothing', () => {
  const of = (more: Partial<Known>) => {
    const { total, watched, weeks } = count(facts, stretches, { known: known(more), by: [] })
    return [watched, total.before?.needReply, weeks.map((week) => week.watched), total.weeks]
  }
  expect(of({})).toEqual(['known', 1, ['known', 'known'], [0, 1, 1, 1]])
  expect(of({ before: false })).toEqual(['known', undefined, ['known', 'known'], [1, 1]])
  expect(of({ from: later(1) })).toEqual(['in-part', undefined, ['in-part', 'known'], [1, 1]])
  expect(of({ period: false, before: false, weeks: [false, false] })).toEqual([
    'none',
    undefined,
    ['none', 'none'],
    [undefined, undefined],
  ])
})

test('of praise nobody is who has it, and nothing caused it', () => {
  const mention: Fact = { what: 'mention', at: later(0), of }
  const lines = (by: 'colleague' | 'cause' | 'kind') =>
    count([mention], stretches, { known: known(), by: [by] }).parts[0]?.lines.length
  expect([lines('colleague'), lines('cause'), lines('kind')]).toEqual([0, 0, 1])
})
