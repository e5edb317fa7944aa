// What an edit makes of a post: what waits since then, is told again, and what stays as it was.

import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
import { newSince, waitsSince } from '../../src/cases/waiting.js'
import type { Mention } from '../../src/model/mention.js'
import type { PollRecord } from '../../src/records/poll.js'
import type { Store } from '../../src/store/port.js'
import { firstCase } from '../case-numbers.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  MINUTE,
  markCase,
  noon,
  poll,
  savePoll,
  saveVerdicts,
} from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const praise = complaint({ needsReply: false, kind: 'praise', score: 3, severity: 1 })
const angry = complaint()
const MONTH = 30 * DAY
const edited = later(MONTH)

type Version = { at?: Date; updatedAt?: Date; text?: string; over?: Partial<PollRecord> }

/** The source gives the post in other words each time. */
const gives = async (
  store: Store,
  mentions: readonly Mention[],
  { at = noon, updatedAt, text = at.toISOString(), over = {} }: Version = {},
) => {
  const post = { text, publishedAt: later(-HOUR), ...(updatedAt && { updatedAt }) }
  // As `savePoll` of a known post: it was first seen at noon.
  await savePoll(store, poll([judged('1', { mentions, post })], { at, ...over }))
}

async function storeWith(...mentions: readonly Mention[]): Promise<Store> {
  const store = temporaryStore()
  await gives(store, mentions)
  await store.cases.markAnnounced([1])
  return store
}

const isNew = async (store: Store) =>
  (await store.cases.candidates({ brands: [brand], unannounced: true })).length === 1
const only = async (store: Store) => {
  const [mention, ...others] = await allMentions(store)
  expect(others).toEqual([])
  if (mention === undefined) throw new Error('Nothing is in sight')
  return mention
}

describe('praise that is edited into a complaint', () => {
  test('waits since the edit, starts its promise then, is new, and is in the list', async () => {
    const store = await storeWith(praise)
    await gives(store, [angry], { at: edited })
    const mention = await only(store)
    expect([waitsSince(mention), newSince(mention)]).toEqual([edited, edited])
    expect(mention).toMatchObject({ startsPromise: true, due: true, case: { touchedAt: edited } })
    expect(mention.post.publishedAt).toEqual(later(-HOUR))
    expect(await isNew(store)).toBe(true)
    expect((await store.cases.file(firstCase))?.history.at(-1)).toMatchObject({
      code: 'words-changed',
      args: { cause: 'edit', needsReply: true },
    })
  })

  test.each([
    ['an hour before we saw it', later(MONTH - HOUR), later(MONTH - HOUR), true],
    ['longer ago than any promise', later(MONTH - 8 * DAY), later(MONTH - 8 * DAY), false],
    ['before we saw it as it was', later(-MINUTE), edited, true],
    ['in the future', later(MONTH + DAY), edited, true],
  ])('as its place says, %s', async (_when, updatedAt, since, startsPromise) => {
    const store = await storeWith(praise)
    await gives(store, [angry], { at: edited, updatedAt })
    const mention = await only(store)
    expect(waitsSince(mention)).toEqual(since)
    expect(mention.startsPromise).toBe(startsPromise)
  })

  test('a moment that the place said before says nothing of this edit', async () => {
    const store = await storeWith(praise)
    const updatedAt = later(DAY)
    await gives(store, [praise], { at: later(2 * DAY), updatedAt })
    await gives(store, [angry], { at: edited, updatedAt })
    expect(waitsSince(await only(store))).toEqual(edited)
  })

  test('stays so by new rules, by a typo mended, and when it is out of sight for a while', async () => {
    const store = await storeWith(praise)
    await gives(store, [angry], { at: edited })
    await store.cases.markAnnounced([1])
    const judge = (mentions: readonly Mention[], at: Date) =>
      saveVerdicts(store, [brand], [{ postId: '1', startsPromise: false, mentions }], at, false)
    await gives(store, [angry], { at: later(MONTH + DAY) })
    await judge([{ ...angry, score: 99 }], later(MONTH + 2 * DAY))
    await judge([], later(MONTH + 3 * DAY))
    expect(await allMentions(store)).toEqual([])
    await judge([angry], later(MONTH + 4 * DAY))
    const mention = await only(store)
    expect([waitsSince(mention), mention.startsPromise]).toEqual([edited, true])
    expect(await isNew(store)).toBe(false)
  })

  test('and back waits for nothing; into a complaint once more, since that edit', async () => {
    const store = await storeWith(praise)
    await gives(store, [angry], { at: edited })
    await store.cases.markAnnounced([1])
    await gives(store, [praise], { at: later(MONTH + DAY) })
    expect(await only(store)).toMatchObject({ due: false })
    expect(waitsSince(await only(store))).toEqual(later(-HOUR))
    await gives(store, [angry], { at: later(MONTH + 2 * DAY) })
    expect(waitsSince(await only(store))).toEqual(later(MONTH + 2 * DAY))
    expect(await isNew(store)).toBe(true)
  })

  test.each<[string, Command, { due: boolean; state: string }]>([
    ['answered', { do: 'answer' }, { due: true, state: 'new' }],
    ['resolved', { do: 'resolve' }, { due: true, state: 'new' }],
    ['ignored', { do: 'ignore' }, { due: false, state: 'ignored' }],
    ['snoozed', { do: 'snooze', until: later(90 * DAY) }, { due: false, state: 'snoozed' }],
  ])('in a case that was %s', async (_state, command, { due, state }) => {
    const store = await storeWith(praise)
    await runCommand(store, { caseId: firstCase, command, when: { at: later(HOUR), by: 'anna' } })
    await gives(store, [angry], { at: edited })
    const mention = await only(store)
    expect(mention).toMatchObject({ due, case: { state } })
    expect(waitsSince(mention)).toEqual(edited)
  })

  test('that somebody had marked as fine stays fine, and as a complaint waits since it was published', async () => {
    for (const [verdict, due, since] of [
      ['fine', false, edited],
      ['complaint', true, later(-HOUR)],
    ] as const) {
      const store = await storeWith(praise)
      await markCase(store, { caseId: firstCase, verdict, at: later(HOUR), by: 'anna' })
      await gives(store, [angry], { at: edited })
      expect((await only(store)).due).toBe(due)
      expect(waitsSince(await only(store))).toEqual(since)
    }
  })

  test('which was there at a baseline is told; an edit that a baseline finds is not', async () => {
    const store = temporaryStore()
    await gives(store, [praise], { over: { baseline: true } })
    await gives(store, [angry], { at: edited })
    expect(await isNew(store)).toBe(true)
    const other = await storeWith(praise)
    await gives(other, [angry], { at: edited, over: { baseline: true } })
    expect(await only(other)).toMatchObject({ due: false, needsReply: true })
    expect(await isNew(other)).toBe(false)
  })
})

describe('an edit of a complaint', () => {
  test.each<[string, Mention]>([
    ['a typo', angry],
    ['another kind', complaint({ kind: 'billing' })],
    ['severity 4', complaint({ severity: 4 })],
  ])('that makes it %s: it waits as long as before and is not told again', async (_what, mention) => {
    const store = await storeWith(angry)
    await gives(store, [mention], { at: later(DAY) })
    expect(waitsSince(await only(store))).toEqual(later(-HOUR))
    expect((await only(store)).case.touchedAt).toEqual(noon)
    expect(await isNew(store)).toBe(false)
  })

  test('that tells of danger is told again, and waits no shorter', async () => {
    const store = await storeWith(angry)
    await gives(store, [complaint({ danger: true, severity: 4 })], { at: later(DAY) })
    expect(waitsSince(await only(store))).toEqual(later(-HOUR))
    expect(await isNew(store)).toBe(true)
    await store.cases.markAnnounced([1])
    await gives(store, [complaint({ danger: true, severity: 4 })], { at: later(2 * DAY) })
    expect(await isNew(store)).toBe(false)
  })
})

test('an edit that adds the name to an old post makes it wait since then, in a case that is open', async () => {
  const store = temporaryStore()
  await gives(store, [])
  await gives(store, [angry], { at: edited })
  const mention = await only(store)
  expect(waitsSince(mention)).toEqual(edited)
  expect(mention).toMatchObject({ startsPromise: true, case: { touchedAt: edited } })
  expect(await isNew(store)).toBe(true)
})

test('the name taken out and put in again: waits since then, and is told once', async () => {
  const store = await storeWith(angry)
  await gives(store, [], { at: later(DAY) })
  await gives(store, [angry], { at: edited })
  expect(waitsSince(await only(store))).toEqual(edited)
  expect(await isNew(store)).toBe(false)
})

describe('is no edit', () => {
  test('that rules changed', async () => {
    const store = await storeWith(praise)
    const verdict = { postId: '1', startsPromise: true, mentions: [angry] }
    await saveVerdicts(store, [brand], [verdict], edited, false)
    expect(await only(store)).toMatchObject({ due: true })
    expect(waitsSince(await only(store))).toEqual(later(-HOUR))
  })

  test('that another source gives the whole text of what was an excerpt', async () => {
    const store = await storeWith(praise)
    await gives(store, [angry], { at: edited, text: 'x'.repeat(99), over: { sourceId: 'search' } })
    expect(await only(store)).toMatchObject({ due: true })
    expect(waitsSince(await only(store))).toEqual(later(-HOUR))
  })
})

test('an edited post is no earlier complaint of what came before the edit', async () => {
  const store = await storeWith(praise)
  const second = judged('2', { post: { publishedAt: later(10 * DAY) } })
  await savePoll(store, poll([second], { at: later(10 * DAY) }))
  await gives(store, [angry], { at: edited })
  const before = (await allMentions(store)).map(({ post, complainedBefore }) => [post.url, complainedBefore])
  expect(before).toEqual([
    ['https://forum.example/1', true],
    ['https://forum.example/2', false],
  ])
})
