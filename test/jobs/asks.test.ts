// What a poll asks for, by tag: cursors, turns, pages and quotas, over runs one after the other.
import type { IncomingMessage, RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/http/client.js'
import type { Attempt, ThreadJob } from '../../src/jobs/job.js'
import { readThread } from '../../src/jobs/read-thread.js'
import type { SiteLimits } from '../../src/sources/limits.js'
import { serve, settings } from '../http/server.js'
import { askboardAt } from './askboard.js'
import { HOUR, noticesOf, run, start, statuses, type World, world } from './world.js'

type Body = { q?: string; after?: string | null; page?: number }
type Answer = (body: Body, request: IncomingMessage) => object | number

const brands = [{ name: 'Northwind' }, { name: 'Bluefjord' }, { name: 'Contoso' }]
const post = (id: string) => ({ id, text: 'Northwind is down' })

/** A board that notes what it was posted. */
async function board(answer: Answer): Promise<{ here: World; got: Body[]; answer: Answer }> {
  const made = { got: [] as Body[], answer }
  const respond: RequestListener = async (request, response) => {
    const body: Body = JSON.parse((await text(request)) || '{}')
    made.got.push(body)
    const answered = made.answer(body, request)
    if (typeof answered === 'number') response.writeHead(answered).end()
    else response.writeHead('error' in answered ? 400 : 200).end(JSON.stringify(answered))
  }
  return Object.assign(made, { here: await world(respond) })
}

const scan = (here: World, limits?: Omit<SiteLimits, 'hosts'>, more: object = {}) =>
  run(here, {
    sources: [{ type: 'feed', url: 'stands-in.rss' }],
    brands,
    adapt: () => [askboardAt(here.base, { ...(limits && { limits }) })],
    ...more,
  })

const termsOf = (got: readonly Body[]) => got.map(({ q }) => q)

test('each tag has its cursor, kept for the next run, and forgotten with its tag', async () => {
  const made = await board(({ q }) => ({ posts: [], ...(q !== 'contoso' && { cursor: `${q} 1` }) }))
  const { here, got } = made
  await scan(here)
  const [state] = [...(await here.store.sources.states()).values()]
  expect(state?.cursors).toEqual({ northwind: 'northwind 1', bluefjord: 'bluefjord 1' })
  here.time = HOUR
  await scan(here, undefined, { brands: brands.slice(1) })
  expect(got.slice(3)).toEqual([
    { q: 'bluefjord', after: 'bluefjord 1' },
    { q: 'contoso', after: null },
  ])
  here.time = 2 * HOUR
  await scan(here)
  expect(got.slice(5)).toContainEqual({ q: 'northwind', after: null })
})

test('what is posted to one address has an answer of its own for each body', async () => {
  const { here } = await board(({ q }) => ({ posts: q === 'northwind' ? [post('1')] : [] }))
  expect(statuses(await scan(here))).toEqual(['answered'])
  here.time = HOUR
  expect(statuses(await scan(here))).toEqual(['unchanged'])
  const [state] = [...(await here.store.sources.states()).values()]
  expect(Object.keys(state?.answers ?? {})).toHaveLength(3)
})

test('at a slow site the asks of a source take turns, one a run, also when one fails each time', async () => {
  const made = await board(({ q }) => (q === 'bluefjord' ? 500 : { posts: [] }))
  const { here, got } = made
  for (let run = 0; run < 5; run++) {
    here.time = run * HOUR * 24
    await scan(here, { gap: 61_000 })
  }
  expect(termsOf(got)).toEqual(['northwind', 'bluefjord', 'contoso', 'northwind', 'bluefjord'])
})

test('a gap that a run waits for keeps no ask for a later run', async () => {
  const { here, got } = await board(() => ({ posts: [] }))
  await scan(here, { gap: 10_000 })
  here.time = 1
  await scan(here, { gap: 10_000 }, { force: true })
  expect(got).toHaveLength(6)
})

test('after an answer that asks for a pause the rest is left, and asked first by the next run', async () => {
  const made = await board(() => ({ posts: [], backoff: 100 }))
  const { here, got } = made
  const first = await scan(here)
  expect(statuses(first)).toEqual(['answered'])
  expect(noticesOf(first)).toEqual([expect.stringMatching(/^2 of 3 searches got no answer/)])
  here.time = 99
  expect(statuses(await scan(here, {}, { force: true }))).toEqual(['waiting'])
  here.time = HOUR
  made.answer = () => ({ posts: [] })
  expect(statuses(await scan(here))).toEqual(['answered'])
  expect(termsOf(got)).toEqual(['northwind', 'bluefjord', 'contoso', 'northwind'])
})

test('a pause of a few seconds is waited for, and keeps no ask for a later run', async () => {
  const { here, got } = await board(() => ({ posts: [], backoff: 10 }))
  const slept: number[] = []
  let time = start.getTime()
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds)
    time += milliseconds
  }
  const scanned = await scan(here, undefined, { network: { clock: { now: () => new Date(time), sleep } } })
  expect([statuses(scanned), noticesOf(scanned)]).toEqual([['answered'], undefined])
  expect(termsOf(got)).toEqual(['northwind', 'bluefjord', 'contoso'])
  expect(slept).toEqual([10_000, 10_000])
})

test('the pause that an answer asks for holds at a slow site, too', async () => {
  const { here, got } = await board(() => ({ posts: [], backoff: 500 }))
  const sent = []
  for (const time of [0, 499, 500]) {
    here.time = time
    await scan(here, { gap: 61_000 }, { force: true })
    sent.push(got.length)
  }
  expect(sent).toEqual([1, 1, 2])
})

test('the headers of the config and of a login go to the sites that they are for, and to no other', async () => {
  const seen: string[] = []
  const noting =
    (name: string): RequestListener =>
    ({ url, headers }, response) => {
      seen.push(`${name}${url} ${headers['x-key'] ?? ''} ${headers.authorization ?? ''}`)
      response.end(url === '/login' ? '{"token":"t"}' : '{"posts":[]}')
    }
  const here = await world(noting('a'))
  const other = await serve(noting('b'))
  onTestFinished(() => other.close())
  const source = askboardAt(here.base, { account: 'northwind' })
  const asks = () =>
    [here.base, other.base].map((base) => ({ tag: base, request: { url: `${base}/search` } }))
  await run(here, {
    sources: [{ type: 'feed', url: 'stands-in.rss' }],
    adapt: () => [{ ...source, asks, connection: { headers: { 'X-Key': 'k' } } }],
  })
  expect(seen).toEqual(['a/login  ', 'a/search k Bearer t', 'b/search  '])
})

test('the own words of a place for an answer are what is told, and its pause is kept', async () => {
  const made = await board(() => ({ posts: [], error: 'SlowDown' }))
  const { here, got } = made
  const first = await scan(here)
  expect(first.coverage.sources[0]?.problem?.failure).toEqual({
    code: 'shape-unknown',
    args: { place: 'Askboard: SlowDown' },
  })
  expect(got).toHaveLength(1)
  here.time = 89
  expect(statuses(await scan(here, {}, { force: true }))).toEqual(['waiting'])
  here.time = 90
  await scan(here, {}, { force: true })
  expect(got).toHaveLength(2)
})

test('a pause until a moment that a place names is kept as well', async () => {
  const reset = start.getTime() / 1_000 + 300
  const { here, got } = await board(() => ({ error: 'Spent', reset }))
  const sent = []
  for (const time of [0, 299, 300]) {
    here.time = time
    await scan(here, {}, { force: true })
    sent.push(got.length)
  }
  // Once it has come, nothing keeps the other asks.
  expect(sent).toEqual([1, 1, 4])
})

test('the first poll turns no more pages than a place wants', async () => {
  let next = 0
  const { here, got } = await board(({ page = 1 }) => ({ posts: [post(`p${next++}`)], page: page + 1 }))
  const only = { brands: brands.slice(0, 1) }
  await scan(here, { firstPages: 2 }, only)
  expect(got).toHaveLength(2)
  here.time = HOUR
  await scan(here, { firstPages: 2 }, only)
  expect(got.length).toBeGreaterThan(4)
})

test('a place is polled no more often than it wants', async () => {
  const { here, got } = await board(() => ({ posts: [] }))
  const only = { brands: brands.slice(0, 1) }
  for (const time of [0, 0.5, 0.95]) {
    here.time = time * HOUR
    await scan(here, { interval: HOUR * 1_000 }, only)
  }
  expect(got).toHaveLength(2)
})

test('no more requests are sent than a quota allows, over all runs; what is left is said and waits for the next day', async () => {
  const { here, got } = await board(({ page = 1 }) => ({ posts: [post(`a${page}`)], page: page + 1 }))
  const limits = { quota: { requests: 7, per: 'day' } } as const
  const first = await scan(here, limits)
  expect(got).toHaveLength(7)
  expect(statuses(first)).toEqual(['answered'])
  expect(noticesOf(first)?.join('\n')).toMatch(
    /^127\.0\.0\.1:\d+ allows 7 requests a day, and all were sent: the first scan after 2026-11-22 00:00:00 UTC asks for the rest/,
  )
  here.time = HOUR
  const second = await scan(here, limits)
  expect(statuses(second)).toEqual(['waiting'])
  expect(noticesOf(second)?.[0]).toMatch(/allows 7 requests a day/)
  expect(got).toHaveLength(7)
  here.time = 12 * HOUR
  expect(statuses(await scan(here, limits))).toEqual(['answered'])
  expect(got.length).toBeGreaterThan(7)
})

test('an answer that leads to what no request was left for is not "unchanged" the next day, and is followed then', async () => {
  const one = { brands: [{ name: 'Northwind' }] }
  const limits = { quota: { requests: 3, per: 'day' } } as const
  const made = await board(() => ({ posts: [] }))
  const { here, got } = made
  await scan(here, limits, one)
  made.answer = ({ q }) => ({ posts: [post(`of ${q}`)], ...(q === 'northwind' && { see: ['one', 'two'] }) })
  here.time = HOUR
  await scan(here, limits, one)
  expect(termsOf(got)).toEqual(['northwind', 'northwind', 'one'])
  here.time = 13 * HOUR
  expect(await scan(here, limits, one)).toMatchObject({ newPosts: 1 })
  expect(termsOf(got.slice(3))).toEqual(['northwind', 'one', 'two'])
})

test('a month counts from its first day, and a request that was not sent counts for none', async () => {
  const { here } = await board(() => ({ posts: [] }))
  const quota = { requests: 1_000, per: 'month' } as const
  const counted = async () => (await here.store.sources.sites()).get('board.example')?.requests
  // Its limit holds for more than the host that is asked.
  const scanned = () =>
    run(here, {
      sources: [{ type: 'feed', url: 'stands-in.rss' }],
      adapt: () => [{ ...askboardAt(here.base), limits: { site: 'board.example', quota } }],
    })
  await here.store.sources.saveSite(new URL(here.base).host, {
    leaveUntil: new Date(start.getTime() + 10_000),
  })
  expect(statuses(await scanned())).toEqual(['waiting'])
  expect(await counted()).toMatchObject({ count: 0 })
  const days = []
  for (const day of [0.5, 1, 10]) {
    here.time = day * 24 * HOUR
    await scanned()
    days.push(await counted())
  }
  expect(days).toEqual([
    { month: '2026-11', count: 1, day: '2026-11-22', today: 1 },
    { month: '2026-11', count: 2, day: '2026-11-22', today: 2 },
    { month: '2026-12', count: 1, day: '2026-12-01', today: 1 },
  ])
})

test('a run whose results are thrown away spends nothing of a quota', async () => {
  const { here, got } = await board(() => ({ posts: [] }))
  const limits = { quota: { requests: 7, per: 'day' } } as const
  expect(statuses(await scan(here, limits, { sparing: true }))).toEqual(['waiting'])
  expect(got).toEqual([])
})

test('other jobs share the turns of a slow site with its polls, by a handler of their own', async () => {
  const { here, got } = await board((body) => ('q' in body ? { posts: [] } : { answers: [], isWhole: true }))
  const source = askboardAt(here.base, { limits: { gap: 61_000 } })
  const post: ThreadJob['posts'][0] = {
    id: '7',
    keys: ['askboard:7'],
    url: 'https://askboard.example/posts/7',
    place: 'askboard',
    thread: { id: '7' },
    publishedAt: new Date(0),
  }
  const seen: unknown[] = []
  const client = createClient(settings)
  const others = {
    jobs: [{ kind: 'thread', source, since: undefined, posts: [post], officials: [] }] as const,
    handlers: {
      thread: async (job: ThreadJob): Promise<Attempt> => {
        seen.push(
          (await readThread(job.source, job.posts[0], job.officials, { client, now: new Date(0), pages: 1 }))
            ?.isWhole,
        )
        return { problem: undefined, isLeft: false, keep: async () => {} }
      },
    },
  }
  const turns = []
  const told = []
  for (let run = 0; run < 4; run++) {
    here.time = run * HOUR
    const result = await scan(here, { gap: 61_000 }, { others })
    turns.push(statuses(result))
    expect(noticesOf(result)).toHaveLength(1)
    told.push(noticesOf(result)?.[0]?.replace(/ since .*/, ''))
  }
  expect(told.filter((_, run) => run % 2 === 0)).toEqual(
    Array(2).fill('1 thread or channel left to look at,'),
  )
  // The look that waits since ever gets every second turn.
  expect(turns).toEqual([['answered'], ['waiting'], ['answered'], ['waiting']])
  expect(seen).toEqual([true, true])
  expect(got).toHaveLength(4)
})

test('what an answer leads to is asked for, also where its own posts are known, and belongs to its tag', async () => {
  const made = await board(({ q }) =>
    q === 'northwind'
      ? { posts: [post('1')], see: ['its replies', 'more of them'] }
      : { posts: [post(`${q}`)] },
  )
  const { here, got } = made
  const only = { brands: brands.slice(0, 1) }
  expect(await scan(here, undefined, only)).toMatchObject({ newPosts: 3 })
  here.time = HOUR
  made.answer = ({ q }) =>
    q === 'northwind' ? { posts: [post('1')], see: ['its replies'], page: 2 } : { posts: [post('new')] }
  expect(await scan(here, undefined, only)).toMatchObject({ newPosts: 1 })
  expect(termsOf(got)).toEqual(['northwind', 'its replies', 'more of them', 'northwind', 'its replies'])
  const [state] = [...(await here.store.sources.states()).values()]
  expect(Object.keys(state?.answers ?? {})).toHaveLength(2)
})
