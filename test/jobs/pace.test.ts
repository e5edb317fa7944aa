import { expect, test } from 'vitest'
import { HttpError } from '../../src/http/error.js'
import { leaveAfter, waitsUntil } from '../../src/jobs/pace.js'
import { pollJobs } from '../../src/jobs/plan.js'
import { slots } from '../../src/jobs/slots.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { limitsAt } from '../../src/sources/site-limits.js'
import type { SourceState } from '../../src/store/port/sources.js'
import { configuredSources } from '../support/configured-sources.js'
import { toldFailure } from '../support/told.js'

const now = new Date('2026-11-21T12:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const limits = { site: 'reddit.example', gap: 60_000 }

test.each([
  { why: 'never asked', site: undefined, until: undefined },
  { why: 'asked a moment ago', site: { askedAt: after(-1) }, until: after(59) },
  { why: 'asked a gap ago', site: { askedAt: after(-60) }, until: undefined },
  { why: 'asked in the future, by a clock since set back', site: { askedAt: after(600) }, until: undefined },
  { why: 'left alone', site: { askedAt: after(-300), leaveUntil: after(200) }, until: after(200) },
  { why: 'left alone for less than the gap', site: { askedAt: now, leaveUntil: after(5) }, until: after(60) },
  { why: 'left alone until the past', site: { leaveUntil: after(-1) }, until: undefined },
  { why: 'left alone for a year', site: { leaveUntil: after(365 * 86_400) }, until: after(86_400) },
])('$why: waits until $until', ({ site, until }) => expect(waitsUntil(limits, site, now)).toEqual(until))

const failure = (status: number | undefined, leaveUntil?: Date) =>
  new HttpError(toldFailure('no'), { leaveUntil, ...(status !== undefined && { status }) })

test.each([
  { why: 'an answer that asks for it', problem: failure(503, after(45)), until: after(45) },
  { why: '403, which comes with a page that checks for people', problem: failure(403), until: after(600) },
  { why: '503', problem: failure(503), until: undefined },
  { why: '404', problem: failure(404), until: undefined },
  { why: 'no connection', problem: failure(undefined), until: undefined },
  { why: 'an answer that cannot be read', problem: new Error('shape'), until: undefined },
  { why: 'no problem', problem: undefined, until: undefined },
])('after $why the site is left alone until $until', ({ problem, until }) =>
  expect(leaveAfter(problem, now)).toEqual(until),
)

const source = (id: string, limits?: ConfiguredSource['limits']): ConfiguredSource => ({
  id,
  type: 'reddit',
  name: id,
  every: 15 * 60_000,
  own: undefined,
  limits,
  asks: () => [],
  read: () => ({ posts: [] }),
})
const polled = (secondsAgo: number): SourceState => ({
  answers: {},
  polledAt: after(-secondsAgo),
  posts: 0,
  notices: [],
})
const planned = (
  sources: readonly ConfiguredSource[],
  states: Readonly<Record<string, SourceState>>,
  { sites, force = false }: { sites?: Parameters<typeof slots>[1]['sites']; force?: boolean } = {},
) => {
  const { jobs, notDue } = pollJobs(sources, new Map(Object.entries(states)), { now, force })
  const { go, left } = slots(jobs, { now, ...(sites && { sites }) })
  return {
    due: go.map((job) => job.source.id),
    waiting: left.map(({ job }) => job.source.id),
    notDue: notDue.length,
  }
}

test('of the sources of one site, the one that waited longest goes first', () => {
  const sources = [source('a', limits), source('b', limits), source('c', limits), source('other')]
  expect(planned(sources, { a: polled(1_000), b: polled(3_000), c: polled(2_000) })).toEqual({
    due: ['b', 'other'],
    waiting: ['c', 'a'],
    notDue: 0,
  })
  // One that was never polled has waited longest of all.
  expect(planned(sources, { a: polled(1_000), c: polled(2_000) }).due).toEqual(['b', 'other'])
  expect(planned(sources, {}).due).toEqual(['a', 'other'])
})

test('a source that is not due waits for nothing', () => {
  expect(
    planned([source('a', limits)], { a: polled(1) }, { sites: new Map([[limits.site, { askedAt: now }]]) }),
  ).toEqual({
    due: [],
    waiting: [],
    notDue: 1,
  })
})

test('force polls what is not due, and keeps the limit of a site', () => {
  const sites = new Map([[limits.site, { askedAt: after(-59) }]])
  expect(
    planned([source('a', limits), source('b')], { a: polled(59), b: polled(59) }, { sites, force: true }),
  ).toEqual({
    due: ['b'],
    waiting: ['a'],
    notDue: 0,
  })
})

test('without a gap only a pause that the site asked for counts', () => {
  const open = { site: 'search.example', gap: 0 }
  const sources = [source('a', open), source('b', open)]
  const asked = (leaveUntil?: Date) =>
    new Map([[open.site, { askedAt: now, ...(leaveUntil && { leaveUntil }) }]])
  expect(planned(sources, {}, { sites: asked() }).due).toEqual(['a', 'b'])
  expect(planned(sources, {}, { sites: asked(after(1)) }).waiting).toEqual(['a', 'b'])
})

test.each([
  { url: 'https://www.reddit.com/r/webhosting/new/.rss', limited: true },
  { url: 'https://old.reddit.com/r/webhosting/.rss', limited: true },
  { url: 'https://me:secret@reddit.com', limited: true },
  { url: 'https://notreddit.com/posts.rss', limited: false },
  { url: 'https://forum.example/reddit.com/posts.rss', limited: false },
  { url: 'posts.rss', limited: false },
])('a feed at $url shares the limit of Reddit: $limited', ({ url, limited }) => {
  const [place, fed] = configuredSources(
    [
      { type: 'reddit', ...{ subreddits: [], base: 'https://www.reddit.com' } },
      { type: 'feed', ...{ url } },
    ],
    0,
  )
  expect(place?.limits?.gap).toBeGreaterThanOrEqual(60_000)
  expect(fed?.limits).toEqual(limited ? place?.limits : undefined)
  expect(limitsAt(url)).toEqual(limited ? place?.limits : undefined)
})
