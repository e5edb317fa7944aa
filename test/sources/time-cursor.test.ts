import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cursorAfter, looksBack, readSince } from '../../src/sources/time-cursor.js'

const HOUR = 3_600
const DAY = 24 * HOUR
const FIRST_LOOK = 30 * DAY
/** Seconds since 1970, a round number. */
const NOW = 1_800_000_000
const at = (seconds: number) => new Date(seconds * 1_000)
const whole = { isFirst: true, isEnd: true, now: at(NOW) }

/** How far back the next poll looks, in hours before NOW. */
const hoursBack = (cursor: string | undefined, now = NOW) =>
  (NOW - readSince(cursor, FIRST_LOOK, at(now))) / HOUR

/** The cursor after polls, each with the hours before NOW at which its posts were published. */
const polled = (...polls: readonly { ago: readonly number[]; polled: number }[]) =>
  polls.reduce<string | undefined>(
    (cursor, { ago, polled }) =>
      cursorAfter(cursor, {
        dates: ago.map((hours) => NOW - hours * HOUR),
        ...whole,
        now: at(NOW - polled * HOUR),
      }),
    undefined,
  )

const hourly = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index).toReversed()

describe('what the next poll asks for', () => {
  test.each([
    ['nothing known', undefined, 30 * 24],
    ['as an earlier version stored it', String(NOW - 2 * HOUR), 3],
    ['an earlier version, with a fraction', String(NOW - 2 * HOUR + 0.5), 3],
    ['of another kind', '47310500', (NOW - 47310500) / HOUR + 1],
    ['no cursor of a time', 'page:7', 30 * 24],
    ['empty', '', 30 * 24],
    ['of a machine whose clock was ahead', String(NOW + 9 * HOUR), 1],
    ['of a later version', '{"newest":"yesterday"}', 30 * 24],
    ['null', 'null', 30 * 24],
    ['a list', '[1]', 30 * 24],
    ['too large for a number', '1e999', 30 * 24],
  ])('%s', (_, cursor, hours) => expect(hoursBack(cursor)).toBeCloseTo(hours, 2))

  test.each([
    ['posts every hour: six of them', polled({ ago: hourly(48, 0), polled: 0 }), 6],
    [
      'posts every minute: an hour',
      polled({ ago: hourly(100, 0).map((minutes) => minutes / 60), polled: 0 }),
      1,
    ],
    ['posts once in ten days: a week', polled({ ago: [0, 240, 480], polled: 0 }), 7 * 24],
    ['one post ever: an hour', polled({ ago: [5], polled: 0 }), 6],
  ])('%s', (_, cursor, hours) => expect(hoursBack(cursor)).toBeCloseTo(hours, 0))
})

describe('a hole', () => {
  const before = { ago: hourly(90, 40), polled: 40 }
  const resumed = polled(before, { ago: [3], polled: 3 })

  test('is asked for again, from an hour before the last post in front of it', () => {
    expect(hoursBack(resumed)).toBe(41)
    expect(looksBack(resumed, whole)).toBe(true)
  })

  test('is left once it was looked at after as long a time as it lasted', () => {
    // It lasted 37 hours.
    const early = polled(before, { ago: [3], polled: 3 }, { ago: hourly(2, -33), polled: -33 })
    expect(hoursBack(early, NOW + 33 * HOUR)).toBe(41)
    const late = polled(before, { ago: [3], polled: 3 }, { ago: hourly(2, -35), polled: -35 })
    expect(looksBack(late, whole)).toBe(false)
    expect(hoursBack(late, NOW + 35 * HOUR)).toBeLessThan(0)
  })

  test('is looked at once at least, however seldom polls are', () => {
    const aWeekLater = { ago: [], polled: -7 * 24 }
    expect(hoursBack(resumed, NOW + 7 * DAY)).toBe(41)
    expect(looksBack(polled(before, { ago: [3], polled: 3 }, aWeekLater), whole)).toBe(false)
  })

  test.each([
    ['as long as is usual', polled({ ago: hourly(60, 40), polled: 40 }, { ago: [38], polled: 38 })],
    ['shorter than an hour', polled({ ago: [3, 2.9, 2.8, 2.7, 1.8], polled: 1.8 })],
    ['of weeks ago', polled({ ago: [600, 599, 598, 300, 299], polled: 0 })],
    ['of posts dated ahead', polled({ ago: hourly(60, 40), polled: 40 }, { ago: [-500], polled: 39 })],
    ['that is none, since nothing came', polled(before, { ago: [], polled: 0 })],
  ])('is no gap %s', (_, cursor) => expect(looksBack(cursor, whole)).toBe(false))

  test('is one for a busy search that is none for a quiet one', () => {
    const gap = (usual: number) =>
      polled(
        { ago: Array.from({ length: 20 }, (_, index) => 40 + index * usual), polled: 40 },
        { ago: [4], polled: 4 },
      )
    expect(looksBack(gap(1), whole)).toBe(true)
    expect(looksBack(gap(24), whole)).toBe(false)
    // Which asks again for that time in any case.
    expect(hoursBack(gap(24))).toBeGreaterThan(41)
  })

  test('does not hide another one, nor end with it', () => {
    const twice = [before, { ago: [30], polled: 30 }, { ago: [8], polled: 8 }]
    expect(hoursBack(polled(...twice))).toBe(41)
    expect(hoursBack(polled(...twice, { ago: [7], polled: 5 }))).toBe(31)
  })

  test('where gaps have become so long, they are usual after a while', () => {
    const slower = Array.from({ length: 40 }, (_, index) => {
      const hours = 800 - index * 20
      return { ago: [hours], polled: hours }
    })
    const cursor = polled({ ago: hourly(900, 820), polled: 820 }, ...slower)
    expect(looksBack(polled({ ago: hourly(900, 820), polled: 820 }, ...slower.slice(0, 2)), whole)).toBe(true)
    expect(looksBack(cursor, whole)).toBe(false)
  })
})

describe('pages', () => {
  const page = (cursor: string | undefined, ago: number[], place: { isFirst: boolean; isEnd: boolean }) =>
    cursorAfter(cursor, { dates: ago.map((hours) => NOW - hours * HOUR), ...place, now: at(NOW) })
  const known = polled({ ago: hourly(90, 60), polled: 60 })

  test('what the next page fills is no hole', () => {
    const first = page(known, hourly(20, 0), { isFirst: true, isEnd: false })
    expect(hoursBack(first)).toBe(6)
    const last = page(first, hourly(60, 21), { isFirst: false, isEnd: true })
    expect(hoursBack(last)).toBe(6)
  })

  test('a hole between two pages is found, and one at the end of the last', () => {
    const first = page(known, hourly(20, 0), { isFirst: true, isEnd: false })
    expect(hoursBack(page(first, hourly(60, 45), { isFirst: false, isEnd: true }))).toBe(46)
    expect(hoursBack(page(first, hourly(22, 21), { isFirst: false, isEnd: true }))).toBe(61)
  })

  test('what a search no longer gives is no hole', () => {
    expect(hoursBack(page(known, hourly(20, 0), { isFirst: true, isEnd: false }))).toBe(6)
  })

  test('all of a poll are read on, also when the hole is left with it', () => {
    const hole = JSON.stringify({
      newest: NOW - 2 * HOUR,
      holes: [{ from: NOW - 90 * HOUR, until: NOW - HOUR }],
    })
    const first = page(hole, hourly(20, 0), { isFirst: true, isEnd: false })
    expect(looksBack(first, { isFirst: false, now: at(NOW) })).toBe(true)
    const second = page(first, hourly(40, 21), { isFirst: false, isEnd: false })
    expect(looksBack(second, { isFirst: false, now: at(NOW) })).toBe(true)
    // What stays behind when the poll ends there says nothing to the next poll.
    expect(looksBack(second, whole)).toBe(false)
  })
})

test('any cursor can be read, and none loses the hour of overlap', () => {
  const cursor = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({
      newest: fc.double(),
      usual: fc.record({ gap: fc.double(), of: fc.integer() }),
      holes: fc.array(fc.record({ from: fc.double(), until: fc.double() })),
    }),
  )
  fc.assert(
    fc.property(cursor, fc.array(fc.integer({ min: 0, max: NOW })), fc.boolean(), (given, dates, isEnd) => {
      const stored = typeof given === 'string' ? given : JSON.stringify(given)
      const next = cursorAfter(stored, { dates, isFirst: true, isEnd, now: at(NOW) })
      const since = readSince(next, FIRST_LOOK, at(NOW))
      expect(since).toBeLessThanOrEqual(NOW - HOUR)
    }),
  )
})

test('whenever a search stops for long, and fills what is older within a day, all is read', () => {
  const LONGEST_GAP = 40
  /** Hours. */
  const story = fc.record({
    gaps: fc.array(fc.integer({ min: 1, max: LONGEST_GAP }), { minLength: 30, maxLength: 120 }),
    scale: fc.constantFrom(0.01, 0.1, 0.5, 1),
    stops: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
    lasts: fc.integer({ min: 6, max: 72 }),
    fillsAfter: fc.integer({ min: 0, max: 23 }),
    every: fc.constantFrom(0.25, 1, 6, 24),
  })
  fc.assert(
    fc.property(story, ({ gaps, scale, stops, fillsAfter, every, ...story }) => {
      // What is no longer than three usual gaps looks like any other silence, and is not looked back over.
      const lasts = Math.max(story.lasts, 3 * LONGEST_GAP * scale)
      let time = NOW
      const posts = gaps.map((gap) => {
        time += Math.round(gap * scale * HOUR)
        return time
      })
      const stop = NOW + (time - NOW) * stops
      const resume = stop + lasts * HOUR
      const indexed = (date: number) => (date > stop && date < resume ? resume + fillsAfter * HOUR : date)
      const read = new Set<number>()
      let cursor: string | undefined
      for (let now = NOW; now < Math.max(time, resume) + 10 * DAY; now += every * HOUR) {
        const since = readSince(cursor, FIRST_LOOK, at(now))
        const dates = posts.filter((date) => date > since && indexed(date) <= now)
        for (const date of dates) read.add(date)
        cursor = cursorAfter(cursor, { dates, isFirst: true, isEnd: true, now: at(now) }) ?? cursor
      }
      expect(posts.filter((date) => !read.has(date))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
