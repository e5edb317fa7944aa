import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingClock } from '../../src/cases/working-clock.js'
import type { WorkingTime } from '../../src/cases/working-days.js'
import type { Holiday, WorkingHours } from '../../src/model/working-hours.js'

const HOUR = 3_600_000
const WEEKDAYS = [1, 2, 3, 4, 5]
const ALL_DAYS = [...WEEKDAYS, 6, 7]

const span = (days: readonly number[], from: number, to: number) => ({ days, from: from * 60, to: to * 60 })
const office: WorkingHours = [span(WEEKDAYS, 9, 17)]
const onDay = (date: string): Holiday => {
  const [day = 1, month = 1, year] = date.split('-').map(Number).reverse()
  return { ...(year !== undefined && { year }), month, day }
}

type Given = { hours?: WorkingHours; holidays?: string[]; zone?: string }
const timeOf = ({ hours = office, holidays = [], zone = 'Europe/Berlin' }: Given): WorkingTime => ({
  hours,
  holidays: holidays.map(onDay),
  timeZone: zone,
})

/** In hours; times with their offset, so that nothing but the clock under test reads the zone. */
function hoursBetween(from: string, to: string, given: Given = {}): number {
  return workingClock(timeOf(given)).counted(new Date(from), new Date(to)) / HOUR
}

test.each([
  ['within a day', '2026-11-25T10:00+01:00', '2026-11-25T12:30+01:00', 2.5],
  ['from before work', '2026-11-25T03:00+01:00', '2026-11-25T10:00+01:00', 1],
  ['until after work', '2026-11-25T16:00+01:00', '2026-11-25T23:00+01:00', 1],
  ['over a night', '2026-11-25T16:00+01:00', '2026-11-26T10:00+01:00', 2],
  ['over a weekend', '2026-11-27T16:30+01:00', '2026-11-30T09:30+01:00', 1],
  ['on a Sunday', '2026-11-29T08:00+01:00', '2026-11-29T20:00+01:00', 0],
  ['a week', '2026-11-23T00:00+01:00', '2026-11-30T00:00+01:00', 40],
  ['backwards', '2026-11-25T12:00+01:00', '2026-11-25T10:00+01:00', 0],
  ['no time', '2026-11-25T12:00+01:00', '2026-11-25T12:00+01:00', 0],
  ['over a new year', '2025-12-31T16:00+01:00', '2026-01-02T10:00+01:00', 10],
  ['over the day that only leap years have', '2028-02-28T09:00+01:00', '2028-03-01T17:00+01:00', 24],
  ['over the same days of another year', '2027-02-26T09:00+01:00', '2027-03-01T17:00+01:00', 16],
])('office hours, %s', (_, from, to, hours) => {
  expect(hoursBetween(from, to)).toBe(hours)
})

describe('holidays', () => {
  const week = ['2026-12-21T00:00+01:00', '2026-12-28T00:00+01:00'] as const

  test.each([
    ['one', ['2026-12-25'], 32],
    ['of every year', ['12-25'], 32],
    ['of another year', ['2025-12-25'], 40],
    ['the same twice', ['12-25', '2026-12-25'], 32],
    ['on a weekend, on which nobody is there anyway', ['12-26', '12-27'], 40],
    ['all week', ['12-21', '12-22', '12-23', '12-24', '12-25'], 0],
  ])('%s', (_, holidays, hours) => {
    expect(hoursBetween(...week, { holidays })).toBe(hours)
  })

  test.each([
    ['in a leap year', '2028-02-27T00:00Z', '2028-03-03T00:00Z', 32 - 8],
    ['in no leap year', '2027-02-27T00:00Z', '2027-03-03T00:00Z', 16],
  ])('on the day that only leap years have, %s', (_, from, to, hours) => {
    expect(hoursBetween(from, to, { holidays: ['02-29'], zone: 'UTC' })).toBe(hours)
  })

  test('stop a clock that else never stands, from midnight to midnight', () => {
    const given: Given = { hours: 'always', holidays: ['12-25'] }
    expect(hoursBetween('2026-12-24T12:00+01:00', '2026-12-26T12:00+01:00', given)).toBe(24)
  })

  test('end a night at their midnight, and begin none', () => {
    const night: Given = { hours: [span(ALL_DAYS, 22, 26)], holidays: ['12-25'] }
    const between = (from: string, to: string) =>
      hoursBetween(`2026-12-${from}+01:00`, `2026-12-${to}+01:00`, night)
    expect(between('24T12:00', '25T12:00')).toBe(2)
    expect(between('25T12:00', '26T12:00')).toBe(0)
    expect(between('26T12:00', '27T12:00')).toBe(4)
  })
})

test.each([
  ['over midnight', [span([5], 22, 26)], '2026-11-28T00:00+01:00', '2026-11-28T12:00+01:00', 2],
  ['over the end of the week', [span([7], 20, 28)], '2026-11-30T00:00+01:00', '2026-11-30T12:00+01:00', 4],
  ['until 24:00', [span([5], 12, 24)], '2026-11-27T00:00+01:00', '2026-11-29T00:00+01:00', 12],
  ['two a day', [span([3], 9, 12), span([3], 13, 17)], '2026-11-25T11:00+01:00', '2026-11-25T14:00+01:00', 2],
  [
    'that overlap count once',
    [span([3], 9, 13), span([3], 12, 17)],
    '2026-11-25T00:00+01:00',
    '2026-11-26T00:00+01:00',
    8,
  ],
  [
    'a night that reaches into a day',
    [span([3], 22, 34), span([4], 9, 10)],
    '2026-11-25T00:00+01:00',
    '2026-11-27T00:00+01:00',
    12,
  ],
])('spans %s', (_, hours, from, to, expected) => {
  expect(hoursBetween(from, to, { hours })).toBe(expected)
})

describe('nights in which clocks change', () => {
  const whole: WorkingHours = [span(ALL_DAYS, 0, 24)]
  const early: WorkingHours = [span(ALL_DAYS, 2, 3)]

  test.each([
    ['Europe/Berlin, forward', 'Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z', 23, 0],
    ['Europe/Berlin, back', 'Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z', 25, 2],
    ['America/New_York, forward', 'America/New_York', '2026-03-08T05:00Z', '2026-03-09T04:00Z', 23, 0],
    ['America/New_York, back', 'America/New_York', '2026-11-01T04:00Z', '2026-11-02T05:00Z', 25, 1],
    [
      'Australia/Lord_Howe, forward by half an hour',
      'Australia/Lord_Howe',
      '2026-10-03T13:30Z',
      '2026-10-04T13:00Z',
      23.5,
      0.5,
    ],
    [
      'Australia/Lord_Howe, back by half an hour',
      'Australia/Lord_Howe',
      '2026-04-04T13:00Z',
      '2026-04-05T13:30Z',
      24.5,
      1,
    ],
    ['Asia/Kolkata, which never changes', 'Asia/Kolkata', '2026-03-28T18:30Z', '2026-03-29T18:30Z', 24, 1],
    [
      'America/Santiago, which skips midnight',
      'America/Santiago',
      '2026-09-06T04:00Z',
      '2026-09-07T03:00Z',
      23,
      1,
    ],
    ['Pacific/Apia, which left a day out', 'Pacific/Apia', '2011-12-29T10:00Z', '2011-12-31T10:00Z', 48, 2],
  ])('%s', (_, zone, from, to, all, betweenTwoAndThree) => {
    expect(hoursBetween(from, to, { hours: whole, zone })).toBe(all)
    expect(hoursBetween(from, to, { hours: early, zone })).toBe(betweenTwoAndThree)
  })

  test('office hours are the same before and after', () => {
    const [from, to] = ['2026-10-19T00:00+02:00', '2026-11-02T00:00+01:00']
    expect(hoursBetween(from, to)).toBe(80)
  })
})

test.each([
  ['the same day', '2026-11-25T10:00+01:00', 2, '2026-11-25T12:00+01:00'],
  ['the next morning', '2026-11-25T16:30+01:00', 1, '2026-11-26T09:30+01:00'],
  ['the end of a day, and not the next morning', '2026-11-25T16:00+01:00', 1, '2026-11-25T17:00+01:00'],
  ['after a weekend', '2026-11-28T12:00+01:00', 1, '2026-11-30T10:00+01:00'],
  ['three days on', '2026-11-25T09:00+01:00', 24, '2026-11-27T17:00+01:00'],
  ['months on', '2026-11-25T09:00+01:00', 8 * 5 * 20, '2027-04-13T17:00+02:00'],
])('a promise ends %s', (_, from, hours, expected) => {
  const end = workingClock(timeOf({})).after(new Date(from), hours * HOUR)
  expect(end).toEqual(new Date(expected))
})

test('nobody is ever there: the end of a promise is not to be seen', () => {
  const clock = workingClock(timeOf({ hours: [{ days: [1], from: 0, to: 1 }] }))
  expect(clock.after(new Date('2026-11-25T09:00Z'), 1_000 * HOUR)).toBeUndefined()
})

describe('any hours', () => {
  const minutes = fc
    .tuple(fc.subarray(ALL_DAYS, { minLength: 1 }), fc.nat(1439), fc.integer({ min: 1, max: 1440 }))
    .map(([days, from, length]) => ({ days, from, to: from + length }))
  const hours: fc.Arbitrary<WorkingHours> = fc.oneof(
    fc.constant<WorkingHours>('always'),
    fc.array(minutes, { minLength: 1, maxLength: 4 }),
  )
  const holidays = fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 29 }) }),
    { maxLength: 6 },
  )
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Africa/Casablanca',
    'Pacific/Apia',
    'UTC',
  )
  const time: fc.Arbitrary<WorkingTime> = fc.record({ hours, holidays, timeZone: zone })
  const moment = fc.date({ min: new Date('2027-03-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  const inOrder = (...moments: Date[]) => moments.toSorted((a, b) => a.getTime() - b.getTime())

  test('count no more than passed, more the longer it is, and each part once', () => {
    fc.assert(
      fc.property(time, moment, moment, moment, (given, ...moments) => {
        const clock = workingClock(given)
        const [a = moments[0], b = a, c = b] = inOrder(...moments)
        const [first, second, both] = [clock.counted(a, b), clock.counted(b, c), clock.counted(a, c)]
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first).toBeLessThanOrEqual(b.getTime() - a.getTime())
        expect(both).toBeGreaterThanOrEqual(first)
        expect(first + second).toBe(both)
      }),
    )
  })

  test('a promise ends at the first moment at which its time has passed', () => {
    fc.assert(
      fc.property(time, moment, fc.integer({ min: 1, max: 200 * HOUR }), (given, since, promised) => {
        const clock = workingClock(given)
        const end = clock.after(since, promised)
        if (end === undefined) return
        expect(clock.counted(since, end)).toBe(promised)
        expect(clock.counted(since, new Date(end.getTime() - 1))).toBe(promised - 1)
      }),
    )
  })

  test('a clock answers the same whatever it was asked before', () => {
    fc.assert(
      fc.property(time, moment, moment, moment, (given, one, other, before) => {
        const used = workingClock(given)
        used.counted(before, one)
        used.after(other, HOUR)
        expect(used.counted(one, other)).toBe(workingClock(given).counted(one, other))
      }),
    )
  })

  test('agree with reading the clock at each quarter of an hour', () => {
    const quarterly = fc
      .tuple(fc.subarray(ALL_DAYS, { minLength: 1 }), fc.nat(95), fc.integer({ min: 1, max: 96 }))
      .map(([days, from, length]) => ({ days, from: from * 15, to: (from + length) * 15 }))
    // Zones that change no clocks: what an hour that is shown twice means is said above.
    const steady = fc.constantFrom('UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tokyo', 'America/Phoenix')
    const start = fc
      .integer({ min: 0, max: 4 * 365 * 96 })
      .map((quarters) => Date.UTC(2025, 0, 1) + quarters * 900_000)
    fc.assert(
      fc.property(
        fc.array(quarterly, { minLength: 1, maxLength: 3 }),
        steady,
        start,
        (spans, timeZone, from) => {
          const to = from + 9 * 24 * HOUR
          let expected = 0
          for (let at = from; at < to; at += 900_000)
            if (isOpen(spans, localOf(at, timeZone))) expected += 900_000
          const clock = workingClock({ hours: spans, holidays: [], timeZone })
          expect(clock.counted(new Date(from), new Date(to))).toBe(expected)
        },
      ),
      { numRuns: 20 },
    )
  })
})

const readers = new Map<string, Intl.DateTimeFormat>()

/** Day of the week and minutes since midnight, as Node's own tables say. */
function localOf(at: number, timeZone: string): { day: number; minute: number } {
  const reader =
    readers.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
  readers.set(timeZone, reader)
  const [, name = '', hour = '0', minute = '0'] = /^(\w+),? (\d+):(\d+)$/.exec(reader.format(at)) ?? []
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name) + 1
  return { day, minute: Number(hour) * 60 + Number(minute) }
}

function isOpen(
  spans: readonly { days: readonly number[]; from: number; to: number }[],
  { day, minute }: { day: number; minute: number },
): boolean {
  const before = day === 1 ? 7 : day - 1
  return spans.some(
    ({ days, from, to }) =>
      (days.includes(day) && minute >= from && minute < to) ||
      (days.includes(before) && minute + 1440 >= from && minute + 1440 < to),
  )
}
