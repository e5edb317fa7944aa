import { expect, test } from 'vitest'
import { inTurn } from '../../src/app/threads-to-look.js'

const MINUTE = 60_000
const from = Date.parse('2026-11-02T06:00:00Z')

test.each([5, 15, 60, 360])(
  'who stands behind many posts that nobody can look at has a turn, at a scan every %i minutes',
  (every) => {
    const entries = Array.from({ length: 2_345 }, (_, index) => index)
    const seen = new Set<number>()
    // Never quite in time.
    for (let scan = 0; scan < 60; scan += 1) {
      const part = inTurn(entries, new Date(from + scan * every * MINUTE + (scan % 3) * 20_000))
      expect(part.length).toBeLessThanOrEqual(500)
      for (const entry of part) seen.add(entry)
    }
    expect(seen.size).toBe(2_345)
  },
)

test('where there are few, all of them', () => {
  expect(inTurn([1, 2, 3], new Date(from))).toEqual([1, 2, 3])
})
