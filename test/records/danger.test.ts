// A post that turns out to be dangerous: what was decided about its case was decided before.

import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
import type { Mention } from '../../src/model/mention.js'
import type { JudgedPost } from '../../src/records/poll.js'
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
  poll,
  savePoll,
  saveVerdicts,
} from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const danger = complaint({ danger: true, severity: 4 })
const edits = (store: Store) =>
  savePoll(store, poll([judged('1', { hash: 'edited', mentions: [danger] })], { at: later(2 * HOUR) }))
const rejudges = (store: Store) =>
  saveVerdicts(
    store,
    [brand],
    [{ postId: '1', startsPromise: true, mentions: [danger] }],
    later(2 * HOUR),
    false,
  )

const commands: readonly [string, Command][] = [
  ['answered', { do: 'answer' }],
  ['ignored', { do: 'ignore' }],
  ['snoozed', { do: 'snooze', until: later(9 * DAY) }],
]

async function storeWith(command: Command) {
  const store = temporaryStore()
  await savePoll(store, poll([judged('1')]))
  await runCommand(store, { caseId: firstCase, command, when: { at: later(HOUR), by: 'anna' } })
  expect(await allMentions(store)).toMatchObject([{ due: false }])
  return store
}

describe.each(commands)('a case that was %s', (_, command) => {
  test.each([
    ['an edit', edits],
    ['new rules', rejudges],
  ])('is back by %s', async (_what, happens) => {
    const store = await storeWith(command)
    await happens(store)
    expect(await allMentions(store)).toMatchObject([{ due: true, case: { state: 'new' } }])
    const history = (await store.cases.file(firstCase))?.history
    expect(history?.at(-1)).toMatchObject({ code: 'came-back', args: { why: 'danger' } })
    const length = history?.length
    await runCommand(store, { caseId: firstCase, command, when: { at: later(3 * HOUR), by: 'anna' } })
    await rejudges(store)
    // Known to be so by now.
    expect((await store.cases.file(firstCase))?.history).toHaveLength((length ?? 0) + 1)
    expect(await allMentions(store)).toMatchObject([{ due: false }])
  })
})

describe('no baseline hides danger', () => {
  const baselined = async (mentions: Mention[], over: Partial<JudgedPost> = {}) => {
    const store = temporaryStore()
    await savePoll(store, poll([judged('1', { mentions, ...over })], { baseline: true }))
    return store
  }
  const isNew = async (store: Store) =>
    (await store.cases.candidates({ brands: [brand], unannounced: true })).length === 1

  test.each([
    ['at the first scan', async () => await baselined([danger])],
    [
      'at a later one',
      async () => {
        const store = await baselined([], { keys: ['url:other'] })
        await savePoll(
          store,
          poll([judged('2', { mentions: [danger] })], { baseline: true, at: later(HOUR) }),
        )
        return store
      },
    ],
    [
      'found by new rules',
      async () => {
        const store = await baselined([complaint()])
        await rejudges(store)
        return store
      },
    ],
    [
      'found by new rules in praise',
      async () => {
        const store = await baselined([complaint({ needsReply: false, kind: 'praise' })])
        await rejudges(store)
        return store
      },
    ],
    [
      'found by the rules of another baseline',
      async () => {
        const store = await baselined([complaint()])
        const verdicts = [{ postId: '1', startsPromise: true, mentions: [danger] }]
        await saveVerdicts(store, [brand], verdicts, later(2 * HOUR), true)
        return store
      },
    ],
    [
      'found by new rules in what named nobody',
      async () => {
        const store = await baselined([])
        await rejudges(store)
        return store
      },
    ],
    [
      'written by an edit',
      async () => {
        const store = await baselined([complaint()])
        await edits(store)
        return store
      },
    ],
    [
      'written by an edit that another baseline finds',
      async () => {
        const store = await baselined([complaint()])
        const edited = judged('1', { hash: 'edited', mentions: [danger] })
        await savePoll(store, poll([edited], { at: later(2 * HOUR), baseline: true }))
        return store
      },
    ],
  ])('%s', async (_, make) => {
    const store = await make()
    expect(await allMentions(store)).toContainEqual(
      expect.objectContaining({ danger: true, due: true, baseline: false }),
    )
    expect(await isNew(store)).toBe(true)
  })

  test('nor does the post of a staff member become something to answer', async () => {
    const store = await baselined([{ ...danger, official: true, needsReply: false }])
    expect(await allMentions(store)).toMatchObject([{ due: false }])
  })

  test('what it is that no longer waits as danger stays in sight', async () => {
    const store = await baselined([danger])
    const verdicts = [{ postId: '1', startsPromise: true, mentions: [complaint()] }]
    await saveVerdicts(store, [brand], verdicts, later(HOUR), false)
    expect(await allMentions(store)).toMatchObject([{ danger: false, due: true }])
  })

  test('whatever was done before with the case of a post that a baseline made old', async () => {
    const store = await baselined([complaint()])
    const ignores = { do: 'ignore' } as const
    await runCommand(store, { caseId: firstCase, command: ignores, when: { at: later(HOUR), by: 'anna' } })
    await rejudges(store)
    expect(await allMentions(store)).toMatchObject([{ due: true, case: { state: 'new' } }])
  })

  test('nor a post that a baseline finds of a case that was closed', async () => {
    const store = temporaryStore()
    await savePoll(store, poll([judged('1')]))
    const resolves = { do: 'resolve' } as const
    await runCommand(store, { caseId: firstCase, command: resolves, when: { at: later(HOUR), by: 'anna' } })
    const second = judged('2', { mentions: [danger] })
    await savePoll(store, poll([second], { at: later(2 * HOUR), baseline: true }))
    expect(await allMentions(store)).toContainEqual(expect.objectContaining({ danger: true, due: true }))
  })

  test('but for one that somebody marked as fine', async () => {
    const store = await baselined([danger])
    const fine = { do: 'mark', verdict: 'fine' } as const
    await runCommand(store, { caseId: firstCase, command: fine, when: { at: later(HOUR), by: 'anna' } })
    await rejudges(store)
    expect(await allMentions(store)).toMatchObject([{ due: false }])
  })
})
