import { expect, test } from 'vitest'
import { firstCase } from '../../case-numbers.js'
import { brand, HOUR, judged, later, markCase, noon, poll, savePoll, saveVerdicts } from '../sample.js'
import { changes } from './changes.js'
import { everyStore } from './every-store.js'

const unmatched = { mentions: [] }
const none = (postId: string) => ({ postId, startsPromise: true, mentions: [] })

everyStore(({ open }) => {
  test('the words of a post are those of now', async () => {
    const store = await open()
    expect(await store.posts.wordsOf('1')).toBeUndefined()
    const { title: _, ...untitled } = judged('b', unmatched).post
    await savePoll(store, poll([judged('a'), { ...judged('b'), post: untitled }]))
    await savePoll(store, poll([judged('a', { hash: 'edited', post: { title: 'Now', text: 'Up.' } })]))
    expect(await store.posts.wordsOf('1')).toEqual({ title: 'Now', text: 'Up.' })
    expect(await store.posts.wordsOf('2')).toEqual({ text: untitled.text })
  })

  test('what moderators took away is told to the source that said so, and by whoever looks for its words', async () => {
    const store = await open()
    const { title: _, ...untitled } = judged('c', unmatched).post
    await savePoll(
      store,
      poll([judged('a'), judged('b', unmatched), { ...judged('c', unmatched), post: untitled }]),
    )
    await savePoll(store, poll([judged('a')], { sourceId: 'search' }))
    const by = (key: string, by: 'author' | 'moderators', losesWords = false) => ({ key, by, losesWords })
    const gone = [by('a', 'moderators'), by('b', 'author', true), by('c', 'moderators', true)]
    await savePoll(store, poll([], { at: later(HOUR), gone }))
    const told = async (sourceId: string) =>
      (
        await store.posts.recall(
          sourceId,
          ['a', 'b', 'c'].map((key) => ({ keys: [key] })),
        )
      ).map((known) => known?.isTakenAway)
    expect(await told('forum')).toEqual([true, false, true])
    expect(await told('search')).toEqual([false, false, false])
    expect(await store.posts.removed(later(HOUR))).toEqual([])
    expect(await store.posts.removed(later(HOUR + 1))).toEqual(['1'])
  })

  test('a post is recalled by the first of its keys that is known; only an address leads to it as well', async () => {
    const store = await open()
    const address = 'https://forum.example/a'
    await savePoll(store, poll([judged('a', { keys: ['a', 'another a', address] }), judged('b')]))
    const recall = async (...keys: string[]) => {
      const [known] = await store.posts.recall('forum', [{ keys }])
      return known && [known.postId, known.byOwnKey, known.byOtherKey]
    }
    expect(await recall('a')).toEqual(['1', true, false])
    expect(await recall('a', 'another a')).toEqual(['1', true, false])
    expect(await recall('a', address)).toEqual(['1', true, true])
    expect(await recall('unheard of', 'another a', 'b')).toEqual(['1', false, false])
    expect(await recall('b', address)).toEqual(['2', true, false])
    expect(await recall('unheard of')).toBeUndefined()
    expect(await store.posts.recall('forum', [])).toEqual([])
  })

  test('idle is what matches nothing and came in before then, with what keeps it', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([judged('matches'), judged('quiet', unmatched), judged('hidden')], { at: later(-HOUR) }),
    )
    await markCase(store, {
      caseId: firstCase,
      verdict: 'fine',
      url: 'https://forum.example/hidden',
      at: noon,
      by: 'cy',
    })
    await savePoll(store, poll([judged('quiet', unmatched)], { sourceId: 'search', at: noon }))
    await savePoll(store, poll([judged('late', unmatched)], { at: later(HOUR) }))
    expect((await store.posts.idle(later(HOUR))).map(({ postId }) => postId)).toEqual(['2'])
    expect(await store.posts.idle(later(HOUR))).toEqual([
      {
        postId: '2',
        firstSeenAt: later(-HOUR),
        isMarked: false,
        givenBy: expect.toSatisfy((given: object[]) => given.length === 2),
      },
    ])
    const [quiet] = await store.posts.idle(later(HOUR))
    expect(new Map(quiet?.givenBy.map(({ sourceId, ...rest }) => [sourceId, rest]))).toEqual(
      new Map([
        // Its last answer held another one only.
        ['forum', { seenAt: later(-HOUR), isHeld: false }],
        ['search', { seenAt: noon, isHeld: true }],
      ]),
    )
    expect(await store.posts.idle(later(-HOUR))).toEqual([])
  })

  test('a hidden mention leaves its post idle, and says since when', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
    await saveVerdicts(store, [brand], [none('1'), none('2')], later(HOUR), false)
    await saveVerdicts(
      store,
      [brand],
      [{ ...none('2'), mentions: judged('b').mentions }],
      later(2 * HOUR),
      false,
    )
    expect(await store.posts.idle(later(HOUR))).toMatchObject([{ postId: '1', hiddenAt: later(HOUR) }])
  })

  test('an idle post says whether somebody said something of it', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', unmatched), judged('b', unmatched)]))
    await store.records.apply(
      changes({ marks: [{ postId: '2', brand, verdict: 'fine', at: noon, by: 'cy' }] }),
    )
    const idle = await store.posts.idle(later(HOUR))
    expect(new Map(idle.map(({ postId, isMarked }) => [postId, isMarked]))).toEqual(
      new Map([
        ['1', false],
        ['2', true],
      ]),
    )
  })

  test('posts are replayed in pages, those published since, with what belongs to the brands', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', unmatched), judged('c')], { at: later(HOUR) }))
    const query = { brands: [brand], publishedSince: noon, after: undefined, limit: 2 }
    const ids = async (over: object) =>
      (await store.posts.replayed({ ...query, ...over })).map(({ post, mentions }) => [
        post.id,
        mentions.length,
      ])
    expect(await ids({})).toEqual([
      ['1', 1],
      ['2', 0],
    ])
    expect(await ids({ after: '2' })).toEqual([['3', 1]])
    expect(await ids({ publishedSince: later(1) })).toEqual([])
    expect(await ids({ brands: ['Contoso Mail'], limit: 1 })).toEqual([['1', 0]])
  })

  test('a thread is told by its newest posts, matched or not, the oldest first', async () => {
    const store = await open()
    const inThread = (hours: number, id = 't1') => ({
      thread: { id },
      publishedAt: later((hours - 9) * HOUR),
    })
    await savePoll(
      store,
      poll([
        judged('a', { post: inThread(3) }),
        judged('b', { ...unmatched, post: inThread(1) }),
        judged('c', { ...unmatched, post: inThread(2) }),
        judged('d', { ...unmatched, post: inThread(4, 't2') }),
        judged('e', { ...unmatched, post: { ...inThread(5), place: 'other.example' } }),
      ]),
    )
    const thread = async (limit: number, place = 'forum.example') =>
      (await store.posts.inThread({ place, threadId: 't1', limit }))
        .map(({ post }) => post.url.at(-1))
        .join('')
    expect(await thread(9)).toBe('bca')
    expect(await thread(2)).toBe('ca')
    expect(await thread(9, 'other.example')).toBe('e')
    expect(await thread(9, 'nowhere.example')).toBe('')
  })
})
