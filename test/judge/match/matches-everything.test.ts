import { expect, test } from 'vitest'
import { matchesEverything } from '../../../src/judge/match/index.js'

test.each([
  ['*', true],
  ['NOT wind', true],
  ['* OR northwind', true],
  ['NOT (wind AND storm)', true],
  ['northwind', false],
  ['* AND northwind', false],
  ['northwind OR NOT (wind OR storm)', true],
  ['site:reddit.com', false],
  ['site:reddit.com OR NOT wind', true],
])('an empty post fulfils %s: %j', (match, expected) => {
  expect(matchesEverything({ name: 'Northwind', match })).toBe(expected)
})

test('what is excluded from everything may be nothing', () => {
  expect(matchesEverything({ name: 'Northwind' })).toBe(false)
  expect(matchesEverything({ name: 'Northwind', match: 'NOT wind', exclude: 'NOT storm' })).toBe(false)
  expect(matchesEverything({ name: 'Northwind', match: 'NOT wind', exclude: 'storm' })).toBe(true)
})
