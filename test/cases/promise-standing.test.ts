import { describe, expect, test } from 'vitest'
import { everyHour } from '../../src/cases/promise-clock.js'
import { promiseStandings, promiseUsed, type WaitingFacts } from '../../src/cases/promise-standing.js'
import { workingClock } from '../../src/cases/working-clock.js'

const HOUR = 3_600_000
const now = new Date('2026-11-25T12:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const promise = { acknowledge: HOUR, resolve: 24 * HOUR, clock: everyHour }
type Handled = NonNullable<WaitingFacts['handled']>
const waits = (hours: number, handled: Partial<Handled> = {}): WaitingFacts => ({
  waitsSince: ago(hours),
  startsPromise: true,
  handled: { state: 'new', ...handled },
})
const foundLate: WaitingFacts = { ...waits(900), startsPromise: false }

/** `acknowledge broken 3, resolve running 0.125`. */
const standing = (facts: WaitingFacts): string =>
  promiseStandings(facts, promise, now)
    .map(({ promise, standing, used }) => `${promise} ${standing} ${used}`)
    .join(', ')

test.each([
  ['just now', waits(0), 'acknowledge running 0, resolve running 0'],
  ['in the future, since clocks differ', waits(-1), 'acknowledge running 0, resolve running 0'],
  ['before the last quarter', waits(0.5), 'acknowledge running 0.5, resolve running 0.020833333333333332'],
  ['from the last quarter on', waits(0.75), 'acknowledge soon 0.75, resolve running 0.03125'],
  ['when the time is up', waits(1), 'acknowledge broken 1, resolve running 0.041666666666666664'],
  ['long after', waits(48), 'acknowledge broken 48, resolve broken 2'],
  [
    'acknowledged in time',
    waits(3, { state: 'acknowledged', acknowledgedAt: ago(2.5) }),
    'acknowledge kept 0.5, resolve running 0.125',
  ],
  [
    'acknowledged too late',
    waits(3, { state: 'acknowledged', acknowledgedAt: ago(1) }),
    'acknowledge broken 2, resolve running 0.125',
  ],
  [
    'their turn',
    waits(3, { state: 'answered', acknowledgedAt: ago(2.5), answeredAt: ago(2) }),
    'acknowledge kept 0.5, resolve running 0.125',
  ],
  [
    'their turn, for long',
    waits(18, { state: 'answered', acknowledgedAt: ago(17.5) }),
    'acknowledge kept 0.5, resolve soon 0.75',
  ],
  [
    'back half an hour after it was answered',
    waits(30, { backSince: ago(0.5) }),
    'acknowledge running 0.5, resolve running 0.020833333333333332',
  ],
  [
    'written after the case came back',
    waits(0.5, { backSince: ago(30) }),
    'acknowledge running 0.5, resolve running 0.020833333333333332',
  ],
  [
    'before the post, since clocks differ',
    waits(1, { acknowledgedAt: ago(2) }),
    'acknowledge kept 0, resolve running 0.041666666666666664',
  ],
  [
    'solved in time',
    waits(30, { state: 'resolved', acknowledgedAt: ago(29.5), resolvedAt: ago(18) }),
    'acknowledge kept 0.5, resolve kept 0.5',
  ],
  [
    'solved too late',
    waits(60, { state: 'confirmed', acknowledgedAt: ago(59.5), resolvedAt: ago(12) }),
    'acknowledge kept 0.5, resolve broken 2',
  ],
  [
    'solved at once, which is an answer',
    waits(3, { state: 'resolved', resolvedAt: ago(2.5) }),
    'acknowledge kept 0.5, resolve kept 0.020833333333333332',
  ],
  [
    'solved once, and open again',
    waits(3, { resolvedAt: ago(90) }),
    'acknowledge broken 3, resolve running 0.125',
  ],
  ['acknowledged nobody knows when', waits(3, { state: 'acknowledged' }), 'resolve running 0.125'],
  ['solved nobody knows when', waits(3, { state: 'resolved' }), ''],
  [
    'snoozed: it runs on',
    waits(0.8, { state: 'snoozed' }),
    'acknowledge soon 0.8, resolve running 0.03333333333333333',
  ],
  ['ignored', waits(9, { state: 'ignored' }), ''],
  [
    'answered in time, and then ignored',
    waits(9, { state: 'ignored', acknowledgedAt: ago(8.5), answeredAt: ago(8.5) }),
    'acknowledge kept 0.5',
  ],
  [
    'solved, and then ignored',
    waits(9, { state: 'ignored', acknowledgedAt: ago(7), resolvedAt: ago(6) }),
    'acknowledge broken 2, resolve kept 0.125',
  ],
  ['found late', foundLate, ''],
  [
    'nobody did anything',
    { waitsSince: ago(0.5), startsPromise: true },
    'acknowledge running 0.5, resolve running 0.020833333333333332',
  ],
])('%s', (_, facts, expected) => {
  expect(standing(facts)).toBe(expected)
})

test('tells when time is up, what is left, and when it was done', () => {
  const facts = waits(3, { state: 'acknowledged', acknowledgedAt: ago(2.5) })
  expect(promiseStandings(facts, promise, now)).toMatchObject([
    { endsAt: ago(2), left: 0.5 * HOUR, doneAt: ago(2.5) },
    { endsAt: ago(-21), left: 21 * HOUR, doneAt: undefined },
  ])
})

test('what nobody promised has no standing', () => {
  const nothing = { ...promise, acknowledge: Number.POSITIVE_INFINITY }
  expect(promiseStandings(waits(3), nothing, now).map(({ promise }) => promise)).toEqual(['resolve'])
})

describe('of what runs', () => {
  test.each([
    ['nobody answered', waits(3), 3],
    ['somebody answered', waits(3, { acknowledgedAt: ago(2) }), 0.125],
    ['their turn', waits(3, { state: 'answered', acknowledgedAt: ago(2.5), answeredAt: ago(2) }), 0.125],
    ['all is done', waits(30, { state: 'resolved', resolvedAt: ago(2) }), 0],
    ['ignored', waits(3, { state: 'ignored' }), 0],
    ['found late', foundLate, 0],
  ])('%s', (_, facts, used) => {
    expect(promiseUsed(facts, promise, now)).toBe(used)
  })

  test('the solution comes first where it was promised for sooner', () => {
    expect(promiseUsed(waits(3), { ...promise, acknowledge: 12 * HOUR, resolve: 6 * HOUR }, now)).toBe(0.5)
  })
})

test('nobody waits over a weekend on which nobody is there', () => {
  const office = [{ days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 }]
  const clock = workingClock({ hours: office, holidays: [], timeZone: 'UTC' })
  const saturday = new Date('2026-11-28T11:00Z')
  const monday = new Date('2026-11-30T09:45Z')
  const facts = { waitsSince: saturday, startsPromise: true }
  expect(promiseStandings(facts, { ...promise, clock }, monday)).toMatchObject([
    { promise: 'acknowledge', standing: 'soon', used: 0.75, endsAt: new Date('2026-11-30T10:00Z') },
    { promise: 'resolve', standing: 'running', endsAt: new Date('2026-12-02T17:00Z') },
  ])
})
