import { expect, test } from 'vitest'
import { nameFor } from '../../../src/answers/draft/greeting.js'

test.each([
  ['Jessica Vale', 'Jessica', 'Jessica Vale'],
  ['Tom', 'Tom', 'Tom'],
  ['Geoff P.', 'Geoff', 'Geoff'],
  ['José García', 'José', 'José García'],
  ['orchard_and_oak', '', ''],
  ['Happy Bakery', '', ''],
  ['JESSICA', '', ''],
  ['jessica', '', ''],
  ['Jessica 🌻', '', ''],
  ['Jessica\u202e Vale <b>', '', ''],
  ['', '', ''],
])('%s is called %s, and with Sie %s', (name, first, whole) => {
  expect(nameFor({ name }, 'en', 'Sie')).toBe(first)
  expect(nameFor({ name }, 'de', 'du')).toBe(first)
  expect(nameFor({ name }, 'de', 'Sie')).toBe(whole)
})

test('nobody known is called nothing', () => {
  expect(nameFor(undefined, 'en', 'Sie')).toBe('')
  expect(nameFor({ name: `Jessica ${'V'.padEnd(60, 'a')}` }, 'en', 'Sie')).toBe('')
})
