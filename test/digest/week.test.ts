import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/digest/calendar.js'
import { weeksUntil } from '../../src/digest/week.js'

const HOUR = 3_600_000
const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / HOUR
const date = ({ year, month, day }: { year: number; month: number; day: number }) =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')

describe('the days of a week', () => {
  test.each([
    {
      what: 'a plain week',
      zone: 'Europe/Berlin',
      now: '2026-11-21T06:00:00Z',
      first: '2026-11-14T23:00:00.000Z',
      lengths: [24, 24, 24, 24, 24, 24, 7],
    },
    {
      what: 'clocks go forward in Berlin on Sunday, 29 March',
      zone: 'Europe/Berlin',
      now: '2026-03-31T05:00:00Z',
      first: '2026-03-24T23:00:00.000Z',
      lengths: [24, 24, 24, 24, 23, 24, 7],
    },
    {
      what: 'clocks go back in Berlin on Sunday, 25 October',
      zone: 'Europe/Berlin',
      now: '2026-10-26T06:00:00Z',
      first: '2026-10-19T22:00:00.000Z',
      lengths: [24, 24, 24, 24, 24, 25, 7],
    },
    {
      what: 'the day on which clocks go forward, after the change',
      zone: 'Europe/Berlin',
      now: '2026-03-29T05:00:00Z',
      first: '2026-03-22T23:00:00.000Z',
      lengths: [24, 24, 24, 24, 24, 24, 6],
    },
    {
      what: 'a zone of a quarter of an hour',
      zone: 'Asia/Kathmandu',
      now: '2026-03-03T01:15:00Z',
      first: '2026-02-24T18:15:00.000Z',
      lengths: [24, 24, 24, 24, 24, 24, 7],
    },
    {
      what: 'clocks that skip midnight: in Havana, 8 March starts at 01:00',
      zone: 'America/Havana',
      now: '2026-03-09T11:00:00Z',
      first: '2026-03-03T05:00:00.000Z',
      lengths: [24, 24, 24, 24, 24, 23, 7],
    },
    {
      what: 'a year that ends',
      zone: 'Pacific/Auckland',
      now: '2027-01-02T18:00:00Z',
      first: '2026-12-27T11:00:00.000Z',
      lengths: [24, 24, 24, 24, 24, 24, 7],
    },
  ])('$what', ({ zone, now, first, lengths }) => {
    const { days, week } = weeksUntil(new Date(now), calendarOf(zone))
    expect(days.map(hours)).toEqual(lengths)
    expect(days[0]?.from.toISOString()).toBe(first)
    expect(week).toEqual({ from: days[0]?.from, to: new Date(now) })
  })

  test('carry the dates people know', () => {
    const { days } = weeksUntil(new Date('2026-03-02T23:30:00Z'), calendarOf('Europe/Berlin'))
    expect(days.map(date)).toEqual([
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
    ])
  })

  test.each([
    { now: '2026-03-31T05:00:00Z', from: '2026-03-17T23:00:00.000Z', to: '2026-03-24T06:00:00.000Z' },
    { now: '2026-10-26T06:00:00Z', from: '2026-10-12T22:00:00.000Z', to: '2026-10-19T05:00:00.000Z' },
  ])('the week before $now ends at the same hour of the clock', ({ now, from, to }) => {
    const { weekBefore } = weeksUntil(new Date(now), calendarOf('Europe/Berlin'))
    expect([weekBefore.from, weekBefore.to].map((moment) => moment.toISOString())).toEqual([from, to])
  })
})

describe('an hour of the clock', () => {
  const berlin = calendarOf('Europe/Berlin')
  const at = (month: number, day: number, hour: number) =>
    berlin.moment({ year: 2026, month, day, hour, minute: 30, second: 0 }).toISOString()

  test('that comes twice is the first of the two', () =>
    expect(at(10, 25, 2)).toBe('2026-10-25T00:30:00.000Z'))
  test('that is skipped counts on from before', () => expect(at(3, 29, 2)).toBe('2026-03-29T01:30:00.000Z'))
})
