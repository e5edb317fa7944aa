import { expect, test } from 'vitest'
import { rate } from '../../../src/outputs/wording/rate.js'

test.each([
  [0, 'none'],
  [1234.4, '1,234 a day'],
  [1, '1 a day'],
  [0.5, '4 a week'],
  [1 / 7, '1 a week'],
  [2 / 30, '2 a month'],
  [1 / 90, 'less than 1 a month'],
])('%d a day is %s', (aDay, words) => {
  expect(rate(aDay)).toBe(words)
})
