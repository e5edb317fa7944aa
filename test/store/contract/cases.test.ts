import { expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import { sweep } from '../../../src/jobs/sweep.js'
import type { JudgedPost } from '../../../src/records/poll.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  noon,
  poll,
  savePoll,
  saveVerdicts,
  saying,
  sweepOf,
} from '../sample.js'
import { everyStore } from './every-store.js'

type Author = NonNullable<JudgedPost['post']['author']>
const ada: Author = { name: 'Ada Example', handle: 'ada' }
const by = (key: string, author: Author | undefined, place = 'forum.example') => {
  const post = judged(key, { post: { place } })
  const { author: _, ...rest } = post.post
  return { ...post, post: author ? { ...rest, author } : rest }
}

everyStore(({ open }) => {
  test.each([
    { what: 'the same handle', one: by('1', ada), other: by('2', ada), cases: 1 },
    {
      what: 'a handle in other case',
      one: by('1', ada),
      other: by('2', { name: 'A', handle: 'ADA' }),
      cases: 1,
    },
    {
      what: 'the same name without handles',
      one: by('1', { name: 'Bo' }),
      other: by('2', { name: 'Bo' }),
      cases: 1,
    },
    {
      what: 'another handle',
      one: by('1', ada),
      other: by('2', { name: 'Ada Example', handle: 'ada2' }),
      cases: 2,
    },
    { what: 'another place', one: by('1', ada), other: by('2', ada, 'reddit'), cases: 2 },
    { what: 'a name that is another’s handle', one: by('1', ada), other: by('2', { name: 'ada' }), cases: 2 },
    { what: 'no author', one: by('1', undefined), other: by('2', undefined), cases: 2 },
    {
      what: 'the name of a deleted account',
      one: by('1', { name: '[deleted]' }),
      other: by('2', { name: '[deleted]' }),
      cases: 2,
    },
  ])('two complaints of $what make $cases', async ({ one, other, cases }) => {
    const store = await open()
    await savePoll(store, poll([one, other]))
    const ids = (await store.cases.candidates({ brands: [brand] })).map(({ caseId }) => caseId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(cases)
  })

  test('a complaint about another brand is another case', async () => {
    const store = await open()
    const both = judged('1', { mentions: [complaint(), complaint({ brand: 'Contoso Mail' })] })
    expect(await savePoll(store, poll([both]))).toMatchObject({ postsAdded: 1, mentionsAdded: 2 })
    const mentions = await allMentions(store, [brand, 'Contoso Mail'])
    expect(mentions.map((mention) => mention.case.brand)).toEqual([brand, 'Contoso Mail'])
  })

  test.each([
    { after: 14 * DAY, lapse: undefined, cases: 1 },
    { after: 14 * DAY + 1, lapse: undefined, cases: 2 },
    { after: HOUR, lapse: HOUR, cases: 1 },
    { after: HOUR + 1, lapse: HOUR, cases: 2 },
  ])('a case untouched for $after ms takes a new mention in: $cases', async ({ after, lapse, cases }) => {
    const store = await open()
    const over = lapse === undefined ? {} : { lapse }
    await savePoll(store, poll([judged('1')]), over)
    await savePoll(
      store,
      poll([judged('2', { post: { publishedAt: later(after) } })], { at: later(after) }),
      over,
    )
    const candidates = await store.cases.candidates({ brands: [brand] })
    expect(new Set(candidates.map(({ caseId }) => caseId)).size).toBe(cases)
    const touched = candidates.map(({ touchedAt }) => touchedAt.getTime())
    expect(new Set(touched)).toEqual(
      new Set(cases === 1 ? [later(after).getTime()] : [noon.getTime(), later(after).getTime()]),
    )
  })

  test('history tells that a case opened and what was added to it', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    await savePoll(store, poll([judged('2')], { at: later(HOUR) }))
    const [mention] = await allMentions(store)
    const file = await store.cases.file(mention?.case.id ?? 0)
    expect(file?.history).toEqual([
      { at: noon, code: 'opened', args: { place: 'forum.example' } },
      { at: later(HOUR), code: 'mention-added', args: { place: 'forum.example' } },
    ])
    expect(file?.case).toMatchObject({ openedAt: noon, touchedAt: later(HOUR), state: 'new' })
    expect(await store.cases.file(4711)).toBeUndefined()
  })

  test('a case lists its mentions oldest first, in whatever order they came', async () => {
    const store = await open()
    const at = (key: string, hours: number) => judged(key, { post: { publishedAt: later(hours * HOUR) } })
    await savePoll(store, poll([at('b', -1), at('c', 0), at('a', -2)]))
    const [mention] = await allMentions(store)
    const urls = (await store.cases.file(mention?.case.id ?? 0))?.mentions.map(({ post }) => post.url)
    expect(urls).toEqual(['a', 'b', 'c'].map((key) => `https://forum.example/${key}`))
  })

  const complainedBefore = async (store: Store) =>
    Object.fromEntries(
      (await allMentions(store)).map(({ post, complainedBefore }) => [post.url.slice(-1), complainedBefore]),
    )

  test('who complained in an earlier post is known, in whatever order the posts come', async () => {
    const store = await open()
    const at = (key: string, hours: number, needsReply = true) =>
      judged(key, { post: { publishedAt: later(hours * HOUR) }, mentions: [complaint({ needsReply })] })
    await savePoll(store, poll([at('c', 0), at('b', -1)]))
    expect(await complainedBefore(store)).toEqual({ b: false, c: true })
    await savePoll(store, poll([at('p', -9, false), at('a', -2)]))
    expect(await complainedBefore(store)).toEqual({ p: false, a: false, b: true, c: true })
    const verdict = { mentions: [complaint({ needsReply: false })], startsPromise: true }
    const [a] = await store.posts.recall('forum', [{ keys: ['a'] }])
    await saveVerdicts(store, [brand], [{ ...verdict, postId: a?.postId ?? '' }], later(HOUR), false)
    expect(await complainedBefore(store)).toEqual({ p: false, a: false, b: false, c: true })
  })

  test('a post whose author took their name away is nobody’s second complaint', async () => {
    const store = await open()
    const second = (over: object) => judged('2', { ...over, post: { publishedAt: later(HOUR), ...over } })
    await savePoll(store, poll([judged('1'), second({})]))
    expect(await complainedBefore(store)).toEqual({ 1: false, 2: true })
    await savePoll(store, poll([second({ hash: 'edited', author: { name: '[deleted]' } })]))
    expect(await complainedBefore(store)).toEqual({ 1: false, 2: false })
  })

  test('who is named by an edit is known to have complained', async () => {
    const store = await open()
    const { author: _, ...anonymous } = judged('1').post
    await savePoll(store, poll([{ ...judged('1'), post: anonymous }]))
    await savePoll(store, poll([judged('1', { hash: 'edited' })]))
    await savePoll(store, poll([judged('2', { post: { publishedAt: later(HOUR) } })]))
    expect(await complainedBefore(store)).toEqual({ 1: false, 2: true })
  })

  test('new rules change, add and remove mentions', async () => {
    const store = await open()
    await savePoll(store, poll([judged('changed'), judged('removed'), judged('added', { mentions: [] })]))
    const posts = await store.posts.stored(undefined, 10)
    const verdicts = posts.map(({ post }) => ({
      postId: post.id,
      startsPromise: false,
      mentions: post.url.endsWith('removed') ? [] : [complaint({ score: 60 })],
    }))
    await saveVerdicts(store, [brand], verdicts, later(HOUR), false)
    const mentions = await allMentions(store)
    expect(mentions.map(({ post, score, startsPromise }) => [post.url, score, startsPromise]).sort()).toEqual(
      [
        ['https://forum.example/added', 60, false],
        ['https://forum.example/changed', 60, false],
      ],
    )
    expect(
      await store.cases.candidates({ brands: [brand], all: true, search: saying('northwind') }),
    ).toHaveLength(2)
    await savePoll(store, poll([judged('changed')], { at: later(2 * HOUR) }))
    expect(await sweep(store, sweepOf(later(DAY)))).toBe(1)
  })

  test('rules for one brand leave the mentions of others, and posts that are gone are passed over', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([judged('1', { mentions: [complaint(), complaint({ brand: 'Contoso Mail' })] })]),
    )
    const [stored] = await store.posts.stored(undefined, 1)
    const none = { startsPromise: true, mentions: [] }
    await saveVerdicts(
      store,
      [brand],
      [
        { postId: stored?.post.id ?? '', ...none },
        { postId: '99', ...none },
      ],
      noon,
      false,
    )
    expect(await store.facts.counts([brand])).toMatchObject({ mentions: 0 })
    expect(await store.facts.counts(['Contoso Mail'])).toMatchObject({ mentions: 1 })
  })

  test('a case somebody worked on stays when its mention no longer matches', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    const [before] = await allMentions(store)
    const caseId = before?.case.id ?? 0
    const when = { at: later(HOUR), by: 'bo' }
    await runCommand(store, { caseId, command: { do: 'acknowledge' }, when })
    await saveVerdicts(
      store,
      [brand],
      [{ postId: before?.post.id ?? '', startsPromise: true, mentions: [] }],
      noon,
      false,
    )
    expect(await allMentions(store)).toMatchObject([{ needsReply: false, due: false }])
    expect((await store.cases.file(caseId))?.history).toMatchObject([
      { code: 'opened' },
      { code: 'acknowledged', by: 'bo' },
    ])
  })

  test('a case is removed with the last of its posts, and its id never used again', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    const [before] = await allMentions(store)
    const none = { postId: before?.post.id ?? '', startsPromise: true, mentions: [] }
    await saveVerdicts(store, [brand], [none], noon, false)
    await savePoll(store, poll([judged('calm', { mentions: [] })], { at: later(HOUR) }))
    expect(await sweep(store, sweepOf(later(HOUR)))).toBe(1)
    await savePoll(store, poll([judged('2')], { at: later(HOUR) }))
    const [after] = await allMentions(store)
    expect(after?.case.id).toBeGreaterThan(before?.case.id ?? 0)
  })

  test('posts come in pages for judging them again, with the sources that gave them', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1'), judged('2', { mentions: [] }), judged('3')]))
    await savePoll(store, poll([judged('2', { mentions: [] })], { sourceId: 'search' }))
    const first = await store.posts.stored(undefined, 2)
    const rest = await store.posts.stored(first.at(-1)?.post.id, 2)
    expect([...first, ...rest].map(({ post, sourceIds }) => [post.url.slice(-1), sourceIds])).toEqual([
      ['1', ['forum']],
      ['2', ['forum', 'search']],
      ['3', ['forum']],
    ])
  })

  test('which rules a brand was judged by, and up to which post, is remembered', async () => {
    const store = await open()
    expect(await store.posts.judged()).toEqual(new Map())
    await store.posts.setJudged(new Map([[brand, 'r1']]))
    expect(await store.posts.judged()).toEqual(new Map([[brand, { rules: 'r1', through: undefined }]]))
    await savePoll(store, poll([judged('1')]))
    await store.posts.setJudged(
      new Map([
        [brand, 'r2'],
        ['Contoso Mail', 'r3'],
      ]),
    )
    const [last] = await store.posts.stored(undefined, 9)
    expect(await store.posts.judged()).toEqual(
      new Map([
        [brand, { rules: 'r2', through: last?.post.id }],
        ['Contoso Mail', { rules: 'r3', through: last?.post.id }],
      ]),
    )
    await savePoll(store, poll([judged('2', { mentions: [] })]))
    await savePoll(store, poll([judged('1')], { at: later(HOUR) }))
    await sweep(store, sweepOf(later(DAY)))
    await savePoll(store, poll([judged('3')]))
    expect(await store.posts.stored((await store.posts.judged()).get(brand)?.through, 9)).toHaveLength(1)
  })
})
