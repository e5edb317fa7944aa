// Several who write to the same store at the same moment.

import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { firstCase } from '../../case-numbers.js'
import { allMentions, brand, HOUR, judged, later, markCase, poll, savePoll } from '../sample.js'
import { temporaryFolder } from './temporary.js'

function openTwice(onWait?: () => void) {
  const path = join(temporaryFolder(), 'store.db')
  const stores = [openSqliteStore(path, { onWait }), openSqliteStore(path)] as const
  onTestFinished(() => {
    for (const store of stores) store.close()
  })
  return { path, stores }
}

test('what waits for another program says so, once, and goes on when that has written', async () => {
  let said = 0
  let hear = (): void => {}
  const heard = new Promise<void>((resolve) => {
    hear = resolve
  })
  const { path, stores } = openTwice(() => {
    said += 1
    hear()
  })
  const other = new DatabaseSync(path)
  onTestFinished(() => other.close())
  other.exec('begin immediate')
  const saved = savePoll(stores[0], poll([judged('1')]))
  await heard
  // Others read meanwhile, in this process too.
  expect(await stores[1].facts.counts([brand])).toMatchObject({ posts: 0 })
  expect(await stores[0].facts.counts([brand])).toMatchObject({ posts: 0 })
  other.exec('commit')
  expect(await saved).toMatchObject({ postsAdded: 1 })
  expect(said).toBe(1)
})

test('a hundred marks by two at once are all recorded, beside polls', async () => {
  const { stores } = openTwice()
  // Each marks a post of their own: what somebody else has said already would be no news.
  for (const who of [0, 1]) await savePoll(stores[0], poll([judged(`ours ${who}`)]))
  const marks = stores.flatMap((store, who) =>
    Array.from({ length: 50 }, (_, number) =>
      markCase(store, {
        caseId: firstCase,
        url: `https://forum.example/ours ${who}`,
        verdict: number % 2 ? 'fine' : 'complaint',
        at: later(HOUR),
        by: `${who}`,
      }),
    ),
  )
  const polls = Array.from({ length: 20 }, (_, number) => `${number + 1}`)
  const scan = async () => {
    for (const key of polls) await savePoll(stores[0], poll([judged(key)], { sourceId: key }))
  }
  await Promise.all([...marks, scan()])
  const file = await stores[1].cases.file(firstCase)
  const history = file?.history ?? []
  expect(history.filter(({ code }) => code === 'marked')).toHaveLength(100)
  expect(history.filter(({ code }) => code === 'mention-added')).toHaveLength(21)
  expect(file?.case.revision).toBe(history.length)
  expect(await allMentions(stores[0])).toHaveLength(22)
})

test('of two who resolve the same case the second is told that it is so', async () => {
  const { stores } = openTwice()
  await savePoll(stores[0], poll([judged('1')]))
  const resolve = (by: string) =>
    runCommand(stores[by === 'anna' ? 0 : 1], {
      caseId: firstCase,
      command: { do: 'resolve' },
      when: { at: later(HOUR), by },
    })
  const outcomes = await Promise.all([resolve('anna'), resolve('ben')])
  expect(outcomes.map(({ isNews }) => isNews).toSorted()).toEqual([false, true])
  const moves = (await stores[0].cases.file(firstCase))?.history.filter(({ code }) => code === 'resolved')
  expect(moves).toHaveLength(1)
})
