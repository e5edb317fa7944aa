import { describe, expect, test } from 'vitest'
import { readUntil } from '../../src/app/until.js'

type How = Parameters<typeof readUntil>[2]

const settings = (over: object = {}) =>
  ({
    digest: { timezone: 'Europe/Berlin' },
    hours: 'always',
    holidays: [],
    brands: [{}],
    ...over,
  }) as unknown as How['config']
const read = (typed: string, now: string, day: How['day'] = 'midnight', config = settings()) =>
  readUntil('--until', typed, { config, now: new Date(now), day }).toISOString()

describe('until when', () => {
  test.each([
    ['2h', '2026-11-29T12:00Z', '2026-11-29T14:00:00.000Z'],
    ['1d12h', '2026-11-29T12:00Z', '2026-12-01T00:00:00.000Z'],
    ['17:00', '2026-11-29T12:00Z', '2026-11-29T16:00:00.000Z'],
    ['9:05', '2026-11-29T12:00Z', '2026-11-30T08:05:00.000Z'],
    ['13:00', '2026-11-29T12:00Z', '2026-11-30T12:00:00.000Z'],
    // The night in which the clocks go back, and the one in which they go forward.
    ['09:00', '2026-10-24T12:00Z', '2026-10-25T08:00:00.000Z'],
    ['09:00', '2026-03-28T12:00Z', '2026-03-29T07:00:00.000Z'],
    ['tomorrow', '2026-10-24T12:00Z', '2026-10-24T22:00:00.000Z'],
    ['Tomorrow', '2026-12-31T12:00Z', '2026-12-31T23:00:00.000Z'],
    ['2028-02-29', '2027-06-01T00:00Z', '2028-02-28T23:00:00.000Z'],
    ['2026-12-01T09:00', '2026-11-29T12:00Z', '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T09:00Z', '2026-11-29T12:00Z', '2026-12-01T09:00:00.000Z'],
  ])('%s at %s is %s', (typed, now, until) => expect(read(typed, now)).toBe(until))

  test.each([
    ['24:00', /can't be read/],
    ['9:60', /can't be read/],
    ['2027-02-29', /can't be read/],
    ['soon', /can't be read/],
    ['today', /is over/],
    ['2026-11-29T12:00Z', /is over/],
    ['2028-11-29', /more than a year ahead/],
    ['60w', /more than a year ahead/],
  ])('%s is refused', (typed, says) => expect(() => read(typed, '2026-11-29T12:00Z')).toThrow(says))
})

const office = {
  hours: [
    { days: [1, 2, 3, 4], from: 9 * 60, to: 12 * 60 },
    { days: [1, 2, 3, 4], from: 13 * 60, to: 17 * 60 + 30 },
    { days: [5], from: 9 * 60, to: 15 * 60 },
  ],
}

/** 2026-11-29 is a Sunday; Berlin is an hour ahead of UTC then. */
describe('a day without a time', () => {
  test.each([
    ['tomorrow', 'ends', '2026-11-30T22:59:00.000Z'],
    ['today', 'ends', '2026-11-29T22:59:00.000Z'],
    ['2026-12-24', 'ends', '2026-12-24T22:59:00.000Z'],
    ['tomorrow', 'begins', '2026-11-30T07:00:00.000Z'],
    ['friday', 'begins', '2026-12-04T07:00:00.000Z'],
    ['Sun', 'begins', '2026-12-06T07:00:00.000Z'],
    ['mon', 'midnight', '2026-11-29T23:00:00.000Z'],
    ['2026-12-01T09:00', 'ends', '2026-12-01T08:00:00.000Z'],
  ] as const)('%s %s at %s, where no hours are named', (typed, day, until) =>
    expect(read(typed, '2026-11-29T12:00Z', day)).toBe(until),
  )

  test.each([
    ['tomorrow', 'ends', '2026-11-30T16:30:00.000Z'],
    ['tomorrow', 'begins', '2026-11-30T08:00:00.000Z'],
    ['friday', 'ends', '2026-12-04T14:00:00.000Z'],
    ['friday', 'begins', '2026-12-04T08:00:00.000Z'],
    // Nobody is there, and that day was said.
    ['saturday', 'ends', '2026-12-05T22:59:00.000Z'],
    ['2026-12-25', 'begins', '2026-12-25T07:00:00.000Z'],
  ] as const)('%s %s with the hours, at %s', (typed, day, until) => {
    const holidays = [{ month: 12, day: 25 }]
    expect(read(typed, '2026-11-29T12:00Z', day, settings({ ...office, holidays }))).toBe(until)
    const brands = [{ ...office, holidays }]
    expect(read(typed, '2026-11-29T12:00Z', day, settings({ brands }))).toBe(until)
  })

  test('of brands with different hours those of the config count', () => {
    const brands = [office, { hours: [{ days: [1], from: 60, to: 120 }] }]
    expect(read('tomorrow', '2026-11-29T12:00Z', 'ends', settings({ brands }))).toBe(
      '2026-11-30T22:59:00.000Z',
    )
  })

  test('a word for today that is promised after work is owed in the evening', () => {
    const at = '2026-11-30T18:00Z'
    expect(read('today', at, 'ends', settings(office))).toBe('2026-11-30T22:59:00.000Z')
    expect(() => read('today', at, 'begins', settings(office))).toThrow(/is over/)
  })

  test('hours that end on the next day end there, also where clocks change', () => {
    const hours = [{ days: [6], from: 20 * 60, to: 28 * 60 }]
    expect(read('saturday', '2026-10-21T12:00Z', 'ends', settings({ hours }))).toBe(
      '2026-10-25T03:00:00.000Z',
    )
  })
})
