import { expect, test } from 'vitest'
import { type UseFacts, useOf } from '../../src/health/use.js'

const now = new Date('2026-11-21T12:00:00Z')
const HOUR = 60 * 60_000
const midnight = new Date('2026-11-22T00:00:00Z')
const quota = { requests: 300, per: 'day' } as const

const facts = (more: Partial<UseFacts> = {}): UseFacts => ({
  limits: { site: 'place.example', quota },
  perDay: 96,
  ofSite: 96,
  postsADay: undefined,
  every: HOUR / 4,
  counted: { left: 300, renewsAt: midnight },
  now,
  ...more,
})

test('a month is thirty days of what is asked in one', () => {
  expect(useOf(facts()).requests).toBe(2_880)
  expect(useOf(facts({ perDay: undefined }))).not.toHaveProperty('requests')
})

test('what will do until the quota begins anew has no end', () => {
  expect(useOf(facts()).quota).toEqual({ ...quota, site: 'place.example', sent: 0, renewsAt: midnight })
})

test('all sources of a site use up its quota together', () => {
  const { quota: used } = useOf(facts({ ofSite: 1_440, counted: { left: 60, renewsAt: midnight } }))
  // One a minute.
  expect(used?.runsOutAt).toEqual(new Date('2026-11-21T13:00:00Z'))
})

test('what was sent counts where it was more than what is planned', () => {
  const { quota: used } = useOf(facts({ counted: { left: 100, renewsAt: midnight } }))
  // 200 in twelve hours: six more for 100.
  expect(used).toMatchObject({ sent: 200, runsOutAt: new Date('2026-11-21T18:00:00Z') })
})

test('the first poll of a day tells of no run on it', () => {
  const early = new Date('2026-11-21T00:01:00Z')
  const { quota: used } = useOf(
    facts({ now: early, every: HOUR, perDay: 240, ofSite: 240, counted: { left: 290, renewsAt: midnight } }),
  )
  expect(used).not.toHaveProperty('runsOutAt')
})

test('none left has run out, and a month ends with it', () => {
  const spent = { left: 0, renewsAt: new Date('2026-12-01T00:00:00Z') }
  const monthly = { site: 'place.example', quota: { requests: 1_000, per: 'month' } } as const
  const { quota: used } = useOf(facts({ limits: monthly, counted: spent }))
  expect(used).toMatchObject({ sent: 1_000, runsOutAt: now })
})

test('money is paid for each request, or for each post that came', () => {
  const cost = (per: 'request' | 'post') => ({
    limits: { site: 'place.example', cost: { amount: 0.005, currency: 'USD', per } },
    counted: undefined,
  })
  expect(useOf(facts(cost('request'))).money).toMatchObject({ amount: 14.4, currency: 'USD' })
  expect(useOf(facts({ ...cost('post'), postsADay: 10 })).money).toMatchObject({
    amount: 1.5,
    currency: 'USD',
  })
  expect(useOf(facts(cost('post'))).money).toMatchObject({ amount: undefined, currency: 'USD' })
  expect(useOf(facts(cost('post'))).money).not.toHaveProperty('most')
  const capped = { ...cost('post').limits, budget: { amount: 20, most: 1.5 } }
  expect(useOf(facts({ limits: capped, counted: undefined })).money).toMatchObject({ price: 0.005, most: 20 })
})
