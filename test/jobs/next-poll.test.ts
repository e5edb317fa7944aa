import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HttpError } from '../../src/http/error.js'
import { intervalOf, nextPollAt, retryAfter } from '../../src/jobs/next-poll.js'

const now = new Date('2026-11-21T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const every = 15 * MINUTE
const failed = (code: 'gone' | 'not-there') =>
  new HttpError({ code, args: { address: 'https://forum.example/posts.rss', status: 404 } })
const wait = (times: number, random = 0.5, interval = every, problem: unknown = failed('not-there')) =>
  retryAfter(interval, { times, lasts: 30 * DAY, problem, now, random: () => random }).getTime() -
  now.getTime()

test.each([
  { times: 1, minutes: 13.5 },
  { times: 2, minutes: 27 },
  { times: 3, minutes: 54 },
  { times: 7, minutes: 864 },
  { times: 8, minutes: 0.9 * 24 * 60 },
  { times: 5_000, minutes: 0.9 * 24 * 60 },
])('after failure $times in a row it is asked again after $minutes minutes', ({ times, minutes }) => {
  expect(wait(times) / MINUTE).toBeCloseTo(minutes, 6)
})

test('however unlucky, it is asked again by the cron that comes when its time is up, and at least once a day', () => {
  const anything = fc.record({
    times: fc.integer({ min: 1, max: 2_000 }),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    interval: fc.integer({ min: 0, max: DAY }),
  })
  fc.assert(
    fc.property(anything, ({ times, random, interval }) => {
      const waited = wait(times, random, interval)
      expect(waited).toBeLessThanOrEqual(DAY)
      if (times === 1) expect(waited).toBeLessThanOrEqual(interval)
      // A failure more never brings it forward by more than the jitter.
      expect(wait(times + 1, random, interval)).toBeGreaterThanOrEqual(waited)
    }),
  )
})

test('asked again and again by hand, it is not put off for longer than it fails', () => {
  const lasts = 4 * MINUTE
  const after = (times: number) =>
    retryAfter(every, { times, lasts, problem: failed('not-there'), now, random: () => 0.5 }).getTime() -
    now.getTime()
  expect(after(20)).toBe(after(3))
  expect(after(20)).toBeLessThanOrEqual(every + lasts)
})

test('asked only when it is due, each failure doubles the wait whatever chance says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 }),
      (chances) => {
        let lasts = 0
        for (const [index, random] of chances.entries()) {
          const waited =
            retryAfter(every, {
              times: index + 1,
              lasts,
              problem: failed('not-there'),
              now,
              random: () => random,
            }).getTime() - now.getTime()
          expect(waited).toBeCloseTo(wait(index + 1, random), -1)
          lasts += waited
        }
      },
    ),
  )
})

test('two that failed together are not asked together', () => {
  expect(wait(4, 0.1)).not.toBe(wait(4, 0.9))
})

test('one that is asked once a week anyway is not asked more often for failing', () => {
  expect(wait(3, 0.5, 7 * DAY)).toBe(0.9 * 7 * DAY)
})

test('one without an interval is left alone as well', () => {
  expect(wait(1, 0.5, 0)).toBe(0)
  expect(wait(6, 0.5, 0) / MINUTE).toBeCloseTo(0.9 * 32, 6)
})

test('one that was removed for good is asked once a week', () => {
  const retryAt = retryAfter(every, { times: 1, lasts: 0, problem: failed('gone'), now, random: () => 0.5 })
  expect(retryAt.getTime() - now.getTime()).toBe(7 * DAY)
})

test.each([
  { why: 'its own', ownInterval: undefined, interval: every },
  { why: 'what its feed asks for', ownInterval: HOUR, interval: HOUR },
  { why: 'its own where the feed would be asked more often', ownInterval: MINUTE, interval: every },
  { why: 'a day where the feed asks for a year', ownInterval: 365 * DAY, interval: DAY },
])('the interval is $why', ({ ownInterval, interval }) => {
  expect(intervalOf({ every }, { ownInterval })).toBe(interval)
  const state = { answers: {}, polledAt: now, posts: 0, notices: [], ...(ownInterval && { ownInterval }) }
  expect(nextPollAt({ every }, state).getTime() - now.getTime()).toBe(0.9 * interval)
})
