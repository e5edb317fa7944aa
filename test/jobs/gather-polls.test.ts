import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherPolls } from '../../src/jobs/gather-polls.js'
import type { Store } from '../../src/store/port.js'
import { openMemoryStore } from '../store/memory/index.js'
import { allMentions, judged, poll, rules } from '../store/sample.js'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** How many changes each way to the disk took. */
function counted(store: Store): { store: Store; ways: number[] } {
  const ways: number[] = []
  const changeEach: Store['records']['changeEach'] = (steps) => {
    ways.push(steps.length)
    return store.records.changeEach(steps)
  }
  return { store: { ...store, records: { ...store.records, changeEach } }, ways }
}

const pollOf = (source: string, posts = 1) =>
  poll(
    Array.from({ length: posts }, (_, at) => judged(`${source}-${at}`)),
    { sourceId: source },
  )

test('polls that come within a moment are stored in one go', async () => {
  const { store, ways } = counted(openMemoryStore())
  const { keep } = gatherPolls(store, rules())
  const all = Promise.all(['a', 'b', 'c'].map((source) => keep(pollOf(source))))
  expect(ways).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(await all).toEqual(
    Array.from({ length: 3 }, () => ({ postsAdded: 1, postsUpdated: 0, mentionsAdded: 1 })),
  )
  expect(ways).toEqual([3])
})

test('many posts do not wait', async () => {
  const { store, ways } = counted(openMemoryStore())
  const { keep } = gatherPolls(store, rules())
  await Promise.all([keep(pollOf('a', 300)), keep(pollOf('b', 300))])
  expect(ways).toEqual([2])
})

test('once nobody else is coming what waits is stored at once', async () => {
  const { store, ways } = counted(openMemoryStore())
  const { keep, hurry } = gatherPolls(store, rules())
  const waiting = keep(pollOf('a'))
  hurry()
  const late = keep(pollOf('b'))
  await vi.advanceTimersByTimeAsync(1)
  await Promise.all([waiting, late])
  expect(ways).toEqual([2])
})

test('each is told of its own fate', async () => {
  const memory = openMemoryStore()
  const { keep, hurry } = gatherPolls(memory, {
    ...rules(),
    judgeAsAbout: () => {
      throw new Error('Nobody knows')
    },
  })
  // Whoever follows another post in its thread is judged as being about the brand.
  const thread = { id: 'forum.example:t' }
  const followed = poll([
    judged('a', { post: { thread } }),
    judged('b', { mentions: [], post: { thread, text: 'Still nothing.' } }),
  ])
  const failing = expect(keep(followed)).rejects.toThrow('Nobody knows')
  const other = keep(pollOf('c'))
  hurry()
  await vi.advanceTimersByTimeAsync(1)
  await failing
  expect(await other).toMatchObject({ postsAdded: 1 })
  expect(await allMentions(memory)).toHaveLength(1)
})

test('where nothing can be stored, all are told', async () => {
  const store = openMemoryStore()
  await store.close()
  const { keep, hurry } = gatherPolls(store, rules())
  const all = Promise.allSettled([keep(pollOf('a')), keep(pollOf('b'))])
  hurry()
  await vi.advanceTimersByTimeAsync(1)
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
