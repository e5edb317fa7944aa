import { expect, test } from 'vitest'
import { runForget } from '../../../src/app/run-forget.js'
import { keysOf, sketchOf } from '../../../src/identity/likeness.js'
import { compareWords, forgetOldWords } from '../../../src/jobs/compare-words.js'
import type { Store } from '../../../src/store/port.js'
import { brand, complaint, HOUR, judged, later, poll, savePoll, saveVerdicts } from '../sample.js'
import { everyStore } from './every-store.js'

const mail =
  'Northwind Hosting lost the mailboxes of our whole company, and nobody can tell us when they will be back.'
const bill =
  'Northwind Hosting sent me two invoices for March and will not answer any of my mails about that.'

const said = (key: string, text: string, over: object = {}) =>
  judged(key, { post: { text, author: { name: key, handle: key } }, ...over })

/** By post id, what each says; posts that nobody has compared, or that say too little, are missing. */
async function likenesses(store: Store): Promise<Record<string, number | undefined>> {
  const found = await store.cases.candidates({ brands: [brand, 'Contoso'], all: true })
  return Object.fromEntries(found.map(({ postId, likeness }) => [postId, likeness]))
}

everyStore(({ open }) => {
  test('posts whose words were not compared, the newest first; what names no brand is not among them', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', 'down', { mentions: [] }), said('c', bill)]))
    expect(await store.likenesses.uncompared(9)).toEqual([
      { postId: '3', title: 'All our sites', text: bill },
      { postId: '1', title: 'All our sites', text: mail },
    ])
    expect((await store.likenesses.uncompared(1)).map(({ postId }) => postId)).toEqual(['3'])
  })

  test('what was compared is told with each candidate, of several scans as of one', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', bill), said('c', 'It is down.')]))
    expect(await compareWords(store)).toBe(3)
    expect(await store.likenesses.uncompared(9)).toEqual([])
    await savePoll(store, poll([said('d', `${mail} 🔥`)], { at: later(HOUR), sourceId: 'search' }))
    expect(await compareWords(store)).toBe(1)
    const found = await likenesses(store)
    expect(found['1']).toBeGreaterThan(0)
    expect(found['4']).toBe(found['1'])
    expect(found['2']).not.toBe(found['1'])
    expect(found['3']).toBeUndefined()
  })

  test('of a key only the newest are looked at', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', bill), said('c', 'It is down.')]))
    const fresh = ['1', '2', '3'].map((postId) => ({
      sketch: [5, Number(postId) + 10],
      keys: [5],
      posts: [postId],
    }))
    await store.likenesses.save({ fresh, joined: new Map(), short: [] })
    const newest = await store.likenesses.near([5, 6], 2)
    expect(newest.map(({ sketch }) => sketch).toSorted()).toEqual([
      [5, 12],
      [5, 13],
    ])
  })

  test('a post that names two brands says the same of both', async () => {
    const store = await open()
    const mentions = [complaint(), complaint({ brand: 'Contoso' })]
    await savePoll(store, poll([said('a', mail, { mentions })]))
    await compareWords(store)
    const found = await store.cases.candidates({ brands: [brand, 'Contoso'] })
    expect(found.map(({ likeness }) => likeness)).toEqual([found[0]?.likeness, found[0]?.likeness])
    expect(found[0]?.likeness).toBeGreaterThan(0)
  })

  test('an edit is compared anew, and what nobody says any more is forgotten', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail)]))
    await compareWords(store)
    const [{ likeness } = {}] = await store.cases.candidates({ brands: [brand] })
    const { near } = store.likenesses
    const keys = keysOf(sketchOf({ text: mail }) ?? [])
    expect((await near(keys, 8)).map(({ id }) => id)).toEqual([likeness])

    await savePoll(store, poll([said('a', bill)], { at: later(HOUR) }))
    expect(await near(keys, 8)).toEqual([])
    expect(await store.likenesses.uncompared(9)).toMatchObject([{ postId: '1', text: bill }])
    await compareWords(store)
    expect((await likenesses(store))['1']).toBeGreaterThan(0)
  })

  test('a mention that matches no more takes its words with it', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail)]))
    await compareWords(store)
    await saveVerdicts(
      store,
      [brand],
      [{ postId: '1', startsPromise: true, mentions: [] }],
      later(HOUR),
      false,
    )
    const keys = keysOf(sketchOf({ text: mail }) ?? [])
    expect(await store.likenesses.near(keys, 8)).toEqual([])
    await saveVerdicts(
      store,
      [brand],
      [{ postId: '1', startsPromise: true, mentions: [complaint()] }],
      later(2 * HOUR),
      false,
    )
    expect(await store.likenesses.uncompared(9)).toMatchObject([{ postId: '1' }])
  })

  test('words that are taken away while they are compared leave nothing', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', mail), said('c', bill)]))
    const sketch = sketchOf({ text: mail }) ?? []
    const keys = keysOf(sketch)
    await runForget(store, {
      people: [],
      postIds: ['1', '2'],
      brands: new Map([[brand, 'salt']]),
      when: { at: later(HOUR), by: 'ada' },
    })
    const gone = { joined: new Map(), fresh: [{ sketch, keys, posts: ['1', '2', '99'] }], short: [] }
    await store.likenesses.save(gone)
    expect(await store.likenesses.near(keys, 8)).toEqual([])
    await store.likenesses.save({ ...gone, fresh: [{ sketch, keys, posts: ['2', '3'] }] })
    const [known] = await store.likenesses.near(keys, 8)
    await store.likenesses.save({ joined: new Map([['1', known?.id ?? 0]]), fresh: [], short: [] })
    const waiting = (await store.likenesses.uncompared(9)).map(({ postId }) => postId)
    expect(waiting).toEqual(['2', '1'])
  })

  test('what somebody said first who is forgotten is known by the words of others', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', `${mail} 🔥`), said('b', mail), said('c', bill)]))
    await compareWords(store)
    const before = await likenesses(store)
    const keys = keysOf(sketchOf({ text: mail }) ?? [])
    const [first] = await store.likenesses.near(keys, 8)
    await runForget(store, {
      people: [],
      postIds: ['1'],
      brands: new Map([[brand, 'salt']]),
      when: { at: later(HOUR), by: 'ada' },
    })
    expect(first).toBeDefined()
    expect(await store.likenesses.near(keys, 8)).toEqual([])
    expect((await store.likenesses.uncompared(9)).map(({ postId }) => postId)).toEqual(['2', '1'])
    await compareWords(store)
    const after = await likenesses(store)
    expect(after['2']).toBeGreaterThan(0)
    expect(after['3']).toBe(before['3'])
  })

  test('what nobody has said for three months is let go of, and said anew by whoever says it then', async () => {
    const store = await open()
    const day = 24 * HOUR
    await savePoll(store, poll([said('a', mail), said('b', bill)]))
    await savePoll(store, poll([said('c', mail)], { at: later(50 * day) }))
    await compareWords(store)
    const before = await likenesses(store)
    expect(before['3']).toBe(before['1'])
    expect(await store.likenesses.letGo(later(0), 9)).toBe(0)

    await forgetOldWords(store, later(100 * day))
    const keys = keysOf(sketchOf({ text: bill }) ?? [])
    expect(await store.likenesses.near(keys, 8)).toEqual([])
    expect(await likenesses(store)).toEqual({ ...before, '2': undefined })
    expect(await store.likenesses.uncompared(9)).toEqual([])

    await savePoll(store, poll([said('d', bill)], { at: later(100 * day) }))
    await compareWords(store)
    expect((await likenesses(store))['4']).toBeGreaterThan(before['1'] ?? 0)
    expect((await store.likenesses.near(keys, 8)).length).toBe(1)

    await forgetOldWords(store, later(300 * day))
    const [first] = await store.likenesses.near(keysOf(sketchOf({ text: mail }) ?? []), 8)
    expect(first).toBeUndefined()
  })

  test('so many are let go of at once, those first that were remembered first', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', bill)]))
    await compareWords(store)
    const { '1': first, '2': second } = await likenesses(store)
    expect(await store.likenesses.letGo(later(HOUR), 1)).toBe(1)
    const left = Object.values(await likenesses(store)).filter((likeness) => likeness !== undefined)
    expect(left).toEqual([Math.max(first ?? 0, second ?? 0)])
    expect(await store.likenesses.letGo(later(HOUR), 9)).toBe(1)
    expect(await store.likenesses.letGo(later(HOUR), 9)).toBe(0)
  })

  test('words that are changed by nothing but a new author are not compared again', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail)]))
    await compareWords(store)
    await savePoll(
      store,
      poll([judged('a', { post: { text: mail, author: { name: 'Another', handle: 'a' } } })], {
        at: later(HOUR),
      }),
    )
    expect(await store.likenesses.uncompared(9)).toEqual([])
  })

  test('who says it, and whether anything was known of them before', async () => {
    const store = await open()
    const by = (key: string, handle: string, text: string, publishedAt: Date) =>
      judged(key, { post: { text, author: { name: handle, handle }, publishedAt } })
    await savePoll(
      store,
      poll([
        by('b', 'bo', 'Which host do you like?', later(-HOUR)),
        by('a', 'ann', mail, later(0)),
        by('c', 'bo', mail, later(HOUR)),
        by('d', 'cy', mail, later(2 * HOUR)),
        by('e', 'cy', `${mail} 🔥`, later(3 * HOUR)),
        by('f', 'dee', bill, later(4 * HOUR)),
        by('g', '[deleted]', mail, later(5 * HOUR)),
      ]),
    )
    await compareWords(store)
    const said = (await likenesses(store))['2'] ?? 0
    const authors = await store.likenesses.authors([said])
    expect(authors.map(({ postId, isNew }) => [postId, isNew])).toEqual([
      ['2', true],
      ['3', false],
      ['4', true],
      ['5', true],
    ])
    expect(new Set(authors.map(({ personId }) => personId)).size).toBe(3)
    expect(authors[1]?.publishedAt).toEqual(later(HOUR))
  })

  test('what a case says that another one says, too; and all of the cases in which it is said', async () => {
    const store = await open()
    await savePoll(store, poll([said('a', mail), said('b', mail), said('c', bill)]))
    await savePoll(
      store,
      poll([judged('d', { post: { text: 'It is still down.', author: { name: 'b', handle: 'b' } } })], {
        at: later(HOUR),
      }),
    )
    await compareWords(store)
    const words = (await likenesses(store))['1'] ?? 0
    const all = await store.cases.candidates({ brands: [brand] })
    const caseOf = (postId: string) => all.find((one) => one.postId === postId)?.caseId ?? 0
    const found = await store.likenesses.ofCases([caseOf('1'), caseOf('2'), caseOf('3'), 98765])
    expect(new Map(found)).toEqual(
      new Map([
        [caseOf('1'), [words]],
        [caseOf('2'), [words]],
      ]),
    )
    const alike = await store.cases.candidates({ brands: [brand], likenesses: [words] })
    expect(alike.map(({ postId }) => postId).toSorted()).toEqual(['1', '2', '4'])
    expect(await store.cases.candidates({ brands: [brand], likenesses: [] })).toEqual([])
  })
})
