// A store moves while a scan and a watch are at work, and the program that moves it is killed: in the end all of it is in one place.
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import { shortId } from '../../src/cases/short-id.js'
import { firstCase } from '../case-numbers.js'
import { TEST_SCHEMA } from '../support/postgres/server.js'
import { postgresAddress } from '../support/postgres/told.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'

const address = await postgresAddress()
const id = shortId(firstCase)
let made = 0

/** Two places for stores that are not there yet. */
function places(work: ProcessWorkspace, kind: string): readonly [string, string] {
  if (kind === 'file') return [work.path('old.db'), work.path('new.db')]
  const schema = `${TEST_SCHEMA}moved_${process.pid}_${++made}`
  onTestFinished(async () => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(`drop schema if exists "${schema}" cascade`)
    await client.end()
  })
  const database = `${address}?schema=${schema}`
  return kind === 'into a database' ? [work.path('old.db'), database] : [database, work.path('new.db')]
}

/** A feed that answers at once, and one that keeps a scan waiting until it is told to answer. */
async function site(work: ProcessWorkspace) {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const server = await work.serve({
    '/a.rss': { body: rss([complaint('one', { author: 'ada' }), complaint('two', { author: 'bo' })]) },
    '/slow.rss': (_, response) =>
      void answered.then(() => response.end(rss([complaint('three', { author: 'cy' })]))),
  })
  const email = { from: 'mentions@bluefjord.example', to: ['care@bluefjord.example'], maildir: 'mail' }
  return { server, answer, digest: { email } }
}

/** Starts a copy, and waits until it has said these words. */
async function copying(work: ProcessWorkspace, [from, to]: readonly [string, string], words: string) {
  const running = work.start(['store', 'copy', from, to])
  let said = ''
  running.child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  while (!said.includes(words)) {
    if (running.child.exitCode !== null) throw new Error(`It ended before it said ${words}:\n${said}`)
    await sleep(20)
  }
  return running
}

const exportOf = async (work: ProcessWorkspace, store: string) =>
  (await work.run(['store', 'export', '--store', store])).stdout

test.for(['file', 'into a database', 'out of a database'])(
  'a store that is scanned moves (%s), also where that is killed',
  { timeout: 90_000 },
  async (kind, { work, skip }) => {
    if (kind !== 'file' && address === undefined) skip()
    const [from, to] = places(work, kind)
    const env = { MENTIONS_STORE: from }
    const { server, answer, digest } = await site(work)
    await work.configure([`${server.base}/a.rss`], { digest })
    expect((await work.run(['scan', '--quiet'], { env })).code).toBe(0)
    await work.configure([`${server.base}/a.rss`, `${server.base}/slow.rss`], { digest })
    const scan = work.start(['scan', '--quiet', '--force'], { env })
    await server.asked('/slow.rss')

    // It waits for the scan with its end, and is killed there.
    const killed = await copying(work, [from, to], 'Waiting until it has finished')
    killed.child.kill('SIGKILL')
    await killed.finished
    const early = await work.spawn(['scan', '--force'], { env: { MENTIONS_STORE: to } })
    expect([early.code, early.stderr]).toEqual([2, expect.stringContaining('that is not finished')])
    expect((await work.run(['store', 'info', '--store', to])).stdout).toContain('that is not finished')
    expect((await work.run(['ack', '--as', 'ines', id], { env })).code).toBe(0)

    const moving = await copying(work, [from, to], 'Waiting until it has finished')
    // Whoever works with cases need not wait.
    expect((await work.run(['tag', '--as', 'ines', id, 'vip'], { env })).code).toBe(0)
    answer()
    expect((await scan.finished).code).toBe(0)
    const moved = await moving.finished
    expect(moved).toMatchObject({ code: 0, stdout: '' })
    expect(moved.stderr).toContain('Copied 3 posts, 3 mentions and 3 cases to ')
    expect(moved.stderr).not.toContain('mentions:mentions@')
    expect(await exportOf(work, to)).toBe(await exportOf(work, from))
    const shown = await work.run(['show', id, '--format', 'json'], { env: { MENTIONS_STORE: to } })
    expect(JSON.parse(shown.stdout)).toMatchObject({ case: { state: 'acknowledged', tags: ['vip'] } })

    for (const args of [
      ['scan', '--force'],
      ['ack', '--as', 'ines', id],
      ['digest', '--email'],
    ]) {
      const { code, stderr } = await work.spawn(args, { env })
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining('is sealed')])
    }
    expect((await work.run(['list'], { env })).code).toBe(0)
    expect((await work.spawn(['scan', '--force', '--quiet'], { env: { MENTIONS_STORE: to } })).code).toBe(0)
    expect((await work.run(['store', 'check', '--store', to])).code).toBe(0)
    // Once more, it has nothing to do.
    const again = await work.spawn(['store', 'copy', from, to])
    expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('had been copied') })
    expect((await work.run(['store', 'unseal'], { env })).code).toBe(0)
    expect((await work.spawn(['scan', '--force', '--quiet'], { env })).code).toBe(0)
  },
)

test('a kill at any moment leaves a copy that the same command finishes', { timeout: 120_000 }, async ({
  work,
  skip,
}) => {
  if (address === undefined) skip()
  const many = Array.from({ length: 400 }, (_, at) => complaint(`many${at}`, { author: `a${at}` }))
  await work.write('posts.rss', rss(many))
  await work.configure([], { sources: [{ type: 'feed', url: 'posts.rss' }] })
  const [from, to] = places(work, 'into a database')
  expect((await work.run(['scan', '--quiet'], { env: { MENTIONS_STORE: from } })).code).toBe(0)
  const text = await exportOf(work, from)
  for (const after of [500, 700, 900, 1_200, 1_600]) {
    const { child, finished } = work.start(['store', 'copy', from, to])
    await sleep(after)
    child.kill('SIGKILL')
    await finished
  }
  expect(await work.spawn(['store', 'copy', from, to])).toMatchObject({ code: 0 })
  expect(await exportOf(work, to)).toBe(text)
  expect(await exportOf(work, from)).toBe(text)
  expect((await work.run(['store', 'check', '--store', to])).code).toBe(0)
  expect((await work.run(['scan', '--force'], { env: { MENTIONS_STORE: from } })).code).toBe(2)
})

test('a watch ends when its store has moved, and says where to', async ({ work }) => {
  const [from, to] = places(work, 'file')
  const env = { MENTIONS_STORE: from }
  const { server, digest } = await site(work)
  await work.configure([`${server.base}/a.rss`], { digest, every: '1h' })
  const watch = work.start(['watch'], { env })
  await server.answered(1)
  while (!existsSync(from) || (await work.run(['list'], { env })).code !== 0) await sleep(50)
  const moved = await work.spawn(['store', 'copy', from, to])
  expect(moved).toMatchObject({ code: 0 })
  expect(watch.child.exitCode).toBe(null)
  // What is due next.
  watch.child.kill('SIGHUP')
  const { code, stderr } = await watch.finished
  expect([code, stderr]).toEqual([2, expect.stringContaining(`was moved to ${to}`)])
})

test('says what is wrong before anything is done', async ({ work }) => {
  const [from, to] = places(work, 'file')
  await work.write('posts.rss', rss([complaint('one')]))
  await work.configure([], { sources: [{ type: 'feed', url: 'posts.rss' }] })
  const copy = async (...args: string[]) => await work.run(['store', 'copy', ...args])
  expect((await copy(from, to)).stderr).toContain('there is no store at')
  expect(existsSync(from) || existsSync(to)).toBe(false)
  expect((await work.run(['scan', '--quiet'], { env: { MENTIONS_STORE: from } })).code).toBe(0)
  expect((await copy(from, from)).stderr).toContain('is the store itself')
  const trial = await copy(from, to, '--no-seal')
  expect(trial).toMatchObject({ code: 0, stderr: expect.stringContaining('goes on as it was') })
  expect((await work.run(['scan', '--force', '--quiet'], { env: { MENTIONS_STORE: from } })).code).toBe(0)
  expect((await copy(from, to)).stderr).toContain('holds something already')
  const nowhere = await copy(from, 'postgres://mentions:sesame@127.0.0.1:1/mentions')
  expect(nowhere.code).toBe(2)
  expect(nowhere.stderr).not.toContain('sesame')
  expect((await work.run(['scan', '--force', '--quiet'], { env: { MENTIONS_STORE: from } })).code).toBe(0)
})
