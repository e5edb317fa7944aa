// What somebody decided on what others have changed since is decided again.

import { expect, test } from 'vitest'
import { runMerge, runMute, runSplit } from '../../../src/app/run-command.js'
import { factsForCommand, recordCommand } from '../../../src/records/command.js'
import { factsForMerge, recordMerge } from '../../../src/records/merge-cases.js'
import { factsForPoll, recordPoll } from '../../../src/records/poll.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase } from '../../case-numbers.js'
import {
  allMentions,
  brand,
  complaint,
  HOUR,
  judged,
  later,
  poll,
  rules,
  savePoll,
  saveVerdicts,
} from '../sample.js'
import { everyStore } from './every-store.js'

const calm = complaint({ needsReply: false, noReply: 'praise' })

/** Decides on what is stored now; it is stored when that is called. */
async function decided(store: Store): Promise<() => Promise<string>> {
  const record = {
    caseId: firstCase,
    command: { do: 'acknowledge' },
    when: { at: later(HOUR), by: 'cy' },
  } as const
  const facts = await store.records.facts(factsForCommand(record))
  const { changes } = recordCommand(record, facts)
  if (changes === undefined) throw new Error('The command changes nothing')
  return () => store.records.apply(changes)
}

const when = { at: later(HOUR), by: 'ada' }
const urlOf = (key: string) => `https://forum.example/${key}`

everyStore(({ open }) => {
  test.each<[string, (store: Store) => Promise<unknown>]>([
    [
      'new rules judged its post',
      (store) =>
        saveVerdicts(
          store,
          [brand],
          [{ postId: '1', startsPromise: true, mentions: [calm] }],
          later(HOUR),
          false,
        ),
    ],
    [
      'its post was edited',
      (store) => savePoll(store, poll([judged('a', { hash: 'edited', mentions: [calm] })])),
    ],
    [
      'its post is gone',
      (store) => savePoll(store, poll([], { gone: [{ key: 'a', by: 'author', losesWords: true }] })),
    ],
  ])('a command on a case where %s meanwhile is decided again', async (_, meanwhile) => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    const command = await decided(store)
    await meanwhile(store)
    const [before] = await allMentions(store)
    expect(await command()).toBe('conflict')
    expect(await allMentions(store)).toEqual([before])
    expect(before).toMatchObject({ needsReply: false, due: false })
  })

  test('an edit that was decided before a command is decided again', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    const edit = poll([judged('a', { hash: 'edited', post: { text: 'Northwind Hosting: edited.' } })])
    const { changes } = recordPoll(edit, await store.records.facts(factsForPoll(edit)), rules())
    expect(await (await decided(store))()).toBe('done')
    expect(await store.records.apply(changes)).toBe('conflict')
    expect(await savePoll(store, edit)).toMatchObject({ postsUpdated: 1 })
    expect(await allMentions(store)).toMatchObject([{ case: { state: 'acknowledged' } }])
  })

  test.each<[string, (store: Store) => Promise<unknown>]>([
    ['merged', (store) => runMerge(store, { caseIds: [secondCase, firstCase], when }, () => true)],
    ['split', (store) => runSplit(store, { caseId: firstCase, urls: [urlOf('a')], when })],
    ['muted', (store) => runMute(store, { whats: [{ kind: 'thread', thread: 't1' }], when })],
  ])('what came in before its case was %s is decided again, and so is a command', async (_, meanwhile) => {
    const store = await open()
    const thread = { id: 't1' }
    const bo = { author: { name: 'Bo' } }
    await savePoll(
      store,
      poll([
        judged('a', { post: { thread } }),
        judged('a2', { post: { thread } }),
        judged('b', { post: bo }),
      ]),
    )
    const later1 = poll([judged('a3', { post: { thread } })], { at: later(2 * HOUR) })
    const { changes } = recordPoll(later1, await store.records.facts(factsForPoll(later1)), rules())
    const command = await decided(store)
    await meanwhile(store)
    const before = await allMentions(store)
    expect(await store.records.apply(changes)).toBe('conflict')
    expect(await command()).toBe('conflict')
    expect(await allMentions(store)).toEqual(before)
    await savePoll(store, later1)
    const [known, fresh] = [before[1], (await allMentions(store)).at(-1)]
    expect(before.map((mention) => mention.case.id)).toContain(fresh?.case.id)
    expect(fresh?.due).toBe(known?.due)
  })

  test('cases of which one is worked on meanwhile are merged as they are then', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
    const merge = { caseIds: [secondCase, firstCase], when }
    const { changes } = recordMerge(merge, await store.records.facts(factsForMerge(merge)), () => true)
    if (changes === undefined) throw new Error('The merge changes nothing')
    expect(await (await decided(store))()).toBe('done')
    expect(await store.records.apply(changes)).toBe('conflict')
    expect(await allMentions(store)).toMatchObject([
      { case: { id: firstCase, state: 'acknowledged' } },
      { case: { id: secondCase, state: 'new' } },
    ])
  })

  test('what was shown meanwhile stays shown, whoever decided before', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
    const command = await decided(store)
    const late = poll([judged('b', { hash: 'again', post: { author: { name: 'Bo' }, text: 'Again.' } })])
    const { changes } = recordPoll(late, await store.records.facts(factsForPoll(late)), rules())
    await store.cases.markAnnounced([1, 2])
    expect(await command()).toBe('conflict')
    expect(await store.records.apply(changes)).toBe('conflict')
    expect(await (await decided(store))()).toBe('done')
    await savePoll(store, late)
    expect(await store.cases.candidates({ brands: [brand], all: true, unannounced: true })).toEqual([])
  })

  test('what was shown before it was hidden is nothing new when it is back', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    const none = poll([judged('a', { hash: 'edited', mentions: [] })])
    const { changes } = recordPoll(none, await store.records.facts(factsForPoll(none)), rules())
    await store.cases.markAnnounced([1])
    expect(await store.records.apply(changes)).toBe('conflict')
    await savePoll(store, none)
    await savePoll(store, poll([judged('a', { hash: 'once more' })]))
    expect(await allMentions(store)).toHaveLength(1)
    expect(await store.cases.candidates({ brands: [brand], all: true, unannounced: true })).toEqual([])
  })

  test('each change of a mention makes the revision of its case grow by one, and leaves others', async () => {
    const store = await open()
    const bo = { post: { author: { name: 'Bo' } } }
    await savePoll(store, poll([judged('a'), judged('b', bo)]))
    await saveVerdicts(
      store,
      [brand],
      [
        { postId: '1', startsPromise: true, mentions: [calm] },
        { postId: '2', startsPromise: true, mentions: [] },
      ],
      later(HOUR),
      false,
    )
    const { cases } = await store.records.facts({ caseIds: [firstCase, secondCase] })
    expect(cases.map(({ revision }) => revision)).toEqual([2, 2])
    await savePoll(store, poll([judged('a', { hash: 'edited' })]))
    const after = (await store.records.facts({ caseIds: [firstCase, secondCase] })).cases
    expect(after.map(({ id, revision }) => [id, revision])).toEqual([
      [firstCase, 3],
      [secondCase, 2],
    ])
  })
})
