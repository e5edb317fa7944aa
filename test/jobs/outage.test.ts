// When the trouble is here no source is to blame: what runs remember of it, and what they say.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concerning } from '../../src/health/outages.js'
import type { Outcome } from '../../src/health/outcome.js'
import { heldBack, nextOutages, outcomeOf } from '../../src/jobs/outage.js'
import { Failed } from '../../src/model/failed.js'
import type { Outage } from '../../src/model/outage.js'
import { noticeSentence } from '../../src/outputs/wording/notices.js'
import { utc } from '../../src/text/clock.js'
import { serveProxy } from '../http/proxy-server.js'
import { send, serve } from '../http/server.js'
import { configuredSources } from '../support/configured-sources.js'
import { rss, run, start, statuses, type World, world } from './world.js'

const sources = ['forum.example', 'board.test', 'blog.invalid'].map((host) => ({
  type: 'feed',
  url: `http://${host}/feed`,
}))
const QUARTER = 15 * 60

const offline: NonNullable<Parameters<typeof run>[1]['network']> = {
  addresses: {
    lookup: (hostname, _, callback) =>
      callback(
        Object.assign(new Error(`queryA ${hostname}`), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }),
        [],
      ),
    isPrivate: () => false,
  },
}
/** The line is there: every name leads to the server of the test. */
const online = ({ base }: World): typeof offline => ({ proxies: { http: base } })

const told = ({ coverage }: Awaited<ReturnType<typeof run>>) =>
  (coverage.notices ?? []).map((notice) => noticeSentence(notice, utc))

test('while nothing can be looked up no source counts as failed, and all are read once it is over', async () => {
  const here = await world(send(rss('one')))
  expect(statuses(await run(here, { sources, network: online(here) }))).toEqual(Array(3).fill('answered'))
  const before = await here.store.sources.states()

  here.time = QUARTER
  const first = await run(here, { sources, network: offline })
  expect(statuses(first)).toEqual(Array(3).fill('waiting'))
  expect(first.coverage.sources[0]).toMatchObject({ leftHere: true })
  expect(told(first)).toEqual([
    expect.stringMatching(
      /^Since 21 Nov 12:15 UTC no name could be looked up here: nothing was read\. No source is to blame/,
    ),
  ])

  // Nine more scans: as many failures would have put each off for a day.
  for (let scan = 0; scan < 9; scan++) {
    here.time += QUARTER
    await run(here, { sources, network: offline })
  }
  expect(await here.store.sources.states()).toEqual(before)

  here.time += QUARTER
  const back = await run(here, { sources, network: online(here) })
  expect(statuses(back)).toEqual(Array(3).fill('unchanged'))
  expect(told(back)).toEqual([
    'From 21 Nov 12:15 to 14:45 UTC no name could be looked up here: nothing was read',
  ])
  here.time += QUARTER
  expect(told(await run(here, { sources, network: online(here) }))).toEqual([])
})

test('names that were never found fail: nobody can say that they are right', async () => {
  const here = await world(send(rss('one')))
  const first = await run(here, { sources, network: offline })
  expect(statuses(first)).toEqual(Array(3).fill('failed'))
  expect(told(first)).toEqual([])
})

test('two that fail by themselves count as failed after a day, and stay so', async () => {
  const here = await world(send(rss('one')))
  const pair = sources.slice(0, 2)
  await run(here, { sources: pair, network: online(here) })
  const said: string[] = []
  for (let scan = 0; scan < 40; scan++) {
    here.time += 3_600
    const { coverage } = await run(here, { sources: pair, network: offline, force: true })
    said.push(
      `${coverage.sources.map(({ status }) => status)} ${coverage.outages?.filter(({ endedAt }) => endedAt === undefined).length ?? 0}`,
    )
    if (scan === 0)
      expect(coverage.sources[0]?.leftFailure).toMatchObject({
        code: 'host-not-looked-up',
        args: { host: 'forum.example' },
      })
  }
  const excused = said.filter((words) => words === 'waiting,waiting 1').length
  expect(excused).toBe(24)
  expect(said.slice(excused)).toEqual(Array(40 - excused).fill('failed,failed 0'))
})

test('in a known outage one source that is due alone is not to blame', async () => {
  const here = await world(send(rss('one')))
  await run(here, { sources, network: online(here) })
  here.time = QUARTER
  await run(here, { sources, network: offline })
  here.time += QUARTER
  const only = new Set(configuredSources([sources[0] as never], 1).map(({ id }) => id))
  const alone = await run(here, { sources, network: offline, only })
  expect(statuses(alone)).toEqual(Array(3).fill('waiting'))
  expect(alone.coverage.outages).toMatchObject([{ runs: 2, left: expect.objectContaining({ length: 3 }) }])
})

test('a network that forbids two sites is no outage', async () => {
  const here = await world(send(rss('one')))
  await run(here, { sources, network: online(here) })
  here.time = QUARTER
  const proxy = await serveProxy({
    answer: { status: 403, headers: { 'X-Squid-Error': 'ERR_ACCESS_DENIED 0' } },
  })
  const result = await run(here, { sources, network: { proxies: { http: proxy.base } } })
  await proxy.close()
  expect(statuses(result)).toEqual(Array(3).fill('failed'))
  expect(told(result)).toEqual([])
})

test('an outage is over when nothing that it left is configured any more, and told of nothing else', async () => {
  const here = await world(send(rss('one')))
  await run(here, { sources, network: online(here) })
  here.time = QUARTER
  await run(here, { sources, network: offline })
  here.time += QUARTER
  const near = await run(here, { sources: [{ type: 'feed', url: here.base }], network: offline })
  expect(told(near)).toEqual([])
  const [ended] = await here.store.outages.since(start)
  expect(ended).toMatchObject({ givenUp: true })
})

test('a source that is asked seldom is so during an outage', async () => {
  const here = await world(send(rss('one')))
  await run(here, { sources, every: '6h', network: online(here) })
  here.time = 6 * 3_600
  await run(here, { sources, every: '6h', network: offline })
  here.time += QUARTER
  expect((await run(here, { sources, every: '6h', network: offline })).notDue).toBe(3)
  here.time += 6 * 3_600
  expect(statuses(await run(here, { sources, every: '6h', network: online(here) }))).toEqual(
    Array(3).fill('unchanged'),
  )
})

test('a proxy that is down is no failure of what is asked through it', async () => {
  const here = await world(send(rss('one')))
  const gone = await serve(send(''))
  await gone.close()
  const near = { type: 'feed', url: here.base }
  const result = await run(here, {
    sources: [...sources, near],
    network: { proxies: { http: gone.base, except: '127.0.0.1' } },
  })
  expect(statuses(result)).toEqual(['waiting', 'waiting', 'waiting', 'answered'])
  expect(told(result)).toEqual([
    expect.stringMatching(
      /^Since 21 Nov 12:00 UTC the proxy 127\.0\.0\.1:\d+ could not be used: 3 sources were not read\./,
    ),
  ])
  expect([...(await here.store.sources.states()).keys()]).toHaveLength(1)
})

test('a proxy that is offline itself: no name is found, of whatever site', async () => {
  const here = await world(send(rss('one')))
  await run(here, { sources, network: online(here) })
  here.time = QUARTER
  const proxy = await serveProxy({ answer: { status: 503, headers: { 'X-Squid-Error': 'ERR_DNS_FAIL 0' } } })
  const result = await run(here, { sources, network: { proxies: { http: proxy.base } } })
  await proxy.close()
  expect(statuses(result)).toEqual(Array(3).fill('waiting'))
  expect(told(result)).toEqual([expect.stringContaining('no name could be looked up here')])
})

test.each([
  {
    why: 'the same page',
    answer: send('<!DOCTYPE html><title>Welcome to our hotel</title><form>', { 'content-type': 'text/html' }),
    says: /this network showed a page of its own in the place of every site/,
  },
  {
    why: 'a redirect to a private address',
    answer: send('', { location: 'http://10.9.8.7/login' }, 302),
    says: /this network showed a page of its own \(10\.9\.8\.7\) in the place of every site/,
  },
])('$why from three unrelated sites is the login page of a network', async ({ answer, says }) => {
  const here = await world(send(rss('one')))
  await run(here, { sources, network: online(here) })
  const before = await here.store.sources.states()
  here.time = QUARTER
  here.answer = answer
  const result = await run(here, { sources, network: online(here) })
  expect(statuses(result)).toEqual(Array(3).fill('waiting'))
  expect(told(result)).toEqual([expect.stringMatching(says)])
  expect(await here.store.sources.states()).toEqual(before)
})

test('one site that answers shows that the others are to blame', async () => {
  const here = await world((request, response) =>
    /blog/.test(request.url ?? '') ? response.end(rss('one')) : request.socket.destroy(),
  )
  const result = await run(here, { sources, network: online(here) })
  expect(statuses(result)).toEqual(['failed', 'failed', 'answered'])
  expect(told(result)).toEqual([])
  expect(result.coverage.sources[0]?.problem).toMatchObject({ times: 1 })
})

test('what was under way when the machine went to sleep did not fail', async () => {
  const here = await world((request) => request.socket.destroy())
  let hours = 0
  const clock = () => new Date(start.getTime() + here.time * 1_000 + hours++ * 3_600_000)
  const asleep = await run(here, {
    sources: sources.slice(0, 1),
    network: online(here),
    clock,
    awake: () => 0,
  })
  expect(statuses(asleep)).toEqual(['waiting'])
  expect(told(asleep)).toEqual([
    expect.stringMatching(/this machine has slept while it asked: nothing was read/),
  ])
  const awake = await run(here, { sources: sources.slice(0, 1), network: online(here), awake: () => 0 })
  expect(statuses(awake)).toEqual(['failed'])
})

test.each([
  { url: 'http://127.0.0.1:80/feed' },
  { url: 'http://localhost/feed' },
  { url: 'http://[::1]/feed' },
  { url: 'http://192.168.1.20/feed' },
  { url: 'file:///tmp/feed.xml' },
])('$url says nothing of the way out', ({ url }) => {
  const [source] = configuredSources([{ type: 'feed', url } as never], 1)
  const problem = new Failed({ code: 'connection-refused', args: { host: 'x' } })
  expect(
    source && outcomeOf(source, { problem, unread: undefined }, { before: undefined, now: start }),
  ).toBeUndefined()
})

const HOURS = 3_600_000
test.each<{ why: string; ago?: number; every?: number; fails?: true; lately: boolean }>([
  { why: 'never read', lately: false },
  { why: 'read just now', ago: 0, lately: true },
  { why: 'read an hour ago', ago: 1, lately: true },
  { why: 'read a day ago', ago: 24, lately: false },
  { why: 'asked daily, and read a day ago', ago: 25, every: 24, lately: true },
  { why: 'asked daily, and read two days ago', ago: 48, every: 24, lately: false },
  { why: 'read an hour ago, and failed since', ago: 1, fails: true, lately: false },
  { why: 'read in the future, by a clock that was set back', ago: -1, lately: false },
])('a failure of what was $why is news: $lately', ({ ago, every = 0.25, fails, lately }) => {
  const [source] = configuredSources([{ type: 'feed', url: 'https://forum.example/feed' } as never], 1)
  if (source === undefined) throw new Error('no source')
  const failure = { code: 'connection-refused', args: { host: 'forum.example' } } as const
  const before = {
    answers: {},
    polledAt: start,
    posts: 0,
    notices: [],
    ...(ago !== undefined && { answeredAt: new Date(start.getTime() - ago * HOURS) }),
    ...(fails && { problem: { failure, since: start, times: 1 } }),
  }
  const asked = { problem: new Failed(failure), unread: undefined }
  expect(outcomeOf({ ...source, every: every * HOURS }, asked, { before, now: start })).toMatchObject({
    readLately: lately,
    failedBefore: fails === true,
  })
})

const moment = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const outage: Outage = {
  reason: { code: 'offline', args: {} },
  from: moment(0),
  lastAt: moment(15),
  runs: 1,
  left: ['a'],
  failures: {},
}
const outcome = (failure?: Outcome['failure']): Outcome => ({
  sourceId: 'a',
  host: 'forum.example',
  isSecure: true,
  failedBefore: false,
  readLately: true,
  failure,
})
const away = outcome({ code: 'connection-refused', args: { host: 'forum.example' } })

test.each<{
  why: string
  known?: Outage
  trouble?: 'offline' | 'portal'
  outcomes: Outcome[]
  becomes: object[]
}>([
  { why: 'nothing was, nothing is', outcomes: [outcome()], becomes: [] },
  {
    why: 'it begins',
    trouble: 'offline',
    outcomes: [away],
    becomes: [{ from: moment(30), lastAt: moment(30) }],
  },
  {
    why: 'it goes on',
    known: outage,
    trouble: 'offline',
    outcomes: [away],
    becomes: [{ from: moment(0), lastAt: moment(30) }],
  },
  {
    why: 'it ends',
    known: outage,
    outcomes: [outcome()],
    becomes: [{ from: moment(0), endedAt: moment(30) }],
  },
  { why: 'nothing was asked', known: outage, outcomes: [], becomes: [] },
  {
    why: 'what it left fails by itself',
    known: outage,
    outcomes: [away],
    becomes: [{ endedAt: moment(30), givenUp: true }],
  },
  {
    why: 'of two that it left one fails by itself',
    known: { ...outage, left: ['a', 'b'] },
    outcomes: [away],
    becomes: [{ left: ['b'], lastAt: moment(15) }],
  },
  {
    why: 'another one that it left was not asked',
    known: { ...outage, left: ['b', 'gone'] },
    trouble: 'offline',
    outcomes: [away],
    becomes: [{ runs: 2, left: ['b', 'a'], failures: { a: { code: 'connection-refused' } } }],
  },
  {
    why: 'only names fail, then more',
    known: { ...outage, reason: { code: 'names', args: {} } },
    trouble: 'offline',
    outcomes: [away],
    becomes: [{ from: moment(0), reason: { code: 'offline' }, runs: 2 }],
  },
  {
    why: 'nothing that it left is configured',
    known: { ...outage, left: ['gone'] },
    outcomes: [],
    becomes: [{ endedAt: moment(30), givenUp: true }],
  },
  {
    why: 'a proxy is back, whatever else',
    known: { ...outage, reason: { code: 'proxy', args: { proxy: 'p:1', failure: 'proxy-unreachable' } } },
    outcomes: [away],
    becomes: [{ endedAt: moment(30) }],
  },
  {
    why: 'a proxy is not asked, and what is asked without it is read',
    known: {
      ...outage,
      left: ['b'],
      reason: { code: 'proxy', args: { proxy: 'p:1', failure: 'proxy-unreachable' } },
    },
    outcomes: [outcome()],
    becomes: [],
  },
  {
    why: 'another one takes its place',
    known: outage,
    trouble: 'portal',
    outcomes: [away],
    becomes: [{ endedAt: moment(30) }, { from: moment(30), reason: { code: 'portal' } }],
  },
])('$why', ({ known, trouble, outcomes, becomes }) => {
  const given = trouble && { reason: { code: trouble, args: {} }, sourceIds: new Set(['a']) }
  const changed = nextOutages(known, {
    trouble: given,
    outcomes,
    left: ['a'],
    configured: new Set(['a', 'b']),
    isSomeRead: false,
    now: moment(30),
  })
  expect(changed).toHaveLength(becomes.length)
  expect(changed).toMatchObject(becomes)
})

test('what failed by itself since an outage was met is asked as seldom as that wants', () => {
  const state = { answers: {}, polledAt: moment(30), posts: 0, notices: [], retryAt: moment(999) }
  const held = heldBack(new Map([['a', state]]), outage)
  expect(held.get('a')).toEqual(state)
})

test.each<{ why: string; now: number; over?: Partial<Outage>; ids: string[]; left: string[] }>([
  { why: 'those of it', now: 30, over: { left: ['a', 'b'] }, ids: ['b', 'c'], left: ['b'] },
  { why: 'none of it', now: 30, ids: ['c'], left: [] },
  { why: 'two intervals are over', now: 46, ids: ['a'], left: [] },
  { why: 'not quite', now: 45, ids: ['a'], left: ['a'] },
  { why: 'it ended long ago', now: 999, over: { endedAt: moment(30) }, ids: ['a'], left: ['a'] },
])('what is told of an outage to who has $ids: $why', ({ now, over, ids, left }) => {
  const all = ids.map((id) => ({ id, every: 15 * 60_000 }))
  expect(concerning([{ ...outage, ...over }], all, moment(now)).flatMap((one) => one.left)).toEqual(left)
  const paused = all.map((one) => ({ ...one, paused: true }))
  expect(concerning([{ ...outage, ...over }], paused, moment(now))).toEqual([])
})

test('an outage keeps back only what it left, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (ids, at) => {
      const state = { answers: {}, polledAt: moment(0), posts: 0, notices: [], retryAt: moment(1) }
      const left = ids.slice(0, at % ids.length)
      const held = heldBack(new Map(ids.map((id) => [id, state])), { left, lastAt: moment(15) })
      for (const id of ids) expect(held.get(id)?.polledAt).toEqual(left.includes(id) ? moment(15) : moment(0))
      expect(held.size).toBe(ids.length)
    }),
  )
})
