import { expect, test } from 'vitest'
import { sweep } from '../../../src/jobs/sweep.js'
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
  saying,
  state,
  sweepOf,
} from '../sample.js'
import { everyStore } from './every-store.js'

everyStore(({ open }) => {
  test('a poll comes back as it was stored', async () => {
    const store = await open()
    const post = judged('forum:1', {
      post: {
        author: {
          name: 'Ada Example',
          handle: 'Ada',
          url: 'https://forum.example/u/ada',
          followers: 12,
          since: later(-3 * DAY),
          posts: 2,
        },
        staffOf: 'Northwind Hosting',
        publishedAtFrom: 'found',
        updatedAt: later(HOUR),
        language: 'en',
        engagement: { likes: 3, rating: 1.5 },
        titleOf: 'thread',
        tags: ['Hosting', 'down'],
        quoted: [{ field: 'text', start: 0, end: 9 }],
        thread: { id: 't1', parentId: 'p1', replies: 4 },
        position: 2,
      },
      mentions: [complaint({ noReply: 'repost', needsReply: false })],
    })
    expect(await savePoll(store, poll([post]))).toEqual({ postsAdded: 1, postsUpdated: 0, mentionsAdded: 1 })

    const [mention] = await allMentions(store)
    expect(mention).toEqual({
      ...post.mentions[0],
      id: mention?.id,
      post: { ...post.post, id: mention?.post.id, positions: { source: 'forum', first: 2, best: 2 } },
      firstSeenAt: noon,
      startsPromise: true,
      complainedBefore: false,
      due: false,
      follows: false,
      baseline: false,
      case: {
        revision: 1,
        id: mention?.case.id,
        brand,
        state: 'new',
        openedAt: noon,
        touchedAt: noon,
        person: { place: 'forum.example', author: post.post.author },
      },
    })
  })

  test('a source is remembered as its last poll left it', async () => {
    const store = await open()
    const failed = state({
      polledAt: later(HOUR),
      problem: {
        failure: { code: 'connection-refused', args: { host: 'forum.example', proxy: 'proxy.example:3128' } },
        since: later(HOUR),
        times: 2,
      },
      retryAt: later(3 * HOUR),
      ownInterval: 2 * HOUR,
      moved: { from: 'hash', to: 'https://new.example/posts.rss', since: later(HOUR) },
      redirect: { to: 'https://newer.example/posts.rss', times: 2 },
      missedAt: later(HOUR),
    })
    const good = state({
      cursors: { feed: 'page 2' },
      answers: { a1: { validators: { etag: 'W/"1"' }, bodyHash: 'b1' } },
      answeredAt: noon,
      posts: 3,
      notices: [{ code: 'cut-off', args: { entries: 12 } }],
    })
    await savePoll(store, poll([], { state: good }))
    await savePoll(store, poll([], { sourceId: 'blog', state: failed }))
    expect(await store.sources.states()).toEqual(
      new Map([
        ['forum', good],
        ['blog', failed],
      ]),
    )
    await savePoll(store, poll([], { state: failed }))
    expect((await store.sources.states()).get('forum')).toEqual(failed)
  })

  test('recall tells what is known by any key, and the hash only of what this source gave', async () => {
    const store = await open()
    const post = judged('forum:1', {
      keys: ['forum:1', 'https://forum.example/1'],
      post: { text: 'down 😀' },
    })
    await savePoll(store, poll([post]))
    const asked = [{ keys: ['forum:2', 'https://forum.example/1'] }, { keys: ['forum:3'] }]
    const [known, unknown] = await store.posts.recall('forum', asked)
    expect(known).toEqual({
      postId: expect.any(String),
      byOwnKey: false,
      byOtherKey: true,
      url: post.post.url,
      author: { name: 'Ada Example', handle: 'ada' },
      hash: post.hash,
      textLength: 'down 😀'.length,
      publishedAt: noon,
      publishedAtFrom: 'source',
      firstSeenAt: noon,
      isTakenAway: false,
      beside: {},
    })
    expect(unknown).toBeUndefined()
    expect((await store.posts.recall('another', asked))[0]).toMatchObject({
      postId: known?.postId,
      hash: undefined,
    })
  })

  test('a post that another source gave meanwhile is linked, not stored again', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { keys: ['forum:1', 'https://forum.example/1'] })]))
    const again = judged('b', { keys: ['search:9', 'https://forum.example/1'], post: { text: 'Shorter.' } })
    const second = poll([again], { sourceId: 'search', at: later(HOUR) })
    expect(await savePoll(store, second)).toEqual({ postsAdded: 0, postsUpdated: 0, mentionsAdded: 0 })

    const [mention] = await allMentions(store)
    expect(mention?.post.text).toBe('Northwind Hosting is down again.')
    const file = await store.cases.file(mention?.case.id ?? 0)
    expect(file?.foundBy).toEqual({
      [mention?.post.id ?? '']: [
        { sourceId: 'forum', firstSeenAt: noon },
        { sourceId: 'search', firstSeenAt: later(HOUR) },
      ],
    })
    const recalled = await store.posts.recall('search', [{ keys: ['search:9'] }])
    expect(recalled[0]).toMatchObject({ postId: mention?.post.id, hash: again.hash })
  })

  test('a fuller version from another source takes the place of the shorter one', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    const fuller = judged('1', {
      hash: 'fuller',
      post: { text: 'Northwind Hosting is down again, for the third day, and we lose money.' },
      mentions: [complaint({ score: 95 })],
    })
    expect(await savePoll(store, poll([fuller], { sourceId: 'search' }))).toMatchObject({ postsUpdated: 1 })
    expect(await allMentions(store)).toMatchObject([{ score: 95, post: { text: fuller.post.text } }])
  })

  test('what was quoted in the words before an edit is not quoted in those after it', async () => {
    const store = await open()
    const quoted = [{ field: 'text' as const, start: 0, end: 9 }]
    await savePoll(store, poll([judged('1', { post: { quoted, tags: ['down'] } })]))
    await savePoll(store, poll([judged('1', { hash: 'edit', post: { text: 'Northwind Hosting is up.' } })]))
    const [mention] = await allMentions(store)
    expect(mention?.post.quoted).toBeUndefined()
    expect(mention?.post.tags).toEqual(['down'])
  })

  test('an edit changes the post and its mention, never adds one', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    const [before] = await allMentions(store)
    const edit = judged('1', {
      hash: 'edited',
      post: { text: 'Northwind Hosting: solved, thanks!', updatedAt: later(HOUR) },
      mentions: [complaint({ score: 12, needsReply: false, noReply: 'praise' })],
    })
    expect(await savePoll(store, poll([edit], { at: later(HOUR) }))).toEqual({
      postsAdded: 0,
      postsUpdated: 1,
      mentionsAdded: 0,
    })
    expect(await allMentions(store)).toEqual([
      {
        ...before,
        score: 12,
        needsReply: false,
        noReply: 'praise',
        due: false,
        post: { ...before?.post, text: edit.post.text, updatedAt: later(HOUR) },
        case: {
          ...before?.case,
          state: 'resolved',
          resolvedAt: later(HOUR),
          touchedAt: later(HOUR),
          revision: 2,
        },
      },
    ])
    const found = (search: string) =>
      store.cases.candidates({ brands: [brand], all: true, search: saying(search) })
    expect(await found('solved')).toHaveLength(1)
    expect(await found('again')).toHaveLength(0)
  })

  test('an edit that names the brand no more removes the mention and its case', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')]))
    const [before] = await allMentions(store)
    await savePoll(
      store,
      poll([judged('1', { hash: 'edited', post: { text: 'Never mind.' }, mentions: [] })]),
    )
    expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 0 })
    expect(await store.cases.file(before?.case.id ?? 0)).toBeUndefined()
    expect(await store.cases.candidates({ brands: [brand], all: true, search: saying('never') })).toEqual([])
  })

  test('an edit leaves mentions of brands that were not judged', async () => {
    const store = await open()
    const both = [complaint(), complaint({ brand: 'Contoso Mail' })]
    await savePoll(store, poll([judged('1', { mentions: both })]))
    const edit = judged('1', { hash: 'edited', mentions: [] })
    await savePoll(store, poll([edit], { brands: [brand] }))
    expect(await store.facts.counts([brand])).toMatchObject({ mentions: 0 })
    expect(await store.facts.counts(['Contoso Mail'])).toMatchObject({ mentions: 1 })
  })

  test.each([
    { known: 'source', told: 'first-seen', kept: noon },
    { known: 'source', told: 'found', kept: noon },
    { known: 'found', told: 'source', kept: later(HOUR) },
    { known: 'first-seen', told: 'first-seen', kept: later(HOUR) },
  ] as const)('a date from $known is replaced by one from $told only if that is as sure', async (row) => {
    const store = await open()
    const version = (hash: string, publishedAt: Date, publishedAtFrom: 'source' | 'found' | 'first-seen') =>
      judged('1', { hash, post: { publishedAt, publishedAtFrom } })
    await savePoll(store, poll([version('1', noon, row.known)]))
    await savePoll(store, poll([version('2', later(HOUR), row.told)]))
    const [mention] = await allMentions(store)
    expect(mention?.post.publishedAt).toEqual(row.kept)
    const [candidate] = await store.cases.candidates({ brands: [brand] })
    expect(candidate?.waitsSince).toEqual(row.kept)
  })

  test('two posts that turn out to share a key become one, with the fuller text and the older case', async () => {
    const store = await open()
    await savePoll(store, poll([judged('forum:1', { post: { author: { name: 'A. E.' }, text: 'Short.' } })]))
    const fuller = judged('https://forum.example/1', { post: { text: 'The same at length.' } })
    await savePoll(store, poll([fuller, judged('other')], { sourceId: 'search', at: later(1) }))
    const [older] = await allMentions(store)

    const link = judged('x', { keys: ['forum:1', 'https://forum.example/1', 'x'], post: { text: '' } })
    await savePoll(store, poll([link], { sourceId: 'third', at: later(HOUR) }))
    const mentions = await allMentions(store)
    expect(mentions.map(({ post }) => post.text).sort()).toEqual([
      'Northwind Hosting is down again.',
      'The same at length.',
    ])
    const merged = mentions.find(({ post }) => post.text === 'The same at length.')
    expect(merged).toMatchObject({ due: true, case: { id: older?.case.id } })
    const keys = ['forum:1', 'https://forum.example/1', 'x'].map((key) => ({ keys: [key] }))
    const ids = (await store.posts.recall('third', keys)).map((known) => known?.postId)
    expect(new Set(ids)).toEqual(new Set([merged?.post.id]))
    const file = await store.cases.file(older?.case.id ?? 0)
    expect(file?.foundBy[merged?.post.id ?? '']?.map(({ sourceId }) => sourceId)).toEqual([
      'forum',
      'search',
      'third',
    ])
  })

  test('stored posts become one by way of a new one that becomes one with them', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([judged('a', { post: { text: 'Down.' } }), judged('b', { post: { text: 'Down.' } })]),
    )
    const at = (hours: number, text: string) => ({
      hash: text,
      post: { text, publishedAt: later(hours * HOUR) },
    })
    const answer = [
      judged('c', at(0, 'Northwind Hosting is down again.')),
      judged('x', { ...at(1, 'Down.'), keys: ['a', 'c'] }),
      judged('y', { ...at(2, 'Down.'), keys: ['b', 'c'] }),
    ]
    await savePoll(store, poll(answer, { sourceId: 'search' }))
    const known = await store.posts.recall(
      'search',
      ['a', 'b', 'c'].map((key) => ({ keys: [key] })),
    )
    const [first] = known
    expect(first).toBeDefined()
    expect(new Set(known.map((post) => post?.postId))).toEqual(new Set([first?.postId]))
    expect(await store.facts.counts([brand])).toMatchObject({ posts: 1 })
  })

  test('one entry twice in the same answer is one post', async () => {
    const store = await open()
    const twice = [judged('1'), judged('1'), judged('1', { hash: 'edited', post: { text: 'Edited.' } })]
    expect(await savePoll(store, poll(twice))).toEqual({ postsAdded: 1, postsUpdated: 1, mentionsAdded: 1 })
    expect(await allMentions(store)).toMatchObject([{ post: { text: 'Edited.' } }])
  })

  test('what cannot be stored in a text becomes a replacement character, and offsets hold', async () => {
    const store = await open()
    const text = 'a\0b \ud800 Northwind Hosting'
    const odd = judged('k\0\ud800', { hash: 'odd', post: { text, title: '\0', author: { name: 'A\0' } } })
    await savePoll(store, poll([odd]))
    const [mention] = await allMentions(store)
    expect(mention?.post.text).toBe('a\ufffdb \ufffd Northwind Hosting')
    expect(mention?.post.author?.name).toBe('A\ufffd')
    expect(await store.posts.recall('forum', [odd])).toMatchObject([{ hash: odd.hash }])
    expect(
      await store.cases.candidates({ brands: [brand], all: true, search: saying('northwind') }),
    ).toHaveLength(1)
  })

  test.each([2 ** 60, 1e300, Number.POSITIVE_INFINITY, -5, 1.5])(
    '%d followers can be stored and read',
    async (n) => {
      const store = await open()
      await savePoll(store, poll([judged('1', { post: { author: { name: 'Ada', followers: n } } })]))
      const [candidate] = await store.cases.candidates({ brands: [brand] })
      expect(candidate?.followers).toBe(Math.trunc(Math.min(Math.max(n, 0), Number.MAX_SAFE_INTEGER)))
      expect(await allMentions(store)).toHaveLength(1)
    },
  )

  test('a later poll brings a person’s present name and followers to all their mentions', async () => {
    const store = await open()
    const by = (followers: number, name: string) => ({ author: { name, handle: 'ADA', followers } })
    await savePoll(store, poll([judged('1', { post: by(10, 'Ada') })]))
    await savePoll(store, poll([judged('2', { post: by(5000, 'Ada E.') })]))
    await savePoll(store, poll([judged('3', { post: { author: { name: 'Ada E.', handle: 'ada' } } })]))
    const candidates = await store.cases.candidates({ brands: [brand] })
    expect(candidates.map(({ followers }) => followers)).toEqual([5000, 5000, 5000])
    const names = (await allMentions(store)).map(({ post }) => post.author?.name)
    expect(names).toEqual(['Ada E.', 'Ada E.', 'Ada E.'])
    expect(await store.cases.candidates({ brands: [brand], search: saying('ada e') })).toHaveLength(3)
  })

  test('a baseline is remembered as announced and never becomes due', async () => {
    const store = await open()
    await savePoll(store, poll([judged('1')], { baseline: true }))
    await savePoll(store, poll([judged('1', { hash: 'edited' })]))
    expect(await store.cases.candidates({ brands: [brand] })).toEqual([])
    const [mention] = await store.cases.candidates({ brands: [brand], all: true })
    expect(mention).toMatchObject({ due: false })
    expect(await store.cases.candidates({ brands: [brand], all: true, unannounced: true })).toEqual([])
  })

  test('a sweep takes only posts that matched nothing and that no source gives any more', async () => {
    const store = await open()
    const unmatched = { mentions: [] }
    await savePoll(store, poll([judged('mention'), judged('gone', unmatched), judged('given', unmatched)]))
    const [given] = await store.posts.recall('forum', [{ keys: ['given'] }])
    const seen = [{ postId: given?.postId ?? '', keys: ['given', 'another name'], hash: 'h2' }]
    await savePoll(store, poll([judged('new', unmatched)], { at: later(HOUR), seen }))

    expect(await sweep(store, sweepOf(later(HOUR)))).toBe(1)
    const names = ['mention', 'gone', 'given', 'new', 'another name']
    const known = await store.posts.recall(
      'forum',
      names.map((key) => ({ keys: [key] })),
    )
    expect(known.map((post) => post?.hash)).toEqual(['hash of mention', undefined, 'h2', 'hash of new', 'h2'])
    // Unchanged since: the source still gives what its last answer held, however long ago that was.
    await savePoll(store, poll([], { at: later(2 * HOUR) }))
    expect(await sweep(store, sweepOf(later(DAY)))).toBe(0)
    await savePoll(store, poll([judged('mention')], { at: later(3 * HOUR) }))
    expect(await sweep(store, sweepOf(later(DAY)))).toBe(2)
    expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 1 })
  })

  test('a name that leads somewhere stays there when a source gives another post under it again', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b')]))
    await savePoll(store, poll([], { seen: [{ postId: '2', keys: ['b', 'a', 'new'], hash: 'h' }] }))
    const known = await store.posts.recall(
      'forum',
      ['a', 'b', 'new'].map((key) => ({ keys: [key] })),
    )
    expect(known.map((post) => post?.postId)).toEqual(['1', '2', '2'])
  })

  test('a post that was swept since it was recalled is left out', async () => {
    const store = await open()
    const seen = [{ postId: '12345', keys: ['a'], hash: 'h' }]
    await savePoll(store, poll([], { seen }))
    expect(await store.posts.recall('forum', [{ keys: ['a'] }])).toEqual([undefined])
  })

  test('two posts that one source gave stay two, though a later version of one has the address of the other', async () => {
    const store = await open()
    const thread = 'https://forum.example/thread'
    await savePoll(store, poll([judged('a', { keys: ['forum:1', thread] })]))
    await savePoll(store, poll([judged('b', { keys: ['forum:2'] })], { at: later(HOUR) }))
    const edited = judged('c', { keys: ['forum:2', thread], post: { text: 'Northwind Hosting: edited.' } })
    const third = poll([edited], { at: later(2 * HOUR) })
    expect(await savePoll(store, third)).toMatchObject({ postsAdded: 0, postsUpdated: 1 })

    const [first, second] = await store.posts.recall('forum', [{ keys: ['forum:1'] }, { keys: ['forum:2'] }])
    expect(first?.postId).not.toBe(second?.postId)
    expect((await store.posts.recall('forum', [{ keys: [thread] }]))[0]?.postId).toBe(first?.postId)
  })
})
