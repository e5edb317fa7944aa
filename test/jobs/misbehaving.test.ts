// Feeds that fail, ask to be left alone, move or go away: what later runs do.
import { expect, test } from 'vitest'
import { send, serve } from '../http/server.js'
import { HOUR, noticesOf, rss, run, start, statuses, times, type World, world } from './world.js'

const DAY = 24 * HOUR
const feed = ({ base }: World, path = '/feed') => ({ type: 'feed', url: base + path })

/** Runs each so many seconds, for so many runs. */
async function runEach(here: World, seconds: number, count: number, options: Parameters<typeof run>[1]) {
  const results = []
  for (let index = 0; index < count; index++) {
    results.push(await run(here, options))
    here.time += seconds
  }
  return results
}

test.each([
  { why: '429', answer: send('', {}, 429), waits: 600 },
  { why: '429 with seconds', answer: send('', { 'retry-after': '7200' }, 429), waits: 7_200 },
  {
    why: '503 with a date',
    answer: send('', { 'retry-after': 'Sat, 21 Nov 2026 14:30:00 GMT' }, 503),
    waits: 9_000,
  },
  { why: 'a page that checks for people', answer: send('<h1>Just a moment...</h1>', {}, 403), waits: 600 },
])('$why leaves all feeds of the host alone for $waits s, over all runs', async ({ answer, waits }) => {
  const here = await world(answer)
  const other = await serve(send(rss('fine')))
  const paths = ['/1', '/2', '/3']
  const sources = [...paths.map((path) => feed(here, path)), { type: 'feed', url: other.base }]
  const first = await run(here, { sources })
  expect(statuses(first)).toEqual(['failed', 'waiting', 'waiting', 'answered'])
  expect(first).toMatchObject({ waiting: 2 })
  expect(noticesOf(first, 1)).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+ limits how often/)])
  expect(first.coverage.sources[1]).not.toHaveProperty('problem')
  expect(here.asked).toHaveLength(1)

  here.time = waits - 1
  const second = await run(here, { sources, force: true })
  await other.close()
  expect(statuses(second)).toEqual(['waiting', 'waiting', 'waiting', 'unchanged'])
  expect(second.coverage.sources[0]?.problem).toMatchObject({ times: 1 })
  expect(here.asked).toHaveLength(1)

  here.time = waits
  here.answer = send(rss('back'))
  expect(statuses(await run(here, { sources: sources.slice(0, 3), force: true }))).toEqual(
    Array(3).fill('answered'),
  )
})

test('403 without such a page is a failure of that feed alone', async () => {
  const here = await world((request, response) =>
    request.url === '/1' ? response.writeHead(403).end('Members only') : response.end(rss('fine')),
  )
  expect(statuses(await run(here, { sources: [feed(here, '/1'), feed(here, '/2')] }))).toEqual([
    'failed',
    'answered',
  ])
})

test('where a host answers only some requests of each run, every feed gets its turn', async () => {
  let left = 0
  const here = await world((request, response) => {
    left -= 1
    send(left < 0 ? '' : rss(request.url ?? ''), {}, left < 0 ? 429 : 200)(request, response)
  })
  const sources = ['/1', '/2', '/3', '/4', '/5', '/6', '/7'].map((path) => feed(here, path))
  for (let hour = 0; hour < 10; hour++) {
    left = 2
    here.time = hour * HOUR
    await run(here, { sources })
  }
  expect((await here.store.facts.counts(['Northwind'])).posts).toBe(7)
})

test('a feed that fails is asked ever more seldom, at least once a day, and again as usual when it is back', async () => {
  const here = await world(send('', {}, 500))
  const sources = [feed(here)]
  await runEach(here, HOUR, 4 * 24, { sources, every: '1h' })
  const gaps = times(here).map((time, index, all) => (time - (all[index - 1] ?? 0)) / HOUR)
  expect(gaps).toEqual([0, 1, 2, 4, 8, 15, 22, 22])
  here.answer = send(rss('back'))
  const back = await runEach(here, HOUR, 24, { sources, every: '1h' })
  const answered = back.findIndex((result) => statuses(result)[0] === 'answered')
  expect(back[answered]?.coverage.sources[0]).not.toHaveProperty('problem')
  expect(statuses(back[answered + 1] ?? expect.fail())).toEqual(['unchanged'])
})

test('force asks a feed that failed, however often', async () => {
  const here = await world(send('', {}, 500))
  const results = await runEach(here, 60, 6, { sources: [feed(here)], force: true })
  expect(here.asked).toHaveLength(6)
  expect(results.at(-1)?.coverage.sources[0]?.problem).toMatchObject({ times: 6 })
})

test('what failed together is not asked again together', async () => {
  const here = await world(send('', {}, 500))
  const random = sequence([0.1, 0.5, 0.9])
  await runEach(here, 120, 60, { sources: ['/1', '/2', '/3'].map((path) => feed(here, path)), random })
  const fourth = ['/1', '/2', '/3'].map((path) => here.asked.filter((each) => each.path === path)[3]?.at)
  expect(new Set(fourth).size).toBe(3)
})

test('an answer from before a failure still answers "unchanged" after it', async () => {
  const here = await world(send(rss('a'), { etag: '"1"' }))
  const sources = [feed(here)]
  await run(here, { sources })
  here.time += HOUR
  here.answer = send('', {}, 500)
  await run(here, { sources })
  here.time += HOUR
  here.answer = (request, response) =>
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end()
  expect(statuses(await run(here, { sources }))).toEqual(['unchanged'])
})

test('410 pauses: asked once a week, said in coverage, and read again when it is back; 404 does not', async () => {
  const here = await world((request, response) =>
    response.writeHead(request.url === '/gone' ? 410 : 404).end(),
  )
  const sources = [feed(here, '/gone'), feed(here, '/lost')]
  const results = await runEach(here, 12 * HOUR, 15 * 2, { sources })
  const gone = here.asked.filter(({ path }) => path === '/gone').map(({ at }) => at)
  expect(gone).toEqual([0, 7 * DAY, 14 * DAY])
  expect(here.asked.filter(({ path }) => path === '/lost').length).toBeGreaterThan(15)
  const [first, second] = results.at(-1)?.coverage.sources ?? []
  expect(first).toMatchObject({ status: 'failed', notices: [{ code: 'gone' }] })
  expect(first?.problem).toMatchObject({ failure: { code: 'gone' }, times: 3 })
  expect(second).not.toHaveProperty('notices')
  here.answer = send(rss('back'))
  here.time = 21 * DAY
  const [back] = (await run(here, { sources })).coverage.sources
  expect(back).toMatchObject({ status: 'answered' })
  expect(back).not.toHaveProperty('notices')
})

/** A forum that moved: the old host redirects as `redirect` says, the new one answers as `target` says. */
async function movedForum(status = 301) {
  const target = await world(send(rss('a')))
  const old = await world((request, response) =>
    send('', { location: `${target.base}${request.url}` }, status)(request, response),
  )
  const both = async (count: number) => {
    const results = []
    for (let times = 0; times < count; times++) {
      results.push(await run(old, { sources: [feed(old)] }))
      old.time += DAY
      target.time = old.time
    }
    return results
  }
  return { old, target, both }
}

test('a redirect for good is believed when it held three times, and said', async () => {
  const { old, target, both } = await movedForum()
  const results = await both(5)
  expect(old.asked).toHaveLength(3)
  expect(target.asked).toHaveLength(5)
  expect(results.map((result) => noticesOf(result) ?? [])).toEqual([
    [],
    [],
    ...Array(3).fill([
      `moved for good to ${target.base}/feed, where it is asked since 2026-11-23: put that address into your config`,
    ]),
  ])
  // Posts stay the same ones.
  expect((await old.store.facts.counts(['Northwind'])).posts).toBe(1)
})

test.each([302, 303, 307])('a redirect with %d is followed and never believed', async (status) => {
  const { old, both } = await movedForum(status)
  await both(5)
  expect(old.asked).toHaveLength(5)
})

test('one that did not hold three times in a row is not believed', async () => {
  const { old, target, both } = await movedForum()
  await both(2)
  const { answer } = old
  old.answer = send(rss('here'))
  await both(1)
  old.answer = answer
  await both(2)
  expect(old.asked).toHaveLength(5)
  expect(target.asked).toHaveLength(4)
  await both(2)
  expect(old.asked).toHaveLength(6)
})

test.each([
  { why: 'a web page', answer: send('<!doctype html><title>Welcome</title>'), status: 'failed' },
  { why: 'an error', answer: send('', {}, 404), status: 'failed' },
  { why: 'a feed of nothing', answer: send(rss()), status: 'unchanged' },
])('one that leads to $why is never believed', async ({ answer, status }) => {
  const { old, target, both } = await movedForum()
  target.answer = answer
  const results = await both(5)
  expect(old.asked).toHaveLength(5)
  expect(statuses(results[4] ?? expect.fail())).toEqual([status])
})

test.each([
  { why: 'three failures there', answer: send('', {}, 500), failures: 3 },
  { why: 'one "removed for good"', answer: send('', {}, 410), failures: 1 },
  { why: 'three web pages', answer: send('<!doctype html><title>Welcome</title>'), failures: 3 },
])('after $why the configured address is asked again', async ({ answer, failures }) => {
  const { old, target, both } = await movedForum()
  await both(3)
  target.answer = answer
  old.answer = send(rss('a', 'home again'))
  const results = await both(failures)
  expect(statuses(results.at(-1) ?? expect.fail())).toEqual(['failed'])
  expect(old.asked).toHaveLength(3)
  const [last] = await both(1)
  expect(old.asked).toHaveLength(4)
  expect(statuses(last ?? expect.fail())).toEqual(['answered'])
  expect(last?.coverage.sources[0]).not.toHaveProperty('notices')
})

test('"removed for good" at the adopted address is not said of the configured one, which is removed once it says so', async () => {
  const { old, target, both } = await movedForum()
  await both(3)
  target.answer = send('', {}, 410)
  const [gone] = await both(1)
  const [source] = gone?.coverage.sources ?? []
  expect(source?.problem?.failure.code).toBe('moved-gone')
  expect(source).not.toHaveProperty('notices')
  // The redirect is still there, so now the configured address leads to what was removed.
  const [again, later] = await both(2)
  expect(old.asked).toHaveLength(4)
  expect(noticesOf(again)).toEqual([expect.stringContaining('asked once a week')])
  expect(statuses(later ?? expect.fail())).toEqual(['failed'])
})

test('a feed that is polled every two weeks and fails is not called removed', async () => {
  const here = await world(send('', {}, 500))
  const [source] = (await run(here, { sources: [feed(here)], every: '14d' })).coverage.sources
  expect(source).toMatchObject({ status: 'failed' })
  expect(source).not.toHaveProperty('notices')
})

test('being asked to wait there is no reason to go back', async () => {
  const { old, target, both } = await movedForum()
  await both(3)
  target.answer = send('', { 'retry-after': '60' }, 429)
  await both(5)
  expect(old.asked).toHaveLength(3)
})

test('a forum that moves on is followed, and one that moves back is asked at home', async () => {
  const { old, target, both } = await movedForum()
  await both(3)
  old.answer = send(rss('a', 'home again'))
  target.answer = (request, response) =>
    send('', { location: `${old.base}${request.url}` }, 308)(request, response)
  const results = await both(4)
  expect(target.asked).toHaveLength(6)
  expect(old.asked).toHaveLength(7)
  expect(results[3]?.coverage.sources[0]).not.toHaveProperty('notices')
})

test('headers, name, time and proxy of one source are its own', async () => {
  const heads: object[] = []
  const here = await world((request, response) => {
    heads.push({ path: request.url, key: request.headers['x-api-key'], agent: request.headers['user-agent'] })
    response.end(rss('a'))
  })
  const own = { headers: { 'X-Api-Key': 'k' }, userAgent: 'northwind/1', timeout: '2s', proxy: 'none' }
  await run(here, { sources: [{ ...feed(here, '/1'), ...own }, feed(here, '/2')] })
  expect(heads).toEqual([
    { path: '/1', key: 'k', agent: 'northwind/1' },
    { path: '/2', key: undefined, agent: 'mentions/0.0.0 (+care@northwind.example)' },
  ])
})

test('a web page where a feed was due is a failure, and not "nothing new"', async () => {
  const here = await world(send('<!doctype html><title>Log in</title>'))
  const [source] = (await run(here, { sources: [feed(here)] })).coverage.sources
  expect(source).toMatchObject({
    status: 'failed',
    problem: { failure: { code: 'feed-is-page' } },
  })
  expect(start.getTime()).toBe(source?.problem?.since.getTime())
})

test('a feed that asks to be polled seldom is, and force asks it all the same', async () => {
  const here = await world(send(rss('a').replace('<title>', '<ttl>180</ttl><title>')))
  const sources = [feed(here)]
  await runEach(here, HOUR / 2, 14, { sources })
  expect(times(here)).toEqual([0, 3 * HOUR, 6 * HOUR])
  here.answer = send(rss('a'))
  expect(statuses(await run(here, { sources, force: true }))).toEqual(['answered'])
  here.time += HOUR / 2
  expect(statuses(await run(here, { sources }))).toEqual(['unchanged'])
})

/** Gives the numbers in turn, over and over. */
function sequence(numbers: readonly number[]): () => number {
  let next = 0
  return () => numbers[next++ % numbers.length] ?? 0
}
