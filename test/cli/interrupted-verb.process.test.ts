// Ctrl-C while many cases are worked on: what was done is said, and can be taken back or gone on with.
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'

const CASES = 400

async function scanned(work: ProcessWorkspace): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(CASES)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan', '--quiet']))
}

const waiting = async (work: ProcessWorkspace) =>
  mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).length

/** Starts a command, and presses Ctrl-C once it has done something. */
async function interrupted(work: ProcessWorkspace, args: readonly string[], code: string) {
  const running = work.start(args)
  const store = new DatabaseSync(work.path('mentions.db'), { readOnly: true })
  const done = store.prepare('select count(*) as count from case_events where code = ?')
  while (running.child.exitCode === null && Number(done.get(code)?.count) === 0) await sleep(1)
  store.close()
  running.child.kill('SIGINT')
  return running.finished
}

test('what was done is said, and undo takes that back', async ({ work }) => {
  await scanned(work)
  const bulk = ['resolve', '--kind', 'outage', '--yes']
  const stopped = await interrupted(work, bulk, 'resolved')
  expect(stopped).toMatchObject({ code: 130, signal: null })
  const left = await waiting(work)
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(CASES)
  expect(stopped.stdout).toContain(`Interrupted: ${left} cases are as before.\n`)
  expect(stopped.stdout).toMatch(/^Take (?:it|all of it) back: /m)

  const undoing = await interrupted(work, ['undo'], 'undone')
  expect(undoing.code).toBe(130)
  expectSuccess(await work.run(['undo']))
  expect(await waiting(work)).toBe(CASES)

  expectSuccess(await work.run(bulk))
  expect(await waiting(work)).toBe(0)
})

test('a bulk mark says how far it came, and the same command goes on', async ({ work }) => {
  await scanned(work)
  const bulk = ['mark', 'fine', '--kind', 'outage', '--yes']
  const stopped = await interrupted(work, bulk, 'marked')
  expect(stopped).toMatchObject({ code: 130, signal: null })
  const left = await waiting(work)
  expect(left).toBeGreaterThan(0)
  expect(stopped.stderr).toContain(
    `${CASES - left} of ${CASES} cases were marked; the same command again goes on.`,
  )
  expectSuccess(await work.run(bulk))
  expect(await waiting(work)).toBe(0)
})
