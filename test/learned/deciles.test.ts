import { expect, test } from 'vitest'
import { decilesOf } from '../../src/learned/deciles.js'

test('counts marks by tenths of their score', () => {
  const marked = [
    [3, false],
    [9.99, false],
    [10, true],
    [89, true],
    [90, false],
    [100, true],
  ] as const
  expect(decilesOf(marked.map(([score, isComplaint]) => ({ score, isComplaint })))).toEqual([
    { from: 0, posts: 2, complaints: 0 },
    { from: 10, posts: 1, complaints: 1 },
    { from: 80, posts: 1, complaints: 1 },
    { from: 90, posts: 2, complaints: 1 },
  ])
  expect(decilesOf([])).toEqual([])
})
