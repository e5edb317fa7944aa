import { expect, test } from 'vitest'
import { pollJobs } from '../../src/jobs/plan.js'
import type { SourceState } from '../../src/store/port/sources.js'

const now = new Date('2026-11-21T12:00:00Z')
const source = (id: string) => ({
  id,
  type: 'feed',
  name: id,
  every: 15 * 60_000,
  own: undefined,
  asks: () => [],
  read: () => ({ posts: [] }),
})
const polled = (minutesAgo: number): SourceState => ({
  answers: {},
  polledAt: new Date(now.getTime() - minutesAgo * 60_000),
  posts: 0,
  notices: [],
})

test.each([
  { why: 'never polled', state: undefined, due: true },
  { why: 'just polled', state: polled(1), due: false },
  { why: 'a cron that comes a little early', state: polled(13.6), due: true },
  { why: 'not yet 90 % of its interval', state: polled(13.4), due: false },
  { why: 'polled in the future, by a clock since set back', state: polled(-600), due: true },
])('$why: due $due', ({ state, due }) => {
  const states = new Map(state ? [['a', state]] : [])
  expect(pollJobs([source('a')], states, { now, force: false }).jobs).toHaveLength(due ? 1 : 0)
})

test('force polls all; naming sources leaves the others alone', () => {
  const states = new Map([
    ['a', polled(1)],
    ['b', polled(1)],
  ])
  const sources = [source('a'), source('b')]
  expect(pollJobs(sources, states, { now, force: true }).jobs).toHaveLength(2)
  expect(
    pollJobs(sources, states, { now, force: true, only: new Set(['b']) }).jobs.map((job) => job.source.id),
  ).toEqual(['b'])
})
