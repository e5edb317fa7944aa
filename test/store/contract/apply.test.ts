import { expect, test } from 'vitest'
import type { Mark } from '../../../src/model/mention.js'
import type { Changes, Facts, MentionRecord } from '../../../src/store/port/records.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase } from '../../case-numbers.js'
import { allMentions, brand, DAY, HOUR, judged, later, noon, poll, savePoll, state } from '../sample.js'
import { changes, newCase, newMention, newPost } from './changes.js'
import { everyStore } from './every-store.js'
import { everythingIn } from './everything.js'

const ada = { place: 'forum.example', key: 'handle:ada' }

/** A mention in case 1, of post 1 by Ada, and post 2 that matches nothing. */
async function filled(store: Store): Promise<Facts> {
  await savePoll(store, poll([judged('a'), judged('b', { mentions: [], post: { author: { name: 'Bo' } } })]))
  return await store.records.facts({
    keys: ['a', 'b'],
    caseIds: [firstCase],
    people: [ada],
    sourceId: 'forum',
  })
}

/** What it takes of the facts, as the one thing of its kind. */
function the<Thing>(things: readonly Thing[]): Thing {
  const [first] = things
  if (first === undefined) throw new Error('The facts lack it')
  return first
}

const acknowledged = ({ cases }: Facts): Changes['cases'][number] => {
  const file = the(cases)
  return {
    file: { ...file, state: 'acknowledged', isActedOn: true },
    isNew: false,
    events: [{ code: 'acknowledged', args: {}, at: later(HOUR), by: 'cy' }],
  }
}

/** A mention of it changed. */
const touched = ({ cases }: Facts): Changes['cases'][number] => ({
  file: the(cases),
  isNew: false,
  events: [],
})

const inSight = ({ mentions }: Facts): MentionRecord => the(mentions)
const hidden = (facts: Facts): MentionRecord => ({
  ...inSight(facts),
  judgedReply: false,
  needsReply: false,
  due: false,
  hiddenAt: later(HOUR),
})

/** Nobody has decided anything about what this adds, so it is stored unless something else in the change stops it. */
const beside = ({ free }: Facts): Partial<Changes> => ({
  people: {
    added: [{ id: free.person + 50, place: 'forum.example', key: 'name:Cy', author: { name: 'Cy' } }],
    changed: [],
  },
  source: {
    id: 'late',
    at: later(DAY),
    state: state({ polledAt: later(DAY) }),
    hasRead: true,
    days: { polled: { day: 1, answered: true }, posts: new Map([[1, 1]]), newestAt: noon, forgetBefore: 0 },
    given: new Map([['1', 'another hash']]),
    seen: new Map([['1', { keys: ['late a'], hash: 'late' }]]),
  },
  posts: { added: [newPost(free.post + 50)], changed: [newPost(1)] },
})

type Deciding = (facts: Facts) => Partial<Changes>

everyStore(({ open }) => {
  test.each<[what: string, first: Deciding, second: Deciding]>([
    [
      'a case has moved',
      (facts) => ({ cases: [acknowledged(facts)] }),
      (facts) => ({ cases: [acknowledged(facts)] }),
    ],
    [
      'the case of a mention has moved',
      (facts) => ({ cases: [acknowledged(facts)] }),
      (facts) => ({ settled: [{ record: inSight(facts) }], cases: [touched(facts)] }),
    ],
    [
      'a mention of a case has changed',
      (facts) => ({ settled: [{ record: inSight(facts) }], cases: [touched(facts)] }),
      (facts) => ({ cases: [acknowledged(facts)] }),
    ],
    [
      'the case of a mention is gone',
      (facts) => ({ cases: [{ ...acknowledged(facts), isRemoved: true }], removed: [1] }),
      (facts) => ({ cases: [touched(facts)] }),
    ],
    [
      'a case is gone',
      (facts) => ({ cases: [{ ...acknowledged(facts), isRemoved: true }], removed: [1] }),
      (facts) => ({ cases: [acknowledged(facts)] }),
    ],
    [
      'the number of a case is taken',
      ({ free }) => ({ cases: [newCase(free.case)] }),
      ({ free }) => ({ cases: [newCase(free.case)] }),
    ],
    [
      'the number of a post is taken',
      ({ free }) => ({ posts: { added: [newPost(free.post)], changed: [] } }),
      ({ free }) => ({ posts: { added: [newPost(free.post)], changed: [] } }),
    ],
    [
      'the number of a person is taken',
      ({ free }) => addsPerson(free.person, 'name:Di'),
      ({ free }) => addsPerson(free.person, 'name:Ed'),
    ],
    [
      'a person is known',
      ({ free }) => addsPerson(free.person, 'name:Di'),
      ({ free }) => addsPerson(free.person + 1, 'name:Di'),
    ],
    [
      'the number of a mention is taken',
      ({ free }) => ({ judged: [newMention({ id: free.mention, postId: '2', caseId: firstCase })] }),
      ({ free }) => ({
        judged: [newMention({ id: free.mention, postId: '2', caseId: firstCase, brand: 'Contoso Mail' })],
      }),
    ],
    [
      'the post has a mention of the brand',
      ({ free }) => ({ judged: [newMention({ id: free.mention, postId: '2', caseId: firstCase })] }),
      ({ free }) => ({ judged: [newMention({ id: free.mention + 1, postId: '2', caseId: firstCase })] }),
    ],
    [
      'a mention that was to be changed is hidden',
      (facts) => ({ hidden: [hidden(facts)] }),
      (facts) => ({ settled: [{ record: inSight(facts) }] }),
    ],
    [
      'a mention that was to be judged is hidden',
      (facts) => ({ hidden: [hidden(facts)] }),
      (facts) => ({ judged: [{ ...newMention(inSight(facts)), was: 'in-sight' }] }),
    ],
    [
      'a key leads somewhere',
      () => ({ keys: new Map([['c', '1']]) }),
      () => ({ keys: new Map([['c', '2']]) }),
    ],
    [
      'the post of a mark is gone',
      () => ({ forgotten: ['2'] }),
      () => ({ marks: [{ postId: '2', brand, verdict: 'fine', at: noon, by: 'cy' }] }),
    ],
    ['the post of a key is gone', () => ({ forgotten: ['2'] }), () => ({ keys: new Map([['c', '2']]) })],
    [
      'the post of a mention is gone',
      () => ({ forgotten: ['2'] }),
      ({ free }) => ({ judged: [newMention({ id: free.mention, postId: '2', caseId: firstCase })] }),
    ],
    [
      'a post that was to go has a mention',
      ({ free }) => ({ judged: [newMention({ id: free.mention, postId: '2', caseId: firstCase })] }),
      () => ({ forgotten: ['2'] }),
    ],
  ])('two decide on the same facts: where %s, the second leaves nothing behind', async (_, first, second) => {
    const store = await open()
    const facts = await filled(store)
    expect(await store.records.apply(changes(first(facts)))).toBe('done')
    const after = await everythingIn(store, later(DAY))
    const rest = beside(facts)
    const decided = second(facts)
    const both = changes({
      ...rest,
      ...decided,
      people: { added: [...added(rest.people), ...added(decided.people)], changed: [] },
      posts: { added: [...added(rest.posts), ...added(decided.posts)], changed: [newPost(1)] },
    })
    expect(await store.records.apply(both)).toBe('conflict')
    expect(await everythingIn(store, later(DAY))).toEqual(after)
    expect(await store.records.apply(changes(rest))).toBe('done')
  })

  test('what is wrong in itself is no conflict, and leaves nothing behind', async () => {
    const store = await open()
    const facts = await filled(store)
    const before = await everythingIn(store, later(DAY))
    const broken: Changes['cases'][number] = {
      ...newCase(facts.free.case),
      get isRemoved(): true {
        throw new Error('A fault of the program')
      },
    }
    const both = changes({ ...beside(facts), cases: [broken] })
    await expect(store.records.apply(both)).rejects.toThrow('A fault of the program')
    expect(await everythingIn(store, later(DAY))).toEqual(before)
  })

  test('what happened to a case stays, and what happens is added behind it', async () => {
    const store = await open()
    const facts = await filled(store)
    await store.records.apply(changes({ cases: [acknowledged(facts)] }))
    const opened = { code: 'opened', args: { place: 'forum.example' }, at: noon }
    const file = { ...acknowledged(facts).file, revision: 2 }
    const events = [
      { code: 'resolved', args: {}, at: later(-HOUR), by: 'di' },
      { code: 'reopened', args: {}, at: later(-2 * HOUR), by: 'di' },
    ] as const
    expect(await store.records.apply(changes({ cases: [{ file, isNew: false, events }] }))).toBe('done')
    const now = await store.cases.file(firstCase)
    expect(now?.history).toEqual([opened, ...acknowledged(facts).events, ...events])
    expect(now?.case).toMatchObject({ revision: 3, state: 'acknowledged' })
  })

  test('numbers of posts and cases are never given again, those of hidden mentions neither', async () => {
    const store = await open()
    const facts = await filled(store)
    expect(facts.free).toEqual({ post: 3, person: 3, mention: 2, case: firstCase + 1 })
    await store.records.apply(
      changes({
        posts: { added: [newPost(3)], changed: [] },
        cases: [newCase(secondCase)],
        judged: [newMention({ id: 2, postId: '3', caseId: secondCase })],
      }),
    )
    const [mention] = await store.cases.mentions([2])
    expect(mention).toMatchObject({ id: 2, post: { id: '3' }, case: { id: secondCase } })
    await store.records.apply(
      changes({ hidden: [hidden(facts), { ...hidden(facts), id: 2, postId: '3', caseId: secondCase }] }),
    )
    expect((await store.records.facts({})).free).toEqual({
      post: 4,
      person: 3,
      mention: 3,
      case: secondCase + 1,
    })
    const gone = { ...newCase(secondCase, { revision: 1 }), isNew: false, isRemoved: true } as const
    await store.records.apply(changes({ removed: [2], cases: [gone], forgotten: ['3'] }))
    expect((await store.records.facts({})).free).toEqual({
      post: 4,
      person: 3,
      mention: 2,
      case: secondCase + 1,
    })
  })

  test('a mention of which only the record changed keeps its words, unless they are gone', async () => {
    const store = await open()
    const facts = await filled(store)
    const [before] = await allMentions(store)
    const record = { ...inSight(facts), complainedBefore: true }
    await store.records.apply(changes({ settled: [{ record }] }))
    expect(await allMentions(store)).toEqual([{ ...before, complainedBefore: true }])
    await store.records.apply(changes({ settled: [{ record, isBare: true }] }))
    expect(await allMentions(store)).toEqual([{ ...before, complainedBefore: true, signals: [], named: [] }])
  })

  test('a mark is taken back, and given anew', async () => {
    const store = await open()
    await filled(store)
    const say = async (verdict: Mark | undefined) => {
      const mark = { postId: '1', brand, verdict, at: noon, by: 'cy' }
      await store.records.apply(changes({ marks: [mark] }))
      const { marks } = await store.records.facts({ postIds: ['1'] })
      return marks.map((known) => known.verdict)
    }
    expect(await say('fine')).toEqual(['fine'])
    expect(await say('complaint')).toEqual(['complaint'])
    expect(await say(undefined)).toEqual([])
  })

  test('of two posts that become one, keys, marks and sources are those of both', async () => {
    const store = await open()
    await savePoll(store, poll([judged('b')], { sourceId: 'search', at: later(-HOUR) }))
    await savePoll(store, poll([judged('a', { mentions: [] })]))
    await savePoll(store, poll([judged('c', { mentions: [] })], { sourceId: 'search', at: later(HOUR) }))
    for (const [at, key] of ['c', 'b'].entries())
      await savePoll(store, poll([judged(key, { mentions: [] })], { sourceId: 'blog', at: later(at + 1) }))
    const mark = (postId: string, of: string, verdict: Mark) => ({
      postId,
      brand: of,
      verdict,
      at: noon,
      by: 'cy',
    })
    await store.records.apply(
      changes({
        marks: [mark('3', brand, 'fine'), mark('1', brand, 'complaint'), mark('3', 'Contoso Mail', 'fine')],
      }),
    )
    const merged = [
      { kept: '2', gone: '3' },
      { kept: '1', gone: '2' },
    ]
    expect(await store.records.apply(changes({ merged }))).toBe('done')
    const keys = ['a', 'b', 'c']
    const facts = await store.records.facts({ keys, sourceId: 'search' })
    expect([...facts.keys]).toEqual(keys.map((key) => [key, '1']))
    expect([...facts.versions]).toEqual([['1', 'hash of b']])
    expect(new Map(facts.marks.map(({ brand: of, verdict }) => [of, verdict]))).toEqual(
      new Map([
        [brand, 'complaint'],
        ['Contoso Mail', 'fine'],
      ]),
    )
    expect((await store.cases.file(firstCase))?.foundBy).toEqual({
      1: [
        { sourceId: 'search', firstSeenAt: later(-HOUR) },
        { sourceId: 'forum', firstSeenAt: noon },
        { sourceId: 'blog', firstSeenAt: later(1) },
      ],
    })
    expect(await store.posts.wordsOf('3')).toBeUndefined()
    expect((await store.posts.stored(undefined, 9)).map(({ post }) => post.id)).toEqual(['1'])
  })

  test('what a post is forgotten with: its keys, and who gave it', async () => {
    const store = await open()
    await filled(store)
    await store.records.apply(changes({ forgotten: ['2'] }))
    expect(await store.posts.recall('forum', [{ keys: ['b'] }])).toEqual([undefined])
    await store.records.apply(
      changes({ posts: { added: [newPost(3)], changed: [] }, keys: new Map([['b', '3']]) }),
    )
    expect(await store.posts.recall('forum', [{ keys: ['b'] }])).toMatchObject([
      { postId: '3', hash: undefined },
    ])
  })

  test('a part of a poll says nothing of its source, but what it gave', async () => {
    const store = await open()
    const { source } = beside(await filled(store))
    if (source === undefined) throw new Error('There is no source')
    const { state: _, ...part } = source
    await store.records.apply(changes({ source: part }))
    expect([...(await store.sources.states()).keys()]).toEqual(['forum'])
    expect((await store.records.facts({ keys: ['a'], sourceId: 'late' })).versions).toEqual(
      new Map([['1', 'late']]),
    )
    await store.records.apply(changes({ source }))
    expect([...(await store.sources.states()).keys()]).toEqual(['forum', 'late'])
    await store.records.apply(changes({ source: { ...part, at: later(2 * DAY) } }))
    expect((await store.sources.states()).get('late')).toEqual(source.state)
  })
})

const added = <Thing>(of: { added: readonly Thing[] } | undefined): readonly Thing[] => of?.added ?? []

const addsPerson = (id: number, key: string): Partial<Changes> => ({
  people: { added: [{ id, place: 'forum.example', key, author: { name: key } }], changed: [] },
})
