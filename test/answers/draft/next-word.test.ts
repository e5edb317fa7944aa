import { expect, test } from 'vitest'
import { nextWord } from '../../../src/answers/draft/next-word.js'
import { everyHour } from '../../../src/cases/promise-clock.js'
import { promiseStandings } from '../../../src/cases/promise-standing.js'
import { workingClock } from '../../../src/cases/working-clock.js'
import { utc } from '../../../src/text/clock.js'

const HOUR = 3_600_000
const now = new Date('2026-11-30T14:12:00Z')
const promise = { acknowledge: HOUR, resolve: 24 * HOUR, clock: everyHour }
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)

function next(hours: number, more: Partial<Parameters<typeof nextWord>[0]> = {}): string {
  const used = more.promise ?? promise
  const standings = promiseStandings({ waitsSince: ago(hours), startsPromise: true }, used, now)
  return nextWord({ standings, promise: used, now, severity: 2, pressing: false, local: utc.local, ...more })
    .toISOString()
    .slice(0, 16)
}

test('a working day from now, wherever the solution may come later', () => {
  expect(next(2)).toBe('2026-11-30T21:00')
  expect(next(2, { now, promise: { ...promise, resolve: 240 * HOUR } })).toBe('2026-11-30T21:00')
})

test('by what is left until the solution, in round minutes and never later', () => {
  expect(next(16)).toBe('2026-11-30T21:00')
  expect(next(20)).toBe('2026-11-30T18:00')
  expect(next(23)).toBe('2026-11-30T15:00')
})

test('as soon as a first answer is due, where much is at stake', () => {
  expect(next(2, { severity: 3 })).toBe('2026-11-30T15:00')
  expect(next(2, { pressing: true })).toBe('2026-11-30T15:00')
})

test('nobody has anything to say sooner than in two hours where nothing presses', () => {
  expect(next(23.9)).toBe('2026-11-30T16:00')
  expect(next(50, { promise: { ...promise, acknowledge: HOUR / 2 } })).toBe('2026-11-30T16:00')
})

test('while there is time left before what does not wait', () => {
  const deadline = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  expect(next(2, { deadline: deadline(180) })).toBe('2026-11-30T15:30')
  expect(next(2, { pressing: true, deadline: deadline(60) })).toBe('2026-11-30T14:30')
  // Too late for that: as soon as otherwise.
  expect(next(2, { deadline: deadline(10) })).toBe('2026-11-30T21:00')
})

test('not later than a word that was promised already', () => {
  expect(next(2, { owed: new Date('2026-11-30T17:00:00Z') })).toBe('2026-11-30T17:00')
})

test('within the hours that somebody is there', () => {
  const clock = workingClock({
    hours: [{ days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 }],
    holidays: [],
    timeZone: 'UTC',
  })
  const late = new Date('2026-11-30T16:40:00Z')
  const when = nextWord({
    standings: [],
    promise: { ...promise, clock },
    now: late,
    severity: 3,
    pressing: true,
    local: utc.local,
  })
  expect(when.toISOString().slice(0, 16)).toBe('2026-12-01T09:30')
})

test('in no night, but where it presses or the evening before is too near', () => {
  expect(next(12)).toBe('2026-11-30T21:00')
  expect(next(9)).toBe('2026-11-30T21:00')
  expect(next(2, { severity: 3, promise: { ...promise, acknowledge: 12 * HOUR } })).toBe('2026-11-30T16:00')
  expect(next(12, { local: (moment) => utc.local(new Date(moment.getTime() + 7 * HOUR)) })).toBe(
    '2026-12-01T02:00',
  )
})

test('a short promise is kept to the minute rather than broken', () => {
  expect(next(2, { severity: 3, promise: { ...promise, acknowledge: 20 * 60_000 } })).toBe('2026-11-30T14:30')
  expect(next(2, { severity: 3, promise: { ...promise, acknowledge: 10 * 60_000 } })).toBe('2026-11-30T14:22')
})
