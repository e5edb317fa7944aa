import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDue, nextTry } from '../../src/deliver/tries.js'

const at = new Date('2026-03-02T06:00:00Z')
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000)

test.each([
  [1, 15],
  [2, 30],
  [3, 60],
  [4, 120],
  [5, 240],
  [6, 240],
  [5000, 240],
])('after %s tries the next one is %s minutes away', (tries, minutes) =>
  expect(nextTry({ scheduled: { tries, lastAt: at } })).toEqual(after(minutes)),
)

test('what was never tried, or by hand alone, is due', () => {
  expect(nextTry({})).toBeUndefined()
  expect(isDue({}, at)).toBe(true)
})

test('a line of cron that starts a little early does not miss its turn', () => {
  const tried = { scheduled: { tries: 4, lastAt: at } }
  expect(isDue(tried, after(119.5))).toBe(true)
  expect(isDue(tried, after(118))).toBe(false)
})

test('however often it is asked, a server that stays down is tried ever less often, and never given up between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 180 }), (step) => {
      let tried: Parameters<typeof isDue>[0] = {}
      const tries: number[] = []
      for (let minute = 0; minute <= 72 * 60; minute += step) {
        if (!isDue(tried, after(minute))) continue
        tries.push(minute)
        tried = { scheduled: { tries: tries.length, lastAt: after(minute) } }
      }
      const gaps = tries.slice(1).map((minute, index) => minute - (tries[index] ?? 0))
      expect(tries.length).toBeLessThanOrEqual(24)
      for (const [index, gap] of gaps.entries()) {
        expect(gap).toBeGreaterThanOrEqual(Math.min(15 * 2 ** index, 240) - 1)
        expect(gap).toBeLessThanOrEqual(240 + step)
      }
    }),
  )
})
