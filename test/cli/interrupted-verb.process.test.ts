// Ctrl-C while many cases are worked on: what was done is said, and can be taken back or gone on with.
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'

const CASES = 60

async function scanned(work: ProcessWorkspace): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(CASES)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan', '--quiet']))
}

const waiting = async (work: ProcessWorkspace) =>
  mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).length

/** Starts a command, and presses Ctrl-C while it waits for another program to let it change the first case. */
async function interrupted(work: ProcessWorkspace, args: readonly string[]) {
  const other = new DatabaseSync(work.path('mentions.db'))
  other.exec('begin immediate')
  const running = work.start(args)
  await new Promise((resolve) => running.child.stderr.once('data', resolve))
  running.child.kill('SIGINT')
  // Time to hear it; where this is too short, some cases more are done.
  await sleep(200)
  other.exec('rollback')
  other.close()
  return running.finished
}

test('what was done is said, and undo takes that back', async ({ work }) => {
  await scanned(work)
  const bulk = ['resolve', '--kind', 'outage', '--yes']
  const stopped = await interrupted(work, bulk)
  expect(stopped).toMatchObject({ code: 130, signal: null })
  const left = await waiting(work)
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(CASES)
  expect(stopped.stdout).toContain(`Interrupted: ${left} cases are as before.\n`)
  expect(stopped.stdout).toMatch(/^Take (?:it|all of it) back: /m)

  expectSuccess(await work.run(['undo']))
  expect(await waiting(work)).toBe(CASES)
  expectSuccess(await work.run(bulk))
  expect(await waiting(work)).toBe(0)

  const undoing = await interrupted(work, ['undo'])
  expect(undoing.code).toBe(130)
  expect(undoing.stdout).toMatch(/^Interrupted: \d+ cases are as before\.$/m)
  expectSuccess(await work.run(['undo']))
  expect(await waiting(work)).toBe(CASES)
})

test('a bulk mark says how far it came, and the same command goes on', async ({ work }) => {
  await scanned(work)
  const bulk = ['mark', 'fine', '--kind', 'outage', '--yes']
  const stopped = await interrupted(work, bulk)
  expect(stopped).toMatchObject({ code: 130, signal: null })
  const left = await waiting(work)
  expect(left).toBeGreaterThan(0)
  expect(stopped.stderr).toContain(
    `${CASES - left} of ${CASES} cases were marked; the same command again goes on.`,
  )
  expectSuccess(await work.run(bulk))
  expect(await waiting(work)).toBe(0)
})

test('what is one change is done as a whole or not at all, and says which', async ({ work }) => {
  await scanned(work)
  const ids = mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).map((one) => one.case.id)
  const [one = '', two = ''] = ids
  for (const args of [
    ['merge', one, two],
    ['mute', one],
    ['mute', '--place', 'forum.example'],
  ]) {
    const stopped = await interrupted(work, args)
    expect(stopped).toMatchObject({ code: 130, signal: null })
    if (stopped.stdout !== 'Interrupted: nothing was done.\n') {
      // It was heard after that was begun: then all of it is done, and can be taken back.
      expect(stopped.stdout).toMatch(/^Take (?:it|all of it) back: /m)
      expectSuccess(await work.run(['undo']))
    }
    expect(await waiting(work)).toBe(CASES)
  }
})
