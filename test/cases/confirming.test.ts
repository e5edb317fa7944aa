// Answered and quiet: who asks whether that was all.
import { expect, test } from 'vitest'
import { type Answered, asksToConfirm } from '../../src/cases/confirming.js'
import { caseStates } from '../../src/model/case.js'

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 12))
const rules = { confirmAfter: 3 * 24 * 60 * 60_000, lapse: 14 * 24 * 60 * 60_000 }
const file: Answered = { state: 'answered', answeredAt: day(1), touchedAt: day(1) }

test.each<[what: string, over: Partial<Answered>, now: Date, asks: boolean]>([
  ['before its time', {}, day(3), false],
  ['when it is quiet for so long', {}, day(4), true],
  ['later', {}, day(14), true],
  ['after it lapsed', {}, day(16), false],
  ['since something was said or done', { touchedAt: day(3) }, day(4), false],
  ['so long after that', { touchedAt: day(3) }, day(6), true],
  ['while another word is promised', { waitsFrom: day(9) }, day(6), false],
  ['when that word is overdue', { waitsFrom: day(5) }, day(6), false],
])('%s', (_what, over, now, asks) => {
  expect(asksToConfirm({ ...file, ...over }, now, rules)).toBe(asks)
})

test.each(caseStates.filter((state) => state !== 'answered'))('never of what is %s', (state) => {
  expect(asksToConfirm({ ...file, state }, day(6), rules)).toBe(false)
})
