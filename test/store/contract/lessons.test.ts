import { expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import { runForget } from '../../../src/app/run-forget.js'
import type { LearnedState } from '../../../src/model/learned.js'
import type { Mark } from '../../../src/model/mention.js'
import { oneOfTwo } from '../../../src/records/second-name.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  markCase,
  noon,
  poll,
  savePoll,
} from '../sample.js'
import { everyStore } from './every-store.js'

const state: LearnedState = {
  isOff: false,
  generation: 2,
  since: later(-DAY),
  fittedTo: 'marks',
  learned: {
    relevance: {
      bias: 0.5,
      weights: [['word:größe', -1.25]],
      marks: { yes: 7, no: 6 },
      agrees: { before: 7, after: 11 },
    },
    score: { bias: 0, weights: [], marks: { yes: 5, no: 5 }, agrees: { before: 5, after: 6 }, shift: -0.125 },
  },
  change: {
    at: noon,
    marks: { before: 0, after: 13 },
    weights: [{ of: 'relevance', feature: 'word:größe', before: 0, after: -1.25 }],
    moved: { entered: 1, left: 2, doubtful: 3 },
  },
  isApplied: true,
}
const byOthers = ['a', 'b', 'c'].map((key, at) =>
  judged(key, { post: { author: { name: `Author ${key}` }, publishedAt: later(at * HOUR) } }),
)
const mentionOf = async (store: Store, key: string) => {
  const found = (await allMentions(store)).find(({ post }) => post.url.endsWith(`/${key}`))
  if (found === undefined) throw new Error(`There is no mention ${key}`)
  return found
}
const mark = async (store: Store, key: string, verdict: Mark | undefined, at: Date) => {
  await markCase(store, { caseId: (await mentionOf(store, key)).case.id, verdict, at, by: 'ada' })
}
const marks = (store: Store, over: { since?: Date; limit?: number } = {}) =>
  store.lessons.marks({ brand, limit: 99, ...over })
const untouched = async (
  store: Store,
  over: { after?: string; limit?: number; publishedSince?: Date } = {},
) =>
  (
    await store.lessons.untouched({
      brands: [brand],
      publishedSince: noon,
      after: undefined,
      limit: 99,
      ...over,
    })
  ).map(({ post }) => post.url.at(-1))

everyStore(({ open }) => {
  test('what was learned comes back as it was, in place of what was known of the brand', async () => {
    const { lessons } = await open()
    expect(await lessons.states()).toEqual(new Map())
    await lessons.save(brand, { ...state, isOff: true })
    await lessons.save('Other', { isOff: false, generation: 0, fittedTo: '', learned: {}, isApplied: true })
    await lessons.save(brand, state)
    expect((await lessons.states()).get(brand)).toEqual(state)
    expect([...(await lessons.states()).keys()].sort()).toEqual([brand, 'Other'])
  })

  test('marks are told with what they are of, the last first', async () => {
    const store = await open()
    expect(await store.lessons.marked()).toEqual([])
    await savePoll(store, poll(byOthers))
    await mark(store, 'a', 'fine', later(2 * HOUR))
    await mark(store, 'b', 'not-us', later(3 * HOUR))
    await mark(store, 'c', 'fine', later(HOUR))
    await mark(store, 'c', undefined, later(4 * HOUR))
    expect(await store.lessons.marked()).toEqual([brand])
    const [a, b] = [await mentionOf(store, 'a'), await mentionOf(store, 'b')]
    const both = [
      { mentionId: b.id, verdict: 'not-us', at: later(3 * HOUR) },
      { mentionId: a.id, verdict: 'fine', at: later(2 * HOUR) },
    ]
    expect(await marks(store)).toEqual(both)
    expect(await marks(store, { limit: 1 })).toEqual(both.slice(0, 1))
    expect(await marks(store, { since: later(3 * HOUR) })).toEqual(both.slice(0, 1))
    expect(await store.lessons.marks({ brand: 'Other', limit: 9 })).toEqual([])
  })

  test('a mark of what has no words any more teaches nothing', async () => {
    const store = await open()
    const author = { name: 'Jane', handle: 'jane' }
    await savePoll(store, poll([judged('a', { post: { author } }), ...byOthers.slice(1)]))
    for (const key of ['a', 'b']) await mark(store, key, 'not-us', later(HOUR))
    await runForget(store, {
      people: [{ place: 'forum.example', key: 'handle:jane' }],
      postIds: [],
      brands: new Map([[brand, 'salt']]),
      when: { at: later(2 * HOUR), by: 'ada' },
    })
    expect((await marks(store)).map(({ mentionId }) => mentionId)).toEqual([(await mentionOf(store, 'b')).id])
  })

  test('untouched is what nobody moved, whatever was said of it', async () => {
    const store = await open()
    const calm = judged('d', {
      mentions: [complaint({ needsReply: false, score: 5 })],
      post: { author: { name: 'Author d' }, publishedAt: later(3 * HOUR) },
    })
    await savePoll(store, poll([...byOthers, calm]))
    expect(await untouched(store)).toEqual(['a', 'b', 'c', 'd'])
    await mark(store, 'a', 'fine', later(2 * HOUR))
    const { case: moved } = await mentionOf(store, 'b')
    const when = { at: later(2 * HOUR), by: 'ada' }
    await runCommand(store, { caseId: moved.id, command: { do: 'note', text: 'Asked Ben' }, when })
    expect(await untouched(store)).toEqual(['a', 'c', 'd'])
    const { post } = await mentionOf(store, 'a')
    expect(await untouched(store, { after: post.id, limit: 1 })).toEqual(['c'])
    expect(await untouched(store, { publishedSince: later(3 * HOUR) })).toEqual(['d'])
  })

  test('it goes with a brand that gets another name; one that has learned under it keeps that', async () => {
    for (const known of [false, true]) {
      const store = await open()
      await store.lessons.save(brand, state)
      if (known) await store.lessons.save('Nordwind', { ...state, generation: 7 })
      await store.records.renameBrand({
        from: brand,
        to: 'Nordwind',
        at: noon,
        mailKey: (key) => key,
        one: oneOfTwo,
        merged: () => new Map(),
      })
      const states = await store.lessons.states()
      expect([...states.keys()]).toEqual(['Nordwind'])
      expect(states.get('Nordwind')?.generation).toBe(known ? 7 : 2)
    }
  })

  test('what is due and may mean something else of the name is told as doubtful', async () => {
    const store = await open()
    const relevant = [0.5, 0.59, 0.6, 1]
    await savePoll(
      store,
      poll(
        relevant.map((relevance, at) =>
          judged(`${at}`, {
            post: { author: { name: `Author ${at}` } },
            mentions: [complaint({ relevance })],
          }),
        ),
      ),
    )
    const found = async () =>
      (await store.cases.candidates({ brands: [brand] })).filter(({ doubtful }) => doubtful === true).length
    expect(await found()).toBe(2)
    await mark(store, '0', 'fine', later(HOUR))
    expect(await found()).toBe(1)
    await mark(store, '1', 'complaint', later(HOUR))
    expect(await found()).toBe(0)
  })
})
