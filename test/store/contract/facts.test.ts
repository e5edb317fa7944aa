import { expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import type { Facts, FactsQuery } from '../../../src/store/port/records.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
import { brand, HOUR, judged, later, markCase, noon, poll, savePoll, saveVerdicts } from '../sample.js'
import { everyStore } from './every-store.js'

const place = 'forum.example'
const ada = { place, key: 'handle:ada' }
const bo = { place, key: 'name:Bo' }
const byBo = { author: { name: 'Bo', followers: 3 } }
const unmatched = { mentions: [] }
const inThread = (id: string) => ({ thread: { id } })

/**
 * Posts 1 to 6. By Ada: a mention in thread t1, which is marked, one post there that matches nothing, and a hidden mention; all in
 * case 1. By Bo, also given by a search: a mention, case 2; and a post in t2 that matches nothing. By nobody: a mention, case 3.
 */
async function fill(store: Store): Promise<void> {
  const { author: _, ...anonymous } = judged('e').post
  await savePoll(
    store,
    poll([
      judged('a', { post: inThread('t1') }),
      judged('b', { ...unmatched, post: inThread('t1') }),
      judged('c', { post: byBo }),
      judged('d', { ...unmatched, post: { ...inThread('t2'), ...byBo } }),
      { ...judged('e'), post: anonymous },
      judged('f'),
    ]),
  )
  await savePoll(
    store,
    poll([judged('c', { hash: 'as a search gives it', post: byBo })], { sourceId: 'search' }),
  )
  await saveVerdicts(store, [brand], [{ postId: '6', startsPromise: true, mentions: [] }], later(HOUR), false)
  await markCase(store, { caseId: firstCase, verdict: 'fine', at: later(HOUR), by: 'cy' })
}

/** Which ones there are. */
const inShort = (facts: Facts) => ({
  posts: facts.posts.map(({ post }) => Number(post.id)).toSorted(),
  keys: Object.fromEntries(facts.keys),
  versions: Object.fromEntries(facts.versions),
  people: facts.people.map(({ id }) => id).toSorted(),
  mentions: facts.mentions.map(({ id }) => id).toSorted(),
  cases: facts.cases.map(({ id }) => id).toSorted(),
  marks: facts.marks.map(({ postId }) => Number(postId)),
  inThreads: facts.inThreads.map(Number).toSorted(),
  isKnownSource: facts.isKnownSource,
})

const none: ReturnType<typeof inShort> = {
  posts: [],
  keys: {},
  versions: {},
  people: [],
  mentions: [],
  cases: [],
  marks: [],
  inThreads: [],
  isKnownSource: false,
}
const adas = { mentions: [1, 4], cases: [firstCase], marks: [1] }

everyStore(({ open, shared }) => {
  const store = shared(fill)

  test.each<{ query: FactsQuery; has: Partial<typeof none> }>([
    { query: {}, has: {} },
    { query: { keys: ['a', 'unheard of'] }, has: { ...adas, posts: [1], keys: { a: '1' } } },
    {
      query: { keys: ['b'], sourceId: 'forum' },
      has: { ...adas, posts: [2], keys: { b: '2' }, versions: { 2: 'hash of b' }, isKnownSource: true },
    },
    {
      query: { keys: ['a', 'c'], sourceId: 'search' },
      has: {
        posts: [1, 3],
        keys: { a: '1', c: '3' },
        versions: { 3: 'as a search gives it' },
        mentions: [1, 2, 4],
        cases: [firstCase, secondCase],
        marks: [1],
        isKnownSource: true,
      },
    },
    {
      query: { postIds: ['3', '99'], sourceId: 'unheard of' },
      has: { posts: [3], mentions: [2], cases: [secondCase] },
    },
    // A hidden mention's post, too, leads to its case.
    { query: { postIds: ['6'] }, has: { ...adas, posts: [6] } },
    { query: { people: [ada, { place: 'elsewhere.example', key: bo.key }] }, has: { ...adas, people: [1] } },
    { query: { caseIds: [firstCase, 99] }, has: { ...adas, posts: [1] } },
    { query: { caseIds: [thirdCase] }, has: { posts: [5], mentions: [3], cases: [thirdCase] } },
    { query: { threadIds: ['t1'] }, has: {} },
    { query: { threadIds: ['t2'], people: [ada] }, has: { ...adas, people: [1] } },
    {
      query: { threadIds: ['t1', 't2', 't3'], people: [ada, bo] },
      has: {
        posts: [1, 2, 4],
        people: [1, 2],
        mentions: [1, 2, 4],
        cases: [firstCase, secondCase],
        marks: [1],
        inThreads: [1, 2, 4],
      },
    },
    // Beside a post that is asked for: what its author wrote in the same thread, matched or not.
    { query: { postIds: ['2'], withThreads: true }, has: { ...adas, posts: [1, 2], inThreads: [1, 2] } },
    { query: { postIds: ['6'], withThreads: true }, has: { ...adas, posts: [6] } },
    { query: { sourceId: 'forum' }, has: { isKnownSource: true } },
  ])('$query has $has', async ({ query, has }) => {
    expect(inShort(await store().records.facts(query))).toEqual({ ...none, ...has })
  })

  test('a source is known once it has answered and brought something', async () => {
    const fresh = await open()
    const isKnown = async () => (await fresh.records.facts({ sourceId: 'forum' })).isKnownSource
    await savePoll(fresh, poll([], {}))
    expect(await isKnown()).toBe(false)
    await savePoll(fresh, poll([judged('a')], { state: undefined, sourceId: 'search' }))
    expect((await fresh.records.facts({ sourceId: 'search' })).isKnownSource).toBe(false)
    await savePoll(fresh, poll([judged('a')]))
    expect(await isKnown()).toBe(true)
  })

  test('each is told whole', async () => {
    const facts = await store().records.facts({ keys: ['a'], people: [ada] })
    const person = { ...ada, id: 1, author: { name: 'Ada Example', handle: 'ada' } }
    const { thread, ...post } = judged('a', { post: inThread('t1') }).post
    const mention = {
      id: 1,
      postId: '1',
      brand,
      caseId: firstCase,
      personId: 1,
      publishedAt: noon,
      place: 'forum.example',
      threadId: 't1',
      follows: false,
      baseline: false,
      announced: false,
      isGone: false,
      danger: false,
      judgedReply: true,
      needsReply: false,
      due: false,
      complainedBefore: false,
    }
    expect(facts).toEqual({
      ...facts,
      posts: [{ post: { ...post, thread, id: '1' }, personId: 1, firstSeenAt: noon, baseline: false }],
      people: [person],
      mentions: expect.toSatisfy((mentions: Facts['mentions']) => mentions.length === 2),
      cases: [
        {
          id: firstCase,
          brand,
          personId: 1,
          state: 'new',
          openedAt: noon,
          touchedAt: noon,
          revision: 3,
          isActedOn: true,
        },
      ],
      marks: [{ postId: '1', brand, verdict: 'fine' }],
      free: { post: 7, person: 3, mention: 5, case: thirdCase + 1 },
    })
    expect(facts.mentions.find(({ id }) => id === 1)).toEqual(mention)
    expect(facts.mentions.find(({ id }) => id === 4)).toEqual({
      ...mention,
      id: 4,
      postId: '6',
      threadId: undefined,
      judgedReply: false,
      hiddenAt: later(HOUR),
    })
  })

  test('a case of two people comes with all that is theirs', async () => {
    const fresh = await open()
    await fill(fresh)
    // Whoever Bo was: the post is said to be Ada's now, and stays in the case it is in.
    await savePoll(fresh, poll([judged('c', { hash: 'edited' })], { at: later(HOUR) }))
    for (const query of [
      { keys: ['c'] },
      { people: [ada] },
      { people: [bo] },
      { caseIds: [secondCase] },
      { caseIds: [firstCase] },
    ])
      expect(inShort(await fresh.records.facts(query))).toMatchObject({
        mentions: [1, 2, 4],
        cases: [firstCase, secondCase],
      })
  })

  test('a case that sleeps says until when', async () => {
    const fresh = await open()
    await fill(fresh)
    const until = later(9 * HOUR)
    await runCommand(fresh, {
      caseId: secondCase,
      command: { do: 'snooze', until },
      when: { at: noon, by: 'cy' },
    })
    const [file] = (await fresh.records.facts({ caseIds: [secondCase] })).cases
    expect(file).toMatchObject({ state: 'snoozed', waitsFrom: until, revision: 2 })
    await runCommand(fresh, { caseId: secondCase, command: { do: 'reopen' }, when: { at: noon, by: 'cy' } })
    expect((await fresh.records.facts({ caseIds: [secondCase] })).cases[0]).not.toHaveProperty('waitsFrom')
  })
})
