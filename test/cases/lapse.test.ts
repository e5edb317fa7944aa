import { expect, test } from 'vitest'
import { lapsedOf, touchOf } from '../../src/cases/lapse.js'

const DAY = 24 * 60 * 60 * 1000
const now = new Date('2026-11-21T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)
const lapse = 14 * DAY

test.each([
  { days: 0, touches: 0 },
  { days: 8, touches: 0 },
  { days: 14, touches: 0 },
  { days: 14.001, touches: 14.001 },
  { days: 5702, touches: 5702 },
  { days: -1, touches: 0 },
])('a post that is $days days old when it comes in counts as of $touches days ago', ({ days, touches }) => {
  expect(touchOf(ago(days), now, lapse)).toEqual(ago(touches))
})

const mention = { caseId: 1, due: true, danger: false, touchedAt: ago(20) }
const lapsed = (mentions: readonly (typeof mention)[]) =>
  mentions.map((one) => lapsedOf(mentions, { lapse, now }).has(one))

test.each([
  { what: 'nobody touched for long', mentions: [mention], is: [true] },
  { what: 'that somebody touched', mentions: [{ ...mention, touchedAt: ago(14) }], is: [false] },
  { what: 'that is not due', mentions: [{ ...mention, due: false }], is: [false] },
  { what: 'of danger', mentions: [{ ...mention, danger: true }], is: [false] },
  {
    what: 'beside danger in its case',
    mentions: [mention, { ...mention, danger: true }],
    is: [false, false],
  },
  {
    what: 'beside danger in another case',
    mentions: [mention, { ...mention, caseId: 2, danger: true }],
    is: [true, false],
  },
  {
    what: 'beside danger that was answered',
    mentions: [mention, { ...mention, danger: true, due: false }],
    is: [true, false],
  },
])('a mention $what', ({ mentions, is }) => {
  expect(lapsed(mentions)).toEqual(is)
})
