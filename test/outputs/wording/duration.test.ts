import { expect, test } from 'vitest'
import { duration } from '../../../src/outputs/wording/duration.js'

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

test.each([
  [0, '<1m'],
  [59_999, '<1m'],
  [1 * minutes, '1m'],
  [59.9 * minutes, '59m'],
  [1 * hours, '1h'],
  [3 * hours + 12 * minutes, '3h 12m'],
  [23.99 * hours, '23h 59m'],
  [1 * days, '1d'],
  [29 * hours, '1d 5h'],
  [2 * days, '2d'],
  [100.7 * days, '100d'],
])('%i ms are %s', (milliseconds, text) => expect(duration(milliseconds)).toBe(text))
