// Changes that reach the store together: each on what those before it left, and none to the harm of another.

import { expect, test } from 'vitest'
import { factsForPoll, type PollRecord, recordPoll } from '../../../src/records/poll.js'
import type { Facts } from '../../../src/store/port/records.js'
import { allMentions, HOUR, judged, later, poll, rules, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const step = (record: PollRecord) => ({
  query: factsForPoll(record),
  decide: (facts: Facts) => recordPoll(record, facts, rules()),
})

const failing = (record: PollRecord) => ({ ...step(record), decide: fail })

function fail(): never {
  throw new Error('Nobody can decide that')
}

const ofForum = poll([judged('a'), judged('b')])
const ofSearch = poll([judged('b'), judged('c', { post: { publishedAt: later(HOUR) } })], {
  sourceId: 'search',
})
const ofBlog = poll([judged('d')], { sourceId: 'blog' })

everyStore(({ open }) => {
  test('a step decides on what those before it left', async () => {
    const store = await open()
    const results = await store.records.changeEach([step(ofForum), step(ofSearch)])
    expect(results.map((one) => one.status === 'fulfilled' && one.value.saved)).toEqual([
      { postsAdded: 2, postsUpdated: 0, mentionsAdded: 2 },
      { postsAdded: 1, postsUpdated: 0, mentionsAdded: 1 },
    ])
  })

  test('leaves what the same changes one by one would', async () => {
    const together = await open()
    await together.records.changeEach([step(ofForum), step(ofSearch), step(ofBlog)])
    const oneByOne = await open()
    for (const record of [ofForum, ofSearch, ofBlog]) await savePoll(oneByOne, record)
    expect(await allMentions(together)).toEqual(await allMentions(oneByOne))
    expect(await together.sources.states()).toEqual(await oneByOne.sources.states())
  })

  test('one that fails keeps none of the others from being stored', async () => {
    const store = await open()
    const results = await store.records.changeEach([step(ofForum), failing(ofSearch), step(ofBlog)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await store.sources.states()).has('search')).toBe(false)
    expect((await allMentions(store)).map(({ post }) => post.url)).toEqual([
      'https://forum.example/a',
      'https://forum.example/b',
      'https://forum.example/d',
    ])
  })

  test('of two at the same moment each finds what the other left, where several may change posts', async () => {
    const { records, ...store } = await open()
    if (records.change === undefined) return
    const [one, other] = await Promise.all([
      records.change(step(ofForum)),
      records.change(step(ofSearch)),
      records.change(step(ofBlog)),
    ])
    expect(one.saved.postsAdded + other.saved.postsAdded).toBe(3)
    await expect(records.change(failing(ofBlog))).rejects.toThrow('Nobody can decide that')
    expect([...(await store.sources.states()).keys()].toSorted()).toEqual(['blog', 'forum', 'search'])
  })

  test('what one began before it failed is not stored', async () => {
    const store = await open()
    await savePoll(store, ofForum)
    const stale = {
      ...step(ofSearch),
      // It was decided on an empty store: its numbers are taken.
      decide: () =>
        recordPoll(ofSearch, { ...empty, free: { post: 1, person: 1, mention: 1, case: 1 } }, rules()),
    }
    const [first, second] = await store.records.changeEach([stale, step(ofBlog)])
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled'])
    expect(await allMentions(store)).toHaveLength(3)
    expect((await store.sources.states()).has('search')).toBe(false)
  })
})

const empty: Omit<Facts, 'free'> = {
  posts: [],
  keys: new Map(),
  versions: new Map(),
  people: [],
  mentions: [],
  cases: [],
  histories: new Map(),
  marks: [],
  inThreads: [],
  mutes: { all: [], revision: 0 },
  mutedPersons: new Map(),
  erased: [],
  isKnownSource: false,
}
