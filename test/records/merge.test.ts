// Two posts that turn out to be one: what is remembered of either is remembered of both.
import { expect, test } from 'vitest'
import { allMentions, brand, judged, later, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

/** The second is the longer one, and stays. */
const first = judged('1', { post: { text: 'Down.' } })
const second = judged('2')
const link = { ...judged('1', { hash: 'both', post: { text: '' } }), keys: ['1', '2'] as const }

test.each([1, 2])('what was shown as post %i is nothing new', async (shown) => {
  const store = temporaryStore()
  await savePoll(store, poll([first]))
  await savePoll(store, poll([second], { sourceId: 'search' }))
  await store.cases.markAnnounced([shown])
  await savePoll(store, poll([link], { sourceId: 'third', at: later(1) }))
  expect(await allMentions(store)).toHaveLength(1)
  expect(await store.cases.candidates({ brands: [brand], unannounced: true, all: true })).toEqual([])
})

test.each([1, 2])('what was there at a baseline as post %i is due under no name', async (old) => {
  const store = temporaryStore()
  await savePoll(store, poll([first], { baseline: old === 1 }))
  await savePoll(store, poll([second], { sourceId: 'search', baseline: old === 2 }))
  await savePoll(store, poll([link], { sourceId: 'third', at: later(1) }))
  expect(await allMentions(store)).toMatchObject([{ due: false }])
})
