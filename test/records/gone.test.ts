// Posts that stand at their place no more.

import { describe, expect, test } from 'vitest'
import { storePoll } from '../../src/jobs/storing.js'
import { sweep } from '../../src/jobs/sweep.js'
import { historyWords } from '../../src/outputs/wording/history.js'
import type { Store } from '../../src/store/port.js'
import { firstCase } from '../case-numbers.js'
import {
  allMentions,
  brand,
  DAY,
  HOUR,
  judged,
  later,
  markCase,
  poll,
  rules,
  saying,
  sweepOf,
} from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const words = 'Northwind Hosting is down again.'
type Gone = { by: 'author' | 'moderators'; losesWords: boolean }

const read = (store: Store, hours: number, over: object = {}) =>
  storePoll(store, poll([], { at: later(hours * HOUR), ...over }), rules())

async function storeWith(gone: Gone, at = 1): Promise<Store> {
  const store = temporaryStore()
  await storePoll(store, poll([judged('1')]), rules())
  await read(store, at, { gone: [{ key: '1', ...gone }] })
  return store
}

const seen = async (store: Store) => {
  const [mention] = await allMentions(store)
  const { title, text, author, gone } = mention?.post ?? {}
  return { title, text, by: author?.name, gone: gone?.by, needsReply: mention?.needsReply, due: mention?.due }
}
const found = async (store: Store) =>
  (await store.cases.candidates({ brands: [brand], all: true, search: saying('northwind') })).length

const deleted: Gone = { by: 'author', losesWords: true }
const removed: Gone = { by: 'moderators', losesWords: false }

describe('what its author deleted', () => {
  test('says nothing any more, here either, and needs no reply; that it was there stays', async () => {
    const store = await storeWith(deleted)
    expect(await seen(store)).toEqual({
      title: undefined,
      text: '',
      by: 'Ada Example',
      gone: 'author',
      needsReply: false,
      due: false,
    })
    expect(await found(store)).toBe(0)
    const [mention] = await allMentions(store)
    expect(mention).toMatchObject({ signals: [], named: [], score: 81.25 })
    const file = await store.cases.file(firstCase)
    expect(file?.history.map((event) => historyWords(event).what)).toEqual([
      'opened',
      'deleted by its author',
    ])
    expect(JSON.stringify(file)).not.toContain('down again')
    expect(await store.cases.candidates({ brands: [brand] })).toEqual([])
  })

  test('does not come back, whoever still has it, and is told once', async () => {
    const store = await storeWith(deleted)
    await read(store, 2, { gone: [{ key: '1', ...deleted }], judged: [] })
    await storePoll(store, poll([judged('1')], { at: later(3 * HOUR) }), rules())
    const fuller = judged('1', { hash: 'other', post: { text: `${words} And more of it.` } })
    await storePoll(store, poll([fuller], { at: later(4 * HOUR), sourceId: 'search' }), rules())
    expect(await seen(store)).toMatchObject({ text: '', gone: 'author', due: false })
    expect((await store.cases.file(firstCase))?.history).toHaveLength(2)
  })

  test('stays so under new rules, and whatever somebody marks it as', async () => {
    const store = await storeWith(deleted)
    await markCase(store, { caseId: firstCase, verdict: 'complaint', at: later(2 * HOUR), by: 'anna' })
    expect(await seen(store)).toMatchObject({ needsReply: false, due: false })
  })

  const mail = (messageId: string) => ({
    kind: 'digest',
    brandKey: brand,
    brands: [brand],
    messageId,
    subject: 'Digest',
    period: { from: later(-DAY), to: later(0) },
    sender: 'care@northwind.example',
    recipients: ['anna@northwind.example'],
    message: words,
    createdAt: later(HOUR),
    giveUpAt: later(3 * DAY),
  })

  test('is dropped from mails that nobody has got', async () => {
    const store = temporaryStore()
    await storePoll(store, poll([judged('1')]), rules())
    const waiting = await store.outbox.add(mail('<1@northwind.example>'))
    const begun = await store.outbox.add({ ...mail('<2@northwind.example>'), brandKey: 'all' })
    const claim = { by: 1, until: later(2 * HOUR) }
    await store.outbox.claim(begun.id, undefined, claim)
    await read(store, 2, { gone: [{ key: '1', ...deleted }] })
    // What may have arrived is only ever sent again as it is.
    expect((await store.outbox.pending()).map(({ id }) => id)).toEqual([begun.id])
    expect(await store.outbox.claim(waiting.id, undefined, claim)).toBeUndefined()
  })

  test('is in no mail about other brands, nor in one of before it came in', async () => {
    const store = temporaryStore()
    await storePoll(store, poll([judged('1')]), rules())
    const early = { ...mail('<1@northwind.example>'), brandKey: 'early', createdAt: later(-HOUR) }
    const others = { ...mail('<2@northwind.example>'), brandKey: 'others', brands: ['Contoso Mail'] }
    const both = { ...mail('<3@northwind.example>'), brandKey: 'both', brands: ['Contoso Mail', brand] }
    for (const one of [early, others, both]) await store.outbox.add(one)
    await read(store, 2, { gone: [{ key: '1', ...deleted }] })
    expect((await store.outbox.pending()).map(({ brandKey }) => brandKey)).toEqual(['early', 'others'])
  })

  test('and matches nothing is in no mail at all', async () => {
    const store = temporaryStore()
    await storePoll(store, poll([judged('1', { mentions: [] })]), rules())
    const { id } = await store.outbox.add(mail('<1@northwind.example>'))
    await read(store, 2, { gone: [{ key: '1', ...deleted }] })
    expect(await store.outbox.pending()).toMatchObject([{ id }])
    expect(await store.posts.wordsOf('1')).toMatchObject({ text: '' })
  })
})

describe('what moderators took away', () => {
  test('needs no reply, and its words stay for as long as its case may be open', async () => {
    const store = await storeWith(removed)
    expect(await seen(store)).toMatchObject({
      text: words,
      gone: 'moderators',
      needsReply: false,
      due: false,
    })
    await sweep(store, sweepOf(later(14 * DAY)))
    expect(await seen(store)).toMatchObject({ text: words })
    await sweep(store, sweepOf(later(15 * DAY)))
    expect(await seen(store)).toMatchObject({ title: undefined, text: '', gone: 'moderators' })
    expect((await store.cases.file(firstCase))?.history).toHaveLength(2)
  })

  test('loses its words at a place that asks for it', async () => {
    expect(await seen(await storeWith({ ...removed, losesWords: true }))).toMatchObject({ text: '' })
  })

  test('is back when its source gives it in other words', async () => {
    const store = await storeWith(removed)
    const edited = judged('1', { hash: 'approved', post: { text: `${words} (edited)` } })
    await storePoll(store, poll([edited], { at: later(2 * HOUR) }), rules())
    expect(await seen(store)).toMatchObject({ text: `${words} (edited)`, gone: undefined, due: true })
  })
})

describe('what moderators took away and approved again', () => {
  const codes = async (store: Store) => (await store.cases.file(firstCase))?.history.map(({ code }) => code)

  test('in the same words is back, and needs a reply again', async () => {
    const store = await storeWith(removed)
    await storePoll(store, poll([judged('1')], { at: later(2 * HOUR) }), rules())
    expect(await seen(store)).toMatchObject({ text: words, gone: undefined, needsReply: true, due: true })
    expect(await codes(store)).toEqual(['opened', 'post-gone', 'words-changed'])
  })

  test('is not back for another source that still has it, in whatever words', async () => {
    const store = await storeWith(removed)
    const fuller = { hash: 'fuller', post: { text: `${words} And more of it, for the third day.` } }
    for (const over of [{}, fuller]) {
      await storePoll(store, poll([judged('1', over)], { at: later(2 * HOUR), sourceId: 'search' }), rules())
      expect(await seen(store)).toMatchObject({ text: words, gone: 'moderators', due: false })
    }
    expect(await codes(store)).toEqual(['opened', 'post-gone'])
  })

  test('has its words again where they were forgotten', async () => {
    const store = await storeWith({ ...removed, losesWords: true })
    await storePoll(store, poll([judged('1')], { at: later(2 * HOUR) }), rules())
    expect(await seen(store)).toMatchObject({ text: words, gone: undefined, due: true })
    expect((await allMentions(store))[0]?.signals).not.toEqual([])
    expect(await found(store)).toBe(1)
  })
})

describe('told twice', () => {
  const told = async (first: Gone, second: Gone) => {
    const store = await storeWith(first)
    await read(store, 2, { gone: [{ key: '1', ...second }] })
    const history = (await store.cases.file(firstCase))?.history
    return {
      ...(await seen(store)),
      by: history?.flatMap((event) => (event.code === 'post-gone' ? [event.args.by] : [])),
    }
  }

  test('what moderators took away its author deletes all the same', async () => {
    expect(await told(removed, deleted)).toMatchObject({
      text: '',
      gone: 'author',
      by: ['moderators', 'author'],
    })
  })

  test('what its author deleted stays deleted by its author', async () => {
    expect(await told(deleted, removed)).toMatchObject({ text: '', gone: 'author', by: ['author'] })
  })
})

describe('two that turn out to be one', () => {
  const both = { keys: ['1', '2'] as const, hash: 'both', post: { text: words } }
  const merged = async (key: string, gone: Gone) => {
    const store = temporaryStore()
    await storePoll(store, poll([judged('1')]), rules())
    await storePoll(store, poll([judged('2')], { sourceId: 'search' }), rules())
    await read(store, 1, { sourceId: key === '1' ? 'forum' : 'search', gone: [{ key, ...gone }] })
    const third = poll([judged('1', both)], { sourceId: 'third', at: later(2 * HOUR) })
    await storePoll(store, third, rules())
    expect(await store.facts.counts([brand])).toMatchObject({ posts: 1, mentions: 1 })
    return store
  }

  test.each(['1', '2'])('are deleted when %s was', async (key) => {
    const store = await merged(key, deleted)
    expect(await seen(store)).toMatchObject({ title: undefined, text: '', gone: 'author', due: false })
    expect(await found(store)).toBe(0)
    expect((await allMentions(store))[0]).toMatchObject({ signals: [], named: [] })
  })

  test.each(['1', '2'])('are taken away when %s was', async (key) => {
    const store = await merged(key, removed)
    expect(await seen(store)).toMatchObject({ text: words, gone: 'moderators', due: false })
  })
})

test('nothing is known of a post that was never read', async () => {
  const store = temporaryStore()
  await read(store, 0, { gone: [{ key: 'unknown', ...deleted }] })
  expect((await store.facts.counts([brand])).posts).toBe(0)
})
