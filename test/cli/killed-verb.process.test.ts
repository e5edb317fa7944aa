// kill -9 while many cases are worked on: each has all or nothing of it, and the same command again ends it. The moments are what the
// store holds by then; `bench/kills.js` tries any number of others, with every verb.
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'vitest'
import { heldCases } from '../support/agreeing.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'

const CASES = 200
const ALL = ['--kind', 'outage', '--yes']

async function scanned(work: ProcessWorkspace): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(CASES)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan', '--quiet']))
}

/** Kills a command once so many events of its kind are stored. Where it was quicker than the look at them, the test sees less and still passes. */
async function killed(work: ProcessWorkspace, args: readonly string[], code: string, events: number) {
  const running = work.start(args)
  const store = new DatabaseSync(work.path('mentions.db'), { readOnly: true })
  const done = store.prepare('select count(*) as count from case_events where code = ?')
  while (running.child.exitCode === null && Number(done.get(code)?.count) < events) await sleep(1)
  store.close()
  running.child.kill('SIGKILL')
  return running.finished
}

test.for([
  { verb: ['ack', ...ALL], code: 'acknowledged', state: 'acknowledged' },
  { verb: ['resolve', ...ALL], code: 'resolved', state: 'resolved' },
  { verb: ['snooze', ...ALL, '--for', '2h'], code: 'snoozed', state: 'snoozed' },
])('$verb', async ({ verb, code, state }, { work }) => {
  await scanned(work)
  for (const events of [1, CASES / 2]) {
    await killed(work, verb, code, events)
    const { cases, problems } = await heldCases(work.path('mentions.db'))
    expect(problems).toEqual([])
    const done = cases.filter(({ codes }) => codes.includes(code))
    expect(done.length).toBeGreaterThanOrEqual(events)
    expect(done.every(({ file }) => file.state === state)).toBe(true)
  }
  expectSuccess(await work.run(verb))
  const { cases, problems } = await heldCases(work.path('mentions.db'))
  expect(problems).toEqual([])
  expect(cases.filter(({ file, codes }) => file.state === state && codes.includes(code))).toHaveLength(CASES)
})

test('verbs of three people, a scan, a digest and a list at once', async ({ work }) => {
  await scanned(work)
  const all = await Promise.all([
    work.spawn(['scan', '--force', '--wait', '--quiet']),
    work.spawn(['resolve', ...ALL, '--as', 'ada']),
    work.spawn(['tag', 'seen', ...ALL, '--as', 'ben']),
    work.spawn(['assign', ...ALL, '--to', 'cleo', '--as', 'cleo']),
    work.spawn(['digest', '--since', '1d']),
    work.spawn(['list']),
  ])
  for (const one of all) expectSuccess(one)
  const { cases, problems } = await heldCases(work.path('mentions.db'))
  expect(problems).toEqual([])
  expect(cases).toHaveLength(CASES)
  expect(cases.every(({ file: { state } }) => state === 'resolved')).toBe(true)
})
