import { expect, test } from 'vitest'
import { knownFrom, watchedFrom } from '../../src/digest/known.js'

const today = 20_000
const source = (answeredFrom: number, before: readonly number[] = [], brought = true) => ({
  answeredFrom,
  before,
  brought,
})

test.each([
  { case: 'no source', sources: [], from: 0 },
  { case: 'watched for a month', sources: [source(today - 30)], from: today - 29 },
  { case: 'first asked today', sources: [source(today)], from: today + 1 },
  {
    case: 'a feed that reaches back ten days',
    sources: [source(today, [today - 10, today - 5, today - 1])],
    from: today - 9,
  },
  { case: 'one old post alone', sources: [source(today, [today - 13])], from: today + 1 },
  {
    case: 'an old post kept at the top',
    sources: [source(today, [today - 900, today - 2, today - 1])],
    from: today - 1,
  },
  {
    case: 'a quiet place, a post a week',
    sources: [source(today, [today - 21, today - 14, today - 7])],
    from: today - 20,
  },
  { case: 'one of two added today', sources: [source(today - 30), source(today)], from: today + 1 },
  {
    case: 'one added today that brought nothing',
    sources: [source(today - 30), source(today, [], false)],
    from: today - 29,
  },
  {
    case: 'a feed that reaches back beside one that does not',
    sources: [source(today, [today - 6, today - 1]), source(today, [today - 13])],
    from: today + 1,
  },
])('known is what was watched: $case', ({ sources, from }) =>
  expect(knownFrom(sources)).toEqual(new Date(from * 24 * 60 * 60 * 1000)),
)

test.each([
  { case: 'no source', sources: [], from: 0 },
  { case: 'watched for a month', sources: [source(today - 30, [today - 40])], from: today - 29 },
  {
    case: 'first asked today, with a month of posts',
    sources: [source(today, [today - 30, today - 1])],
    from: today + 1,
  },
  { case: 'one of two added today', sources: [source(today - 30), source(today)], from: today + 1 },
  {
    case: 'one added today that brought nothing',
    sources: [source(today - 30), source(today, [], false)],
    from: today - 29,
  },
])('what came in is known from the first answer on: $case', ({ sources, from }) =>
  expect(watchedFrom(sources)).toEqual(new Date(from * 24 * 60 * 60 * 1000)),
)
