import { expect, test } from 'vitest'
import { configured } from '../../src/sources/configured.js'
import { gapsFor } from '../../src/sources/gaps.js'
import { github } from '../../src/sources/github/index.js'
import { sources } from '../../src/sources/index.js'
import { isScarce, isSlow, limitsFor } from '../../src/sources/limits.js'
import { limitsAt } from '../../src/sources/site-limits.js'
import type { Source } from '../../src/sources/source.js'
import { askboardAt } from '../jobs/askboard.js'

test.each([
  { why: 'its own host', hosts: ['place.example'], host: 'place.example', site: 'place.example' },
  { why: 'a subdomain', hosts: ['place.example'], host: 'www.place.example:443', site: 'place.example' },
  { why: 'another of its hosts', hosts: ['a.example', 'b.example'], host: 'b.example', site: 'a.example' },
  { why: 'a test', hosts: ['place.example'], host: '127.0.0.1:80', site: '127.0.0.1:80' },
  { why: 'a look-alike', hosts: ['place.example'], host: 'notplace.example', site: 'notplace.example' },
  { why: 'any forum', hosts: [], host: 'forum.example', site: 'forum.example' },
  {
    why: 'a place whose options make no request',
    hosts: ['place.example'],
    host: undefined,
    site: 'place.example',
  },
])('at $why the limits of $hosts are those of $site', ({ hosts, host, site }) => {
  expect(limitsFor({ hosts, gap: 5 }, host)).toEqual({ site, gap: 5 })
})

test('what a site counts apart has a name of its own, and without a host there is no limit', () => {
  expect(limitsFor({ hosts: ['place.example'], bucket: 'search' }, 'place.example')?.site).toBe(
    'place.example search',
  )
  expect(limitsFor({ hosts: [] }, undefined)).toBeUndefined()
})

test('a run waits for short gaps; what is asked at long ones, or counted or paid, is missing later', () => {
  expect([undefined, {}, { gap: 10_000 }, { gap: 10_001 }].map(isSlow)).toEqual([false, false, false, true])
  const quota = { requests: 100, per: 'day' } as const
  const cost = { amount: 1, currency: 'EUR', per: 'request' } as const
  expect([{ gap: 5 }, { gap: 61_000 }, { quota }, { cost }].map(isScarce)).toEqual([false, true, true, true])
})

test('a key may shorten the gap of a place', () => {
  const at = (options: object) => [
    configured(github, github.options.parse({ type: 'github', ...options }), 0),
  ]
  const gapOf = (options: object) => gapsFor(at(options))('api.github.com')
  expect([gapOf({}), gapOf({ token: 'a-token' })]).toEqual([6_000, 2_000])
  expect(gapsFor([])('api.github.com')).toBe(6_000)
})

test('the gap of GitHub is none of a company that has one of its own', () => {
  const gapAt = (base: string) => {
    const options = github.options.parse({ type: 'github', base })
    return gapsFor([configured(github, options, 0)])(new URL(base).host)
  }
  expect(gapAt('https://github.northwind.example/api/v3')).toBe(0)
  expect(gapAt('https://api.github.com/')).toBe(6_000)
})

test('a host has the gap of the sources that ask it, as far as a run waits for it', () => {
  const gapOf = gapsFor([
    askboardAt('https://forum.example', { limits: { gap: 3_000 } }),
    askboardAt('https://forum.example', { limits: { gap: 5_000 } }),
    askboardAt('https://slow.example', { limits: { gap: 61_000 } }),
  ])
  expect(['forum.example', 'slow.example', 'other.example', 'www.reddit.com'].map(gapOf)).toEqual([
    5_000, 0, 0, 0,
  ])
})

test.for(Object.entries<Source>(sources).filter(([, { limits }]) => (limits?.hosts ?? []).length > 0))(
  'any address of the place of %s finds its limits, whichever sources are loaded',
  ([, { limits }]) => {
    const [site, ...others] = limits?.hosts ?? []
    for (const host of [site, ...others])
      expect(limitsAt(`https://${host}/`)).toMatchObject({ site, ...(limits?.gap && { gap: limits.gap }) })
  },
)
