import { expect, test } from 'vitest'
import type { PromiseStanding } from '../../../src/cases/promise-standing.js'
import { promiseWords } from '../../../src/outputs/wording/promise.js'
import { utc } from '../../../src/text/clock.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const endsAt = new Date('2026-11-30T10:00:00Z')
const doneAt = new Date('2026-11-30T09:12:00Z')
const standing = (given: Partial<PromiseStanding>): PromiseStanding => ({
  promise: 'acknowledge',
  standing: 'running',
  used: 0.5,
  counted: 1,
  left: 2 * HOUR + 5 * MINUTE,
  endsAt,
  doneAt: undefined,
  ...given,
})

test.each([
  [
    {},
    'Acknowledge: 2h 5m left, until 2026-11-30 10:00',
    'Acknowledge: ~2h 5m left, until ~2026-11-30 10:00',
  ],
  [
    { promise: 'resolve', standing: 'soon', left: 9 * MINUTE },
    'Resolve: soon, 9m left, until 2026-11-30 10:00',
    'Resolve: soon, ~9m left, until ~2026-11-30 10:00',
  ],
  [
    { standing: 'broken', used: 3, counted: 1, left: -HOUR },
    'Acknowledge: broken since 2026-11-30 10:00',
    'Acknowledge: broken since ~2026-11-30 10:00',
  ],
  [
    { standing: 'broken', used: 3, counted: 1, left: -HOUR, doneAt: new Date('2026-11-30T11:30Z') },
    'Acknowledge: broken since 2026-11-30 10:00, done 2026-11-30 11:30',
    'Acknowledge: broken since ~2026-11-30 10:00, done 2026-11-30 11:30',
  ],
  [
    { standing: 'kept', doneAt },
    'Acknowledge: kept, 2026-11-30 09:12',
    'Acknowledge: kept, 2026-11-30 09:12',
  ],
  [
    { standing: 'kept', doneAt, bySelf: true },
    'Acknowledge: not needed, they said 2026-11-30 09:12 that all is well',
    'Acknowledge: not needed, they said 2026-11-30 09:12 that all is well',
  ],
  [{ left: 900 * HOUR, endsAt: undefined }, 'Acknowledge: 38d left', 'Acknowledge: ~38d left'],
] as const)('%o', (given, words, aboutWords) => {
  expect(promiseWords(standing(given), { clock: { ...utc, zone: '' }, isTimeExact: true })).toBe(words)
  expect(promiseWords(standing(given), { clock: { ...utc, zone: '' }, isTimeExact: false })).toBe(aboutWords)
})
