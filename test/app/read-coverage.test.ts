import { expect, test } from 'vitest'
import { readCoverage } from '../../src/app/read-coverage.js'
import { brand, DAY, judged, later, noon, poll, savePoll, state } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { toldFailure } from '../support/told.js'

const source = (id: string, paused = false) => ({
  id,
  type: 'feed',
  name: id,
  every: 15 * 60_000,
  own: undefined,
  paused,
  asks: () => [],
  read: () => ({ posts: [] }),
})
const posts = Array.from({ length: 20 }, (_, index) =>
  judged(`post-${index}`, { post: { publishedAt: later(-index * DAY) } }),
)
const answered = (days: number) =>
  poll([], { at: later(days * DAY), state: state({ answeredAt: later(days * DAY) }) })
const at = (days: number) => ({
  sources: [source('forum')],
  brands: [brand],
  config: { brands: [{ name: brand }], lapse: 14 * DAY },
  now: later(days * DAY),
})

test('a source that turned silent, and a brand that nobody names any more, are told in coverage', async () => {
  const store = temporaryStore()
  await savePoll(store, poll(posts, { state: state({ answeredAt: noon }) }))
  await savePoll(store, answered(1))
  expect(await readCoverage(store, at(1))).toMatchObject({ sources: [{ status: 'answered' }] })
  expect((await readCoverage(store, at(1))).sources[0]?.notices).toBeUndefined()

  await savePoll(store, answered(5))
  const coverage = await readCoverage(store, at(5))
  expect(coverage.sources[0]?.notices).toEqual([{ code: 'silent', args: { lasts: 5 * DAY, postsADay: 1 } }])
  expect(coverage.notices).toEqual([{ code: 'brand-silent', args: { brand, lasts: 5 * DAY, postsADay: 1 } }])
})

test('a source that fails is not called silent too, nor one that nobody asked, nor a paused one', async () => {
  const store = temporaryStore()
  await savePoll(store, poll(posts, { state: state({ answeredAt: noon }) }))
  expect((await readCoverage(store, at(9))).sources[0]?.notices).toBeUndefined()
  expect((await readCoverage(store, at(9))).notices).toBeUndefined()
  await savePoll(store, answered(8))
  const problem = { failure: toldFailure('down'), since: later(9 * DAY), times: 1 }
  await savePoll(
    store,
    poll([], { at: later(9 * DAY), state: state({ answeredAt: later(8 * DAY), problem }) }),
  )
  const failing = await readCoverage(store, at(9))
  expect(failing.sources[0]).toMatchObject({ status: 'failed' })
  expect(failing.sources[0]?.notices).toBeUndefined()
  const paused = await readCoverage(store, { ...at(9), sources: [source('forum', true)] })
  expect(paused.sources).toMatchObject([{ status: 'paused', notices: [{ code: 'paused' }] }])
  expect(paused.sources[0]?.problem).toBeUndefined()
})

test('what waits for its host is told from what is stored, too', async () => {
  const store = temporaryStore()
  const problem = { failure: toldFailure('asked too often'), since: noon, times: 1 }
  const retryAt = later(60_000)
  await savePoll(store, poll([], { sourceId: 'a', state: state({ answeredAt: noon }) }))
  await savePoll(store, poll([], { sourceId: 'b', state: state({ problem, retryAt }) }))
  await store.sources.saveSite('forum.example', { leaveUntil: later(DAY / 12) })
  const sources = ['a', 'b', 'never'].map((id) => ({
    ...source(id),
    asks: () => [{ tag: 'feed', request: { url: `https://forum.example/${id}` } }],
  }))
  const coverage = await readCoverage(store, {
    sources,
    brands: [],
    config: { brands: [], lapse: 14 * DAY },
    now: later(60_000),
  })
  const notices = [{ code: 'waits', args: { site: 'forum.example', until: '2026-03-14T14:00:00.000Z' } }]
  expect(coverage.sources).toMatchObject([
    { id: 'a', status: 'waiting', notices },
    { id: 'b', status: 'failed', retryAt: later(DAY / 12) },
    { id: 'never', status: 'waiting', notices },
  ])
  const after = await readCoverage(store, {
    sources,
    brands: [],
    config: { brands: [], lapse: 14 * DAY },
    now: later(DAY / 12),
  })
  expect(after.sources.map(({ status }) => status)).toEqual(['answered', 'failed', 'never'])
})
