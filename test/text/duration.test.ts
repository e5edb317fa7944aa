import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Duration, PositiveDuration } from '../../src/config/schema/duration.js'
import { formatDuration, parseDuration } from '../../src/text/duration.js'

test.each([
  ['0s', 0],
  ['90s', 90_000],
  ['15m', 900_000],
  ['1h', 3_600_000],
  ['7d', 604_800_000],
  ['2w', 1_209_600_000],
])('%s is %i ms', (text, milliseconds) => {
  expect(Duration.parse(text)).toBe(milliseconds)
  expect(parseDuration(text)).toBe(milliseconds)
})

test.each([
  ['1 hour', '1h'],
  ['1h30m', '90m'],
  ['1.5h', '90m'],
  ['2 weeks', '14d'],
  ['2 w', '14d'],
  ['15min', '15m'],
  ['15M', '15m'],
  ['1 day and 12 hours', '36h'],
  ['60000ms', '1m'],
  [15, '15m or 15s'],
])('%s is refused, and %s suggested', (value, suggestion) => {
  const result = Duration.safeParse(value)
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    `expected a duration such as 90s, 15m, 1h, 7d or 2w; did you mean ${suggestion}?`,
  ])
})

test.each(['', 'soon', '-5m', 'm', '15', '5x', '15m later', '1e3s', '٣m', '500ms', null, true, -1, 1.5, {}])(
  '%j is refused without a suggestion',
  (value) => {
    const result = Duration.safeParse(value)
    expect(result.error?.issues[0]?.message).toBe('expected a duration such as 90s, 15m, 1h, 7d or 2w')
    expect(typeof value === 'string' ? parseDuration(value) : undefined).toBeUndefined()
  },
)

test('nothing that lasts no time, or more than a century, is a promise', () => {
  expect(PositiveDuration.safeParse('0h').error?.issues[0]?.message).toContain('above zero')
  expect(PositiveDuration.safeParse('10m').data).toBe(600_000)
  expect(Duration.safeParse('999999d').error?.issues[0]?.message).toBe('expected at most a hundred years')
})

test.each([
  [0, '0s'],
  [90_000, '90s'],
  [900_000, '15m'],
  [86_400_000, '1d'],
  [129_600_000, '36h'],
  [1_499, '1s'],
])('%i ms is written %s', (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text))

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_525 * 86_400 }), (seconds) => {
      expect(Duration.parse(formatDuration(seconds * 1_000))).toBe(seconds * 1_000)
    }),
  )
})
