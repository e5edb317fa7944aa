import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postsADay, SHORTEST_SILENCE, unusualSilence } from '../../src/health/silence.js'
import type { Rhythm } from '../../src/store/port/facts.js'

const DAY = 86_400_000
const today = 20_000
const now = new Date((today + 0.5) * DAY)

/** So many posts on each of these days before today; the last came at noon. */
const rhythm = (daysAgo: readonly number[], posts: number): Rhythm => {
  const days = daysAgo.map((ago) => ({ day: today - ago, posts })).sort((a, b) => a.day - b.day)
  return { newestAt: new Date(((days.at(-1)?.day ?? 0) + 0.5) * DAY), days }
}
const each = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
/** The newest three days ago, a Friday; five days of seven. */
const workdays = (newest: number) => each(newest, newest + 40).filter((ago) => (ago - newest) % 7 < 5)

test.each([
  { source: 'a forum with 200 posts a day, silent for 2 days', days: each(2, 40), posts: 200, unusual: true },
  { source: 'the same, silent for a day', days: each(1, 40), posts: 200, unusual: false },
  {
    source: 'a blog that writes twice a month, silent for 20 days',
    days: each(20, 190, 15),
    posts: 1,
    unusual: false,
  },
  { source: 'the same, silent for 60 days', days: each(60, 190, 15), posts: 1, unusual: true },
  { source: 'one that rests at weekends, on a Monday', days: workdays(3), posts: 2, unusual: false },
  { source: 'the same, five days later', days: workdays(5), posts: 2, unusual: true },
  {
    source: 'bursts two weeks apart, silent for 20 days',
    days: each(20, 150, 14),
    posts: 30,
    unusual: false,
  },
  {
    source: 'one that broke before, for 30 days',
    days: [...each(4, 30), ...each(60, 80)],
    posts: 5,
    unusual: true,
  },
  { source: 'one that has been known for two days only', days: [30, 31], posts: 50, unusual: false },
  { source: 'one that has given four posts', days: [90, 91, 92, 93], posts: 1, unusual: false },
  { source: 'one that never gave anything', days: [], posts: 0, unusual: false },
])('$source: unusual $unusual', ({ days, posts, unusual }) => {
  expect(unusualSilence(rhythm(days, posts), now) !== undefined).toBe(unusual)
})

test('says how long it lasts, and what was usual', () => {
  expect(unusualSilence(rhythm(each(3, 40), 200), now)).toEqual({
    since: new Date((today - 2.5) * DAY),
    lasts: 3 * DAY,
    allowed: 1.5 * DAY,
    postsADay: 200,
  })
})

test('what nobody looked for is not missing', () => {
  const busy = rhythm(each(30, 60), 200)
  expect(unusualSilence(busy, busy.newestAt)).toBeUndefined()
  expect(unusualSilence(busy, now)).toBeDefined()
})

test.each([
  { what: 'on a first scan', newest: 1376, watched: 0, unusual: false },
  { what: 'years of silence, watched for a month', newest: 1376, watched: 31, unusual: false },
  { what: 'ten days of silence, watched for as long again', newest: 20.5, watched: 10, unusual: false },
  { what: 'ten days of silence, watched for longer than that', newest: 21, watched: 11, unusual: true },
  { what: 'a day of silence, watched for a day', newest: 2, watched: 1, unusual: false },
  { what: 'a day of silence, watched for two', newest: 3, watched: 2, unusual: true },
  { what: 'all of it watched', newest: 3, watched: 9, unusual: true },
])('a brand, $what: unusual $unusual', ({ newest, watched, unusual }) => {
  const named = rhythm(each(newest, newest + 40), 5)
  const since = new Date(now.getTime() - watched * DAY)
  const silence = unusualSilence(named, now, since)
  expect(silence !== undefined).toBe(unusual)
  if (silence) expect(silence.lasts).toBe(Math.min(watched, newest) * DAY)
})

test('a silence that is unusual stays so while it lasts, and none is shorter than a day and a half', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 199 }), { maxLength: 60 })
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 400, noNaN: true }),
      (ago, posts, more) => {
        const one = rhythm(ago, posts)
        const silence = unusualSilence(one, now)
        if (silence === undefined) return
        expect(silence.lasts).toBeGreaterThan(SHORTEST_SILENCE)
        expect(unusualSilence(one, new Date(now.getTime() + more * DAY))).toBeDefined()
      },
    ),
  )
})

test.each([
  { days: each(1, 60), posts: 3, aDay: 3 },
  { days: each(1, 10), posts: 3, aDay: 3 },
  { days: [15, 30], posts: 1, aDay: 2 / 30 },
  { days: each(40, 60), posts: 9, aDay: 0 },
  { days: [0], posts: 9, aDay: undefined },
  { days: [], posts: 0, aDay: undefined },
])('$posts posts on each of $days.length days: $aDay a day', ({ days, posts, aDay }) => {
  expect(postsADay(rhythm(days, posts), now)).toBe(aDay)
})
