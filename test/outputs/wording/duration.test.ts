import { expect, test } from 'vitest'
import { duration, remaining } from '../../../src/outputs/wording/duration.js'

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

test.each([
  [7 * days - 1_000, '7d'],
  [6.4 * days, '6d'],
  [2 * hours - 1_000, '2h'],
  [1 * hours - 1_000, '1h'],
  [1 * days - 1_000, '1d'],
  [29 * hours + 20 * minutes, '1d 5h'],
  [29 * hours + 40 * minutes, '1d 6h'],
  [2 * days - 1_000, '2d'],
  [61_000, '1m'],
])('%i ms remain as %s', (milliseconds, text) => expect(remaining(milliseconds)).toBe(text))
