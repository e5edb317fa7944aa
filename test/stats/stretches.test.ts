import { expect, test } from 'vitest'
import { calendarOf } from '../../src/digest/calendar.js'
import { weeksUntil } from '../../src/digest/week.js'
import { stretchesOf } from '../../src/stats/stretches.js'

const utc = calendarOf('UTC')
const berlin = calendarOf('Europe/Berlin')
const at = (iso: string) => new Date(`${iso}Z`)
const now = at('2026-11-25T16:30:00')

const told = ({ from, to }: { from: Date; to: Date }) => [from, to].map((moment) => moment.toISOString())

test('by default 28 days of the calendar, today as far as it has come, against the same stretch before', () => {
  const { period, before, weeks, weeksBefore } = stretchesOf({ now }, utc)
  expect(told(period)).toEqual(['2026-10-29T00:00:00.000Z', '2026-11-25T16:30:00.000Z'])
  expect(told(before)).toEqual(['2026-10-01T00:00:00.000Z', '2026-10-28T16:30:00.000Z'])
  expect(weeks).toHaveLength(4)
  expect(weeksBefore).toHaveLength(4)
})

test('its last week is that of the digest', () => {
  expect(stretchesOf({ now }, berlin).weeks.at(-1)).toEqual(weeksUntil(now, berlin).week)
})

test('of whole days as many days right before, whatever the clocks do', () => {
  const november = {
    since: berlin.moment({ year: 2026, month: 10, day: 20, hour: 0, minute: 0, second: 0 }),
    until: berlin.moment({ year: 2026, month: 10, day: 30, hour: 0, minute: 0, second: 0 }),
  }
  const { period, before, weeks } = stretchesOf({ ...november, now }, berlin)
  // Clocks go back on the 25th.
  expect(told(period)).toEqual(['2026-10-19T22:00:00.000Z', '2026-10-29T23:00:00.000Z'])
  expect(told(before)).toEqual(['2026-10-09T22:00:00.000Z', '2026-10-19T22:00:00.000Z'])
  expect(weeks.map(told)).toEqual([
    ['2026-10-19T22:00:00.000Z', '2026-10-22T22:00:00.000Z'],
    ['2026-10-22T22:00:00.000Z', '2026-10-29T23:00:00.000Z'],
  ])
})

test('of what begins within a day as long right before', () => {
  const { period, before, weeks } = stretchesOf({ since: at('2026-11-25T04:30:00'), now }, utc)
  expect(told(before)).toEqual(['2026-11-24T16:30:00.000Z', '2026-11-25T04:30:00.000Z'])
  expect(weeks).toEqual([period])
})

test('without a beginning 28 days before the end', () => {
  const { period } = stretchesOf({ until: at('2026-11-01T00:00:00'), now }, utc)
  expect(told(period)).toEqual(['2026-10-04T00:00:00.000Z', '2026-11-01T00:00:00.000Z'])
})
