// A thread as it goes on: who complained writes again, without naming anybody.

import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
import { parseConfig } from '../../src/config/parse.js'
import { storePoll, storeVerdicts } from '../../src/jobs/storing.js'
import { createJudge } from '../../src/judge/judge.js'
import type { Post } from '../../src/model/post.js'
import type { JudgedPost } from '../../src/records/poll.js'
import { sources } from '../../src/sources/index.js'
import type { Store } from '../../src/store/port.js'
import { firstCase } from '../case-numbers.js'
import { allMentions, brand, DAY, HOUR, judged, later, poll, rules } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const config = parseConfig(JSON.stringify({ brands: [{ name: brand }], sources: [{ type: 'hackernews' }] }), {
  shownPath: 'mentions.yaml',
  env: {},
  sources,
})
const judge = createJudge(config, [])
const real = rules({ judgeAsAbout: judge.judgeAsAbout })

const complaint = 'Northwind Hosting has been down for three days and I am losing customers.'
const thanks = 'That worked, thanks!'
const again = 'It is still broken and nobody answers me.'

type Written = { hours: number; text: string; by?: string; thread?: string }

/** A post as the judge of the config makes it. */
function post({ hours, text, by = 'ada', thread = 't1' }: Written): JudgedPost {
  const found = judged(`${hours}`, {
    hash: text,
    post: {
      title: 'Help',
      text,
      author: { name: by, handle: by },
      publishedAt: later(hours * HOUR),
      thread: { id: thread },
    },
  })
  return { ...found, mentions: judge.judge(found.post, []) }
}

const read = (store: Store, written: readonly Written[], hours: number) =>
  storePoll(store, poll(written.map(post), { at: later(hours * HOUR) }), real)

const seen = async (store: Store) =>
  (await allMentions(store)).map(({ post, follows, due, case: { id, state } }) => ({
    text: post.text,
    follows,
    due,
    case: id,
    state,
  }))

/** Rules judge stored posts again; those that do not match any more name nobody. */
async function rejudge(
  store: Store,
  at: Date,
  { ids, matches = () => true }: { ids?: readonly string[]; matches?: (post: Post) => boolean } = {},
) {
  const posts = await store.posts.stored(undefined, 9)
  const verdicts = posts
    .filter(({ post }) => ids?.includes(post.id) ?? true)
    .map(({ post }) => ({
      postId: post.id,
      startsPromise: true,
      mentions: matches(post) ? judge.judge(post, []) : [],
    }))
  await storeVerdicts(store, { verdicts, brands: [brand], at, baseline: false }, real)
}

const does = (store: Store, hours: number, command: Command) =>
  runCommand(store, { caseId: firstCase, command, when: { at: later(hours * HOUR), by: 'anna' } })
const answer = (store: Store, hours: number) =>
  runCommand(store, {
    caseId: firstCase,
    command: { do: 'answer' },
    when: { at: later(hours * HOUR), by: 'anna' },
  })

test('what names nobody belongs to the case that its author has in the thread', async () => {
  const store = temporaryStore()
  await read(store, [{ hours: 0, text: complaint }], 0)
  expect(await read(store, [{ hours: 1, text: thanks }], 1)).toMatchObject({ mentionsAdded: 1 })
  expect(await seen(store)).toEqual([
    { text: complaint, follows: false, due: false, case: firstCase, state: 'resolved' },
    { text: thanks, follows: true, due: false, case: firstCase, state: 'resolved' },
  ])
  const file = await store.cases.file(firstCase)
  expect(file?.history).toMatchObject([
    { code: 'opened' },
    { code: 'mention-added', args: { follows: true } },
    { code: 'said', args: { what: 'solved', words: 'That worked' } },
  ])
  const [, second] = file?.mentions ?? []
  expect(second).toMatchObject({ named: [], relevance: 1, kind: 'praise' })
})

test.each([
  ['another person', { by: 'bo' }],
  ['another thread', { thread: 't2' }],
  ['a name for nobody', { by: '[deleted]' }],
])('not what %s wrote', async (_what, over) => {
  const store = temporaryStore()
  await read(
    store,
    [{ hours: 0, text: complaint, ...('by' in over && over.by === '[deleted]' ? over : {}) }],
    0,
  )
  await read(store, [{ hours: 1, text: again, ...over }], 1)
  expect(await seen(store)).toHaveLength(1)
})

describe('the order in which they are found makes no difference', () => {
  const all: Written[] = [
    { hours: 2, text: again },
    { hours: 1, text: thanks },
    { hours: 0, text: complaint },
  ]
  const expected = [complaint, thanks, again].map((text, at) => ({
    text,
    follows: at > 0,
    due: text !== thanks,
    case: firstCase,
    state: 'new',
  }))
  const inOrder = async (store: Store) =>
    (await seen(store)).sort(
      (a, b) =>
        expected.findIndex(({ text }) => text === a.text) - expected.findIndex(({ text }) => text === b.text),
    )

  test('in one document, the newest first', async () => {
    const store = temporaryStore()
    await read(store, all, 3)
    expect(await inOrder(store)).toEqual(expected)
  })

  test('one by one, the newest first', async () => {
    const store = temporaryStore()
    for (const [at, written] of all.entries()) await read(store, [written], 3 + at)
    expect(await inOrder(store)).toEqual(expected)
  })

  test('one by one, as they were written', async () => {
    const store = temporaryStore()
    for (const [at, written] of all.toReversed().entries()) await read(store, [written], 3 + at)
    expect(await inOrder(store)).toEqual(expected)
  })
})

test('an answered case is closed by "that worked, thanks", and comes back with "still broken"', async () => {
  const store = temporaryStore()
  await read(store, [{ hours: 0, text: complaint }], 0)
  await answer(store, 1)
  expect(await seen(store)).toMatchObject([{ due: false, state: 'answered' }])
  await read(store, [{ hours: 2, text: thanks }], 2)
  expect((await seen(store)).map(({ due, state }) => [due, state])).toEqual([
    [false, 'resolved'],
    [false, 'resolved'],
  ])
  await read(store, [{ hours: 3, text: again }], 3)
  expect((await seen(store)).map(({ text, due, state }) => [text, due, state])).toEqual([
    [complaint, true, 'new'],
    [thanks, false, 'new'],
    [again, true, 'new'],
  ])
  const history = (await store.cases.file(firstCase))?.history.map(({ code }) => code)
  expect(history).toEqual([
    'opened',
    'answered',
    'mention-added',
    'said',
    'mention-added',
    'said',
    'came-back',
  ])
})

test('other rules find what follows again, and what is edited stays with its case', async () => {
  const store = temporaryStore()
  await read(
    store,
    [
      { hours: 0, text: complaint },
      { hours: 1, text: thanks },
    ],
    1,
  )
  const before = await seen(store)
  const posts = await store.posts.stored(undefined, 9)
  const verdicts = posts.map(({ post }) => ({
    postId: post.id,
    startsPromise: true,
    mentions: judge.judge(post, []),
  }))
  await storeVerdicts(store, { verdicts, brands: [brand], at: later(2 * HOUR), baseline: false }, real)
  expect(await seen(store)).toEqual(before)
  const edited = { ...post({ hours: 1, text: again }), keys: ['1'] as const }
  await storePoll(store, poll([edited], { at: later(3 * HOUR) }), real)
  expect((await seen(store))[1]).toEqual({
    text: again,
    follows: true,
    due: true,
    case: firstCase,
    state: 'new',
  })
})

describe('what belongs to a case stays with it when rules are judged again', () => {
  const written = [
    { hours: 0, text: complaint },
    { hours: 1, text: again },
  ]

  test('after the case was ignored', async () => {
    const store = temporaryStore()
    await read(store, written, 1)
    await does(store, 2, { do: 'ignore' })
    const before = await seen(store)
    expect(before).toHaveLength(2)
    await rejudge(store, later(3 * HOUR))
    expect(await seen(store)).toEqual(before)
  })

  test('after the case lapsed', async () => {
    const store = temporaryStore()
    await read(store, written, 1)
    const before = await seen(store)
    await rejudge(store, later(40 * DAY))
    expect(await seen(store)).toEqual(before)
  })
})

describe('a complaint that matches no more, and then again, takes along what goes on from it', () => {
  const first = { hours: 0, text: complaint }
  const second = { hours: 1, text: again }

  describe.each([
    ['the complaint', [first, second]],
    ['what goes on', [second, first]],
  ])('stored first: %s', (_, order) => {
    test.each([
      ['one batch', [['1', '2']]],
      ['two batches', [['1'], ['2']]],
    ])('judged in %s', async (_what, batches) => {
      const store = temporaryStore()
      for (const one of order) await read(store, [one], 2)
      const before = await seen(store)
      expect(before).toHaveLength(2)
      for (const ids of batches) await rejudge(store, later(3 * HOUR), { ids, matches: () => false })
      expect(await seen(store)).toEqual([])
      for (const ids of batches) await rejudge(store, later(4 * HOUR), { ids })
      expect(await seen(store)).toEqual(before)
    })
  })

  test('also after the case lapsed', async () => {
    const store = temporaryStore()
    await read(store, [first, second], 2)
    const before = await seen(store)
    await rejudge(store, later(40 * DAY), { matches: () => false })
    await rejudge(store, later(41 * DAY))
    expect(await seen(store)).toEqual(before)
  })

  test('when an edit says so', async () => {
    const store = temporaryStore()
    await read(store, [first, second], 2)
    const edit = { ...post({ ...first, text: 'Never mind.' }), keys: ['0'] as const }
    await storePoll(store, poll([edit], { at: later(3 * HOUR) }), real)
    expect(await seen(store)).toEqual([])
  })
})

test('what goes on and names another brand is found, too, when it was stored first', async () => {
  const two = parseConfig(
    JSON.stringify({
      brands: [{ name: brand }, { name: 'Contoso Mail' }],
      sources: [{ type: 'hackernews' }],
    }),
    { shownPath: 'mentions.yaml', env: {}, sources },
  )
  const both = createJudge(two, [])
  const judgedBy = (written: Written) => {
    const found = post(written)
    return { ...found, mentions: both.judge(found.post, []) }
  }
  const store = temporaryStore()
  const withBoth = rules({ judgeAsAbout: both.judgeAsAbout })
  const other = { hours: 1, text: 'Contoso Mail works, but this is still broken and nobody answers me.' }
  for (const [at, one] of [other, { hours: 0, text: complaint }].entries())
    await storePoll(store, poll([judgedBy(one)], { at: later((2 + at) * HOUR) }), withBoth)
  const found = await allMentions(store, [brand, 'Contoso Mail'])
  expect(found.map((one) => [one.brand, one.post.text, one.follows])).toEqual([
    ['Contoso Mail', other.text, false],
    [brand, complaint, false],
    [brand, other.text, true],
  ])
})
