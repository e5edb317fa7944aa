// Runs of the scan one after the other against a server on this machine, with a clock that the test sets.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { send } from '../http/server.js'
import { HOUR, noticesOf, run, start, statuses, times, type World, world } from './world.js'

const emptyAtom = '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'
const post = (id: number) =>
  `<entry><id>t3_${id}</id><title>Northwind is down, number ${id}</title><link href="https://www.reddit.com/r/a/comments/${id}/x/"/></entry>`
const atom = (...entries: string[]) => emptyAtom.replace('></', `>${entries.join('')}</`)
const reddit = ({ base }: World, more: object = {}) => ({ type: 'reddit', base, ...more })

test('a site with a gap is not asked again before it has passed, forced or not', async () => {
  const here = await world(send(atom(post(1))))
  const sources = [reddit(here)]
  expect(statuses(await run(here, { sources }))).toEqual(['answered'])
  here.time = 10
  const soon = await run(here, { sources, force: true })
  expect(statuses(soon)).toEqual(['waiting'])
  expect(soon).toMatchObject({ waiting: 1, outcomes: [] })
  expect(soon.coverage.sources[0]).toMatchObject({
    posts: 1,
    answeredAt: start,
    notices: [{ code: 'waits', args: { until: expect.stringMatching(/^2026-11-21T12:01:0/) } }],
  })
  expect(soon.coverage.sources[0]).not.toHaveProperty('problem')
  here.time = 60
  expect(statuses(await run(here, { sources, force: true }))).toEqual(['waiting'])
  here.time = 62
  expect(statuses(await run(here, { sources, force: true }))).toEqual(['unchanged'])
  expect(times(here)).toEqual([0, 62])
})

test('the turn is remembered before the request, so that a run that is killed has used it', async () => {
  const here = await world(() => {})
  const sources = [reddit(here)]
  const killed = new AbortController()
  here.answer = () => killed.abort()
  await expect(run(here, { sources, signal: killed.signal })).rejects.toThrow()
  expect((await here.store.sources.states()).size).toBe(0)
  here.time = 5
  here.answer = send(atom(post(1)))
  expect(statuses(await run(here, { sources }))).toEqual(['waiting'])
  here.time = 61
  expect(statuses(await run(here, { sources }))).toEqual(['answered'])
  expect(times(here)).toEqual([0, 61])
})

test('the gap counts from the time of the request, not from that of the run', async () => {
  const here = await world(send(emptyAtom))
  const clock = () => new Date(start.getTime() + here.time * 1_000)
  const sources = [reddit(here)]
  // What comes before polling, and the answer, may take long.
  here.answer = (_request, response) => {
    here.time += 40
    response.end(emptyAtom)
  }
  await run(here, { sources, clock, now: start })
  here.time = 65
  expect(statuses(await run(here, { sources, clock, force: true }))).toEqual(['waiting'])
  here.time = 40 + 61
  expect(statuses(await run(here, { sources, clock, force: true }))).toEqual(['unchanged'])
})

test('two sources of one site take turns', async () => {
  const here = await world(send(emptyAtom))
  const sources = [reddit(here, { subreddits: ['aa'] }), reddit(here, { subreddits: ['bb'] })]
  const seen = []
  for (let hour = 0; hour < 4; hour++) {
    here.time = hour * HOUR
    seen.push(statuses(await run(here, { sources })))
  }
  expect(seen).toEqual([
    ['answered', 'waiting'],
    ['waiting', 'answered'],
    ['unchanged', 'waiting'],
    ['waiting', 'unchanged'],
  ])
  expect(here.asked.map(({ path }) => path.slice(0, 5))).toEqual(['/r/aa', '/r/bb', '/r/aa', '/r/bb'])
})

test.each([
  { why: '429', answer: send('', {}, 429), waits: 600 },
  { why: '429 with a time', answer: send('', { 'retry-after': '100' }, 429), waits: 100 },
  { why: 'a page that checks for people', answer: send('<!doctype html><p>robot?', {}, 403), waits: 600 },
])(
  '$why leaves the site alone for $waits s; waiting then is no further failure',
  async ({ answer, waits }) => {
    const here = await world(answer)
    const sources = [reddit(here)]
    const first = await run(here, { sources })
    expect(statuses(first)).toEqual(['failed'])
    here.time = waits - 1
    const second = await run(here, { sources, force: true })
    expect(statuses(second)).toEqual(['waiting'])
    expect(second.coverage.sources[0]?.problem).toMatchObject({ times: 1 })
    here.time = waits
    here.answer = send(atom(post(1)))
    const third = await run(here, { sources, force: true })
    expect(statuses(third)).toEqual(['answered'])
    expect(third.newMentions).toBe(1)
    expect(times(here)).toEqual([0, waits])
  },
)

/** Seconds for which an answer asks to be left alone, beyond the gap. */
const pauses: Readonly<Record<string, number>> = { busy: 600, 'robot?': 600, 'busy for long': 900 }

test('whatever happens, the site never sees a request earlier than it allowed', async () => {
  const step = fc.record({
    pause: fc.integer({ min: 1, max: 400 }),
    force: fc.boolean(),
    answer: fc.constantFrom('posts', 'nothing', 'busy', 'busy for long', 'robot?', 'broken', 'killed'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const here = await world(() => {})
      const sources = [reddit(here, { subreddits: ['aa'] }), reddit(here, { subreddits: ['bb'] })]
      const early: object[] = []
      let allowed = 0
      for (const { pause, force, answer } of steps) {
        here.time += pause
        const killed = new AbortController()
        here.answer = (request, response) => {
          if (here.time < allowed) early.push({ asked: here.time, allowed })
          allowed = here.time + (pauses[answer] ?? 60)
          if (answer === 'killed') killed.abort()
          else if (answer === 'busy') send('', {}, 429)(request, response)
          else if (answer === 'busy for long') send('', { 'retry-after': '900' }, 429)(request, response)
          else if (answer === 'robot?') send('', {}, 403)(request, response)
          else if (answer === 'broken') send('<feed', {}, 500)(request, response)
          else send(answer === 'posts' ? atom(post(here.time)) : emptyAtom)(request, response)
        }
        await run(here, { sources, force, signal: killed.signal }).catch((error: unknown) => {
          if (!killed.signal.aborted) throw error
        })
      }
      expect(early).toEqual([])
    }),
    { numRuns: 4 },
  )
})

const HN = '/api/v1/search_by_date'
const termOf = (path: string) => new URL(path, 'http://a').searchParams.get('query')
const sinceOf = (path: string) => new URL(path, 'http://a').searchParams.get('numericFilters')
const pageOf = (path: string) => Number(new URL(path, 'http://a').searchParams.get('page'))
const hit = (id: number, secondsAfterStart: number) => ({
  objectID: String(id),
  created_at_i: start.getTime() / 1_000 + secondsAfterStart,
  comment_text: `northwind and bluefjord are down, note ${id}`,
})
const hits = (nbHits: number, ...found: object[]) => JSON.stringify({ hits: found, nbHits })
const brands = [{ name: 'Northwind' }, { name: 'Bluefjord' }]

test.each([
  { why: 'first', order: brands },
  { why: 'last', order: brands.toReversed() },
])(
  'a search that fails for one brand, asked $why, keeps what the others brought and starts over',
  async ({ order }) => {
    const here = await world((request, response) => {
      const { url = '' } = request
      if (termOf(url) === '"bluefjord"') return response.end(hits(1, hit(1, -600)))
      return pageOf(url) === 0 ? response.end(hits(202, hit(2, -300))) : response.writeHead(500).end()
    })
    const sources = [{ type: 'hackernews', base: here.base }]
    const first = await run(here, { sources, brands: order })
    expect(statuses(first)).toEqual(['failed'])
    expect(first).toMatchObject({ newPosts: 2 })
    expect(noticesOf(first)).toEqual(['1 of 2 searches got no answer: the next scan sends them again'])

    here.time = HOUR
    here.asked.length = 0
    here.answer = send(hits(0))
    expect(statuses(await run(here, { sources, brands: order }))).toEqual(['answered'])
    const since = new Map(here.asked.map(({ path }) => [termOf(path), sinceOf(path)]))
    // The one looks back as on the first day, the other an hour beyond the newest it knows.
    const seconds = start.getTime() / 1_000
    expect(since.get('"northwind"')).toBe(`created_at_i>${seconds + HOUR - 30 * 24 * HOUR}`)
    expect(since.get('"bluefjord"')).toBe(`created_at_i>${seconds - 600 - HOUR}`)
  },
)

test('each name is asked for from where its own search stands', async () => {
  const here = await world((request, response) => {
    response.end(termOf(request.url ?? '') === '"northwind"' ? hits(1, hit(1, -600)) : hits(1, hit(2, -900)))
  })
  const sources = [{ type: 'hackernews', base: here.base }]
  await run(here, { sources, brands })
  here.time = HOUR
  await run(here, { sources, brands })
  expect(here.asked.slice(2).map(({ path }) => sinceOf(path))).toEqual([
    `created_at_i>${start.getTime() / 1_000 - 600 - HOUR}`,
    `created_at_i>${start.getTime() / 1_000 - 900 - HOUR}`,
  ])
})

test('after 429 the other searches are not sent, and the site is left alone', async () => {
  const here = await world(send('', { 'retry-after': '7200' }, 429))
  const sources = [{ type: 'hackernews', base: here.base }]
  const first = await run(here, { sources, brands })
  expect(noticesOf(first)).toEqual([expect.stringMatching(/^2 of 2 searches got no answer/)])
  here.time = HOUR
  expect(statuses(await run(here, { sources, brands }))).toEqual(['waiting'])
  here.time = 2 * HOUR
  await run(here, { sources, brands })
  expect(times(here)).toEqual([0, 2 * HOUR])
})

test('a place that gives a page again is not asked for all that its total promises', async () => {
  const here = await world((_, response) => response.end(hits(4_000, hit(5, -10), hit(4, -20))))
  await run(here, { sources: [{ type: 'hackernews', base: here.base }] })
  expect(here.asked.map(({ path }) => pageOf(path))).toEqual([0, 1])
})

test('what lies behind a page that failed is read by the next run, although the page before is known', async () => {
  const pages = [hits(202, hit(5, -10), hit(4, -20)), hits(202, hit(3, -30))]
  const here = await world((request, response) => {
    const page = pageOf(request.url ?? '')
    return page === 1 && here.time === 0 ? response.writeHead(500).end() : response.end(pages[page])
  })
  const sources = [{ type: 'hackernews', base: here.base }]
  expect(await run(here, { sources })).toMatchObject({ newPosts: 2 })
  here.time = HOUR
  expect(await run(here, { sources })).toMatchObject({ newPosts: 1 })
  here.time = 2 * HOUR
  await run(here, { sources })
  // Once all is well, a page that is known whole ends the search.
  expect(here.asked.map(({ path }) => pageOf(path))).toEqual([0, 1, 0, 1, 0])
})

test('new posts only are no gap where the search gave all there are, and one where it did not', async () => {
  const here = await world(send(hits(1, hit(1, -600))))
  const sources = [{ type: 'hackernews', base: here.base }]
  await run(here, { sources })
  here.time = HOUR
  here.answer = send(hits(1, hit(2, 60)))
  const complete = await run(here, { sources })
  expect(complete.coverage.sources[0]).not.toHaveProperty('notices')
  here.time = 2 * HOUR
  here.answer = (request, response) => {
    const page = pageOf(request.url ?? '')
    response.end(hits(1_204, hit(100 + page, 4_000 - page)))
  }
  const cut = await run(here, { sources })
  // Behind it the name is asked for with words of trouble.
  const plain = here.asked.filter(({ path }) => termOf(path) === termOf(here.asked[0]?.path ?? ''))
  expect(plain.slice(-5).map(({ path }) => pageOf(path))).toEqual([0, 1, 2, 3, 4])
  expect(noticesOf(cut)?.join()).toMatch(/newest 1,000 posts that name "northwind"/)
})

test('a site that is not there is not asked for every brand', async () => {
  const here = await world((request) => request.socket.destroy())
  const many = Array.from({ length: 5 }, (_, index) => ({ name: `Brand${index}` }))
  const result = await run(here, { sources: [{ type: 'hackernews', base: here.base }], brands: many })
  expect(statuses(result)).toEqual(['failed'])
  expect(new Set(here.asked.map(({ path }) => termOf(path))).size).toBe(2)
  expect(here.asked.every(({ path }) => path.startsWith(HN))).toBe(true)
})

test('brands that do not fit into one search take turns, also while nothing changes', async () => {
  const here = await world(send(emptyAtom))
  const many = Array.from({ length: 40 }, (_, index) => ({ name: `A company of some size, number ${index}` }))
  const sources = [reddit(here)]
  const asked = new Set<string>()
  const results = []
  // A search that fails each time must not keep the others waiting.
  here.answer = (request, response) =>
    send(emptyAtom, {}, request.url?.includes('number+15') ? 500 : 200)(request, response)
  for (let hour = 0; hour < 6; hour++) {
    here.time = hour * HOUR
    results.push(await run(here, { sources, brands: many }))
  }
  for (const { path } of here.asked) {
    expect(new URL(path, here.base).searchParams.get('q')?.length).toBeLessThanOrEqual(500)
    for (const [name] of (new URL(path, here.base).searchParams.get('q') ?? '').matchAll(/"[^"]+"/g))
      asked.add(name)
  }
  expect(here.asked).toHaveLength(6)
  expect(asked.size).toBe(40)
  for (const { coverage } of results)
    expect(noticesOf({ coverage })).toEqual([expect.stringMatching(/^too many names .* and \d+ more$/)])
})

test('all of Reddit cannot be read, and that is said', async () => {
  const here = await world(send(emptyAtom))
  const result = await run(here, { sources: [reddit(here, { read: 'comments' })] })
  expect(result.coverage.sources[0]?.problem).toMatchObject({
    failure: { code: 'reddit-all', args: { read: 'comments' } },
  })
  expect(here.asked).toEqual([])
})

test('a run whose results are thrown away does not use up the turn', async () => {
  const here = await world(send(emptyAtom))
  expect(statuses(await run(here, { sources: [reddit(here)], sparing: true }))).toEqual(['waiting'])
  expect(here.asked).toEqual([])
  expect(statuses(await run(here, { sources: [reddit(here)] }))).toEqual(['answered'])
})

test('the address of an alert shows nowhere', async () => {
  const here = await world(send('', {}, 404))
  const url = `${here.base}/alerts/feeds/12345678901234567890/98765432109876543210`
  const failed = await run(here, { sources: [{ type: 'google-alerts', url }] })
  here.answer = send(
    emptyAtom.replace(
      '></',
      '><entry><id>tag:google.com,2013:googlealerts/feed:777</id><title>Northwind</title><link href="https://a.example/b"/></entry></',
    ),
  )
  here.time = HOUR
  const good = await run(here, { sources: [{ type: 'google-alerts', url }] })
  const candidates = await here.store.cases.candidates({ brands: ['Northwind'], all: true })
  const mentions = await here.store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
  expect(mentions).toHaveLength(1)
  expect(JSON.stringify([failed, good, mentions, [...(await here.store.sources.states())]])).not.toMatch(
    /1234567890|9876543210/,
  )
})

test('a turn whose request was not sent, since its host wants to be left alone, is given back', async () => {
  const here = await world(send(emptyAtom))
  const { host } = new URL(here.base)
  const limits = { site: 'limited.example', gap: 61_000 }
  // As for Reddit, whose limit holds for all its hosts together, while each may ask to be left alone.
  const limited = (sources: ConfiguredSource[]) => sources.map((source) => ({ ...source, limits }))
  const sources = [{ type: 'feed', url: `${here.base}/feed` }]
  const askedAt = new Date(start.getTime() - HOUR * 1_000)
  await here.store.sources.saveSite(limits.site, { askedAt })
  await here.store.sources.saveSite(host, { leaveUntil: new Date(start.getTime() + 10_000) })
  expect(statuses(await run(here, { sources, adapt: limited }))).toEqual(['waiting'])
  expect((await here.store.sources.sites()).get(limits.site)).toEqual({ askedAt })
  here.time = 10
  expect(statuses(await run(here, { sources, adapt: limited }))).toEqual(['answered'])
  expect(times(here)).toEqual([10])
})
