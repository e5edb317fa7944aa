import { expect, test } from 'vitest'
import type { Holdings } from '../../src/store/port/upkeep.js'
import { storeYear } from '../../src/views/store-year.js'

const DAY = 24 * 60 * 60_000
const now = new Date('2026-09-14T08:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)

const holdings = (over: Partial<Holdings> = {}): Holdings => ({
  posts: { all: 1_000, named: 100, since: ago(40) },
  mentions: 100,
  hidden: 0,
  cases: new Map([['new', 100]]),
  events: 200,
  people: 90,
  marks: 0,
  mutes: 0,
  sources: 3,
  configs: 1,
  mails: new Map(),
  size: {
    file: 2_000_000,
    waiting: 0,
    free: 0,
    kinds: new Map([
      ['posts', 1_000_000],
      ['mentions', 50_000],
      ['mails', 900_000],
    ]),
  },
  lately: { from: ago(10), named: 50 },
  ...over,
})

test('each post that names a brand costs what it and its mention take; mails and other posts cost nothing more', () => {
  // 1,000 bytes for a post and 500 for a mention, five a day.
  expect(storeYear(holdings(), now)).toEqual({ postsADay: 5, days: 10, bytes: 5 * 365 * 1_500 })
})

test.each([
  ['too little has come in to tell', { lately: undefined }],
  ['there is nothing', { posts: { all: 0, named: 0 } }],
  ['nothing names a brand', { posts: { all: 9, named: 0 } }],
])('%s', (_, over) => {
  const { lately, ...rest } = holdings()
  expect(
    storeYear({ ...rest, ...('lately' in over ? {} : { lately, ...over }) } as Holdings, now),
  ).toBeUndefined()
})

test('nothing that comes in costs nothing', () => {
  expect(storeYear(holdings({ lately: { from: ago(10), named: 0 } }), now)?.bytes).toBe(0)
})
