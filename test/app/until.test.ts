import { describe, expect, test } from 'vitest'
import { readUntil } from '../../src/app/until.js'

const config = { digest: { timezone: 'Europe/Berlin' } } as Parameters<typeof readUntil>[2]['config']
const read = (typed: string, now: string) =>
  readUntil('--until', typed, { config, now: new Date(now) }).toISOString()

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
