// A post that turns out to be dangerous: what was decided about its case was decided before.

import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
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

test('what was there at a baseline brings nothing back', async () => {
  const store = temporaryStore()
  await savePoll(store, poll([judged('1')], { baseline: true }))
  await runCommand(store, {
    caseId: firstCase,
    command: { do: 'ignore' },
    when: { at: later(HOUR), by: 'anna' },
  })
  await rejudges(store)
  expect(await allMentions(store)).toMatchObject([{ due: false, case: { state: 'ignored' } }])
})
