import { expect, test } from 'vitest'
import { readHealth } from '../../src/app/source-health.js'
import { brand, DAY, HOUR, judged, later, noon, poll, savePoll, state } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { toldFailure } from '../support/told.js'

const source = (id: string, more: { paused?: boolean; limits?: { site: string; gap: number } } = {}) => ({
  id,
  type: 'feed',
  name: id,
  every: HOUR,
  own: undefined,
  asks: () => [],
  read: () => ({ posts: [] }),
  ...more,
})
const daily = (prefix: string, count: number, every = 1) =>
  Array.from({ length: count }, (_, index) =>
    judged(`${prefix}-${index}`, { post: { publishedAt: later(-(index + 1) * every * DAY) }, mentions: [] }),
  )
const answered = (days: number) => state({ polledAt: later(days * DAY), answeredAt: later(days * DAY) })

test('before the first scan every source is new', async () => {
  const health = await readHealth(undefined, {
    sources: [source('a'), source('b', { paused: true })],
    brands: [brand],
    now: noon,
  })
  expect(health.sources.map(({ condition }) => condition)).toEqual(['new', 'paused'])
  expect(health.brands).toEqual([{ name: brand }])
})

test('the worst comes first, and a busy source that fell silent is told from a quiet one', async () => {
  const store = temporaryStore()
  const problem = { failure: toldFailure('down'), since: noon, times: 3 }
  await savePoll(store, poll(daily('busy', 30), { sourceId: 'busy', state: answered(0) }))
  await savePoll(store, poll(daily('quiet', 12, 15), { sourceId: 'quiet', state: answered(0) }))
  for (const sourceId of ['busy', 'quiet'])
    await savePoll(store, poll([], { sourceId, at: later(5 * DAY), state: answered(5) }))
  await savePoll(
    store,
    poll([], { sourceId: 'broken', at: later(5 * DAY), state: { ...answered(5), problem } }),
  )
  await store.sources.saveSite('reddit.com', { askedAt: later(5 * DAY) })
  const limits = { site: 'reddit.com', gap: 10 * HOUR }
  const sources = [
    source('quiet'),
    source('paused', { paused: true }),
    source('new'),
    source('waiting', { limits }),
    source('busy'),
    source('broken'),
  ]
  const now = later(5 * DAY + HOUR / 2)
  const health = await readHealth(store, { sources, brands: [], now })
  expect(health.sources.map(({ id, condition }) => [id, condition])).toEqual([
    ['broken', 'failing'],
    ['busy', 'stale'],
    ['waiting', 'waiting'],
    ['new', 'new'],
    ['paused', 'paused'],
    ['quiet', 'ok'],
  ])
  const [broken, busy, waiting] = health.sources
  expect(broken).toMatchObject({ problem: { times: 3 }, lastWeek: { polls: 1, answers: 0 } })
  expect(busy).toMatchObject({
    newestAt: later(-DAY),
    silence: { lasts: 6 * DAY },
    nextPollAt: later(5 * DAY + 0.9 * HOUR),
  })
  expect(waiting?.waits).toEqual({ site: 'reddit.com', until: later(5 * DAY + 10 * HOUR) })
})

test('a brand that nobody names any more is told, with what was usual', async () => {
  const store = temporaryStore()
  const posts = Array.from({ length: 10 }, (_, index) =>
    judged(`m-${index}`, { post: { publishedAt: later(-index * DAY) } }),
  )
  await savePoll(store, poll(posts, { state: answered(0) }))
  await savePoll(store, poll([], { at: later(9 * DAY), state: answered(9) }))
  const health = await readHealth(store, {
    sources: [source('forum')],
    brands: [brand, 'Contoso Mail'],
    now: later(9 * DAY),
  })
  expect(health.brands).toMatchObject([
    { name: brand, newestAt: noon, silence: { postsADay: 1 } },
    { name: 'Contoso Mail' },
  ])
  expect(health.brands[0]?.notice).toMatchObject({
    code: 'brand-silent',
    args: { brand, lasts: 9 * DAY },
  })
})

test('every source of an ordinary host that asked to be left alone is told to wait for it', async () => {
  const store = temporaryStore()
  const at = (id: string, url: string, more: object = {}) => ({
    ...source(id, more),
    asks: () => [{ tag: 'feed', request: { url } }],
  })
  const problem = { failure: toldFailure('asked too often'), since: noon, times: 1 }
  const home = 'https://old.example/feed'
  const moved = { from: 'x', to: 'https://forum.example/moved', since: noon }
  await savePoll(store, poll([], { sourceId: 'a', state: answered(0) }))
  await savePoll(store, poll([], { sourceId: 'moved', state: { ...answered(0), moved } }))
  await savePoll(store, poll([], { sourceId: 'b', state: { ...answered(0), problem, retryAt: later(HOUR) } }))
  await savePoll(store, poll([], { sourceId: 'seldom', state: answered(0) }))
  await store.sources.saveSite('forum.example', { leaveUntil: later(2 * HOUR) })
  const sources = [
    at('a', 'https://forum.example/a'),
    at('b', 'https://forum.example/b'),
    at('never', 'https://forum.example/c'),
    at('moved', home),
    at('elsewhere', home),
    at('paused', 'https://forum.example/d', { paused: true }),
    { ...at('seldom', 'https://forum.example/e'), every: DAY },
  ]
  const health = await readHealth(store, { sources, brands: [], now: later(HOUR / 4) })
  const waits = { site: 'forum.example', until: later(2 * HOUR) }
  expect(health.sources).toMatchObject([
    { id: 'b', condition: 'failing', nextPollAt: waits.until, retryAt: waits.until, waits },
    { id: 'a', condition: 'waiting', nextPollAt: waits.until, waits },
    { id: 'never', condition: 'waiting', waits },
    { id: 'moved', condition: 'waiting', nextPollAt: waits.until, waits },
    { id: 'elsewhere', condition: 'new' },
    { id: 'paused', condition: 'paused' },
    { id: 'seldom', condition: 'ok', nextPollAt: later(0.9 * DAY) },
  ])
  const after = await readHealth(store, { sources, brands: [], now: later(2 * HOUR) })
  expect(after.sources.filter(({ waits }) => waits !== undefined)).toEqual([])
})
