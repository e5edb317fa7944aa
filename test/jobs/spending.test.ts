// What a month may cost, and requests that a site counts apart: over all runs, whatever ends one of them.
import { expect, test } from 'vitest'
import { createSites } from '../../src/http/sites.js'
import { budgetOf, spentUntil } from '../../src/jobs/quota.js'
import type { Limits } from '../../src/sources/limits.js'

const now = new Date('2026-11-21T12:00:00Z')
const nextMonth = new Date('2026-12-01T00:00:00Z')
const request = { url: 'https://paid.example/search' }

const paid: Limits = {
  site: 'paid.example',
  cost: { amount: 0.005, currency: 'USD', per: 'post' },
  budget: { amount: 2, most: 0.5 },
}

test('what a request may cost at the most is set aside before it is sent, and the rest comes back', async () => {
  const sites = createSites()
  const budget = budgetOf(paid, sites, () => now)
  expect(await budget?.take(request)).toBeUndefined()
  expect(budget?.spent()).toMatchObject({ spent: 0.5, amount: 2, currency: 'USD' })
  await budget?.settle(0.035)
  expect(budget?.spent()).toMatchObject({ spent: 0.035 })
  // Another run knows of it, and one that was killed before its answer was read counts in full.
  const later = budgetOf(
    paid,
    createSites(new Map([['paid.example spending', sites.get('paid.example spending') ?? {}]])),
    () => now,
  )
  await later?.take(request)
  expect(later?.spent()).toMatchObject({ spent: 0.535 })
})

test('no request is sent that may cost more than is left, until the month is over', async () => {
  const sites = createSites()
  const budget = budgetOf(paid, sites, () => now)
  for (const cost of [0.5, 0.5, 0.4]) {
    expect(await budget?.take(request)).toBeUndefined()
    await budget?.settle(cost)
  }
  expect(spentUntil(paid, sites, now)).toBeUndefined()
  await budget?.take(request)
  await budget?.settle(0.2)
  expect(spentUntil(paid, sites, now)).toEqual(nextMonth)
  const refusal = await budget?.take(request)
  expect(refusal?.failure).toEqual({
    code: 'budget-spent',
    args: { site: 'paid.example', amount: 2, currency: 'USD', until: nextMonth.toISOString() },
  })
  expect(spentUntil(paid, sites, nextMonth)).toBeUndefined()
  expect(await budgetOf(paid, sites, () => nextMonth)?.take(request)).toBeUndefined()
})

test('what was not sent is not counted', async () => {
  const budget = budgetOf(paid, createSites(), () => now)
  await budget?.take(request)
  await budget?.giveBack(request)
  expect(budget?.spent()).toMatchObject({ spent: 0 })
})

test('requests that are counted apart do not keep others from being sent', async () => {
  const limits: Limits = {
    site: 'videos.example',
    quota: { requests: 10, per: 'day' },
    apart: { path: '/search', bucket: 'searches', quota: { requests: 2, per: 'day' } },
  }
  const budget = budgetOf(limits, createSites(), () => now)
  const search = { url: 'https://videos.example/v3/search?q=northwind' }
  const other = { url: 'https://videos.example/v3/comments?q=/search' }
  expect(await budget?.take(search)).toBeUndefined()
  expect(await budget?.take(search)).toBeUndefined()
  expect((await budget?.take(search))?.failure).toMatchObject({
    code: 'quota-spent',
    args: { site: 'videos.example searches', requests: 2, per: 'day' },
  })
  for (let time = 0; time < 8; time++) expect(await budget?.take(other)).toBeUndefined()
  expect((await budget?.take(other))?.failure).toMatchObject({
    args: { site: 'videos.example', requests: 10 },
  })
})
