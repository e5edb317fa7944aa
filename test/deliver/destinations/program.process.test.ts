import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { test as base, expect } from 'vitest'
import { configuredDestinations } from '../../../src/deliver/destinations/configured.js'
import type { Refused } from '../../../src/deliver/destinations/destination.js'
import { program } from '../../../src/deliver/destinations/program.js'
import { slack } from '../../../src/deliver/destinations/slack.js'
import { message as around } from '../../../src/outputs/wording/en/message.js'
import { settings } from '../../http/server.js'
import { message } from './messages.js'

const SECRET = 'zq4k7vx9m2sq8wd3'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs off this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mentions-program-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

async function run(folder: string, code: string, more: object = {}, signal?: AbortSignal) {
  await writeFile(join(folder, 'page.mjs'), code)
  const command = [process.execPath, 'page.mjs', '$(touch x); *']
  const all = configuredDestinations(
    {
      ops: program.options.parse({ type: 'program', command, ...more }) as { type: string },
      // Another destination, whose secret the program must not get, nor be heard of.
      room: slack.options.parse({
        type: 'slack',
        url: `https://hooks.slack.example/services/T0/B0/${SECRET}`,
      }) as { type: string },
    },
    {
      http: settings,
      env: { ...process.env, SLACK_URL: SECRET, PAGER_KEY: 'of the program' },
      folder: pathToFileURL(`${folder}/`),
      now: () => new Date(),
      say: ({ code: failed }) => failed,
      wordsIn: async () => around,
    },
  )
  const outcome = await all.get('ops')?.send(message(), { signal })
  const words = (outcome as Partial<Refused>).problem?.message ?? ''
  return { outcome, words, file: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // What nobody waits for stays in the list of processes, dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function ended(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isRunning(pid); tries++) await wait(20)
  return !isRunning(pid)
}

test('gets the message as JSON, and its arguments as they are', async ({ folder }) => {
  const { outcome, file } = await run(
    folder,
    `import { readFileSync, writeFileSync } from 'node:fs'
     writeFileSync('got', JSON.stringify({ message: JSON.parse(readFileSync(0, 'utf8')), args: process.argv.slice(2) }))`,
  )
  expect(outcome).toEqual({ taken: true })
  expect(JSON.parse(file('got'))).toMatchObject({
    message: { id: 'msg_2026-11-03_a1', title: '2 posts about Northwind Hosting need a reply' },
    args: ['$(touch x); *'],
  })
  expect(() => file('x')).toThrow()
})

test('gets of the environment what every program needs, and what is named', async ({ folder }) => {
  const code = `import { writeFileSync } from 'node:fs'; writeFileSync('env', JSON.stringify(process.env))`
  const { file } = await run(folder, code)
  expect(JSON.parse(file('env'))).toHaveProperty('PATH')
  expect(file('env')).not.toContain(SECRET)
  expect(JSON.parse(file('env'))).not.toHaveProperty('PAGER_KEY')
  await run(folder, code, { env: ['PAGER_KEY'] })
  expect(JSON.parse(file('env'))).toHaveProperty('PAGER_KEY', 'of the program')
})

test('that never reads its input, and is given much, is taken at its word', async ({ folder }) => {
  const { outcome } = await run(folder, 'process.exit(0)')
  expect(outcome).toEqual({ taken: true })
})

test('that closes its input and goes on breaks nothing', async ({ folder }) => {
  const { outcome } = await run(folder, `process.stdin.destroy(); setTimeout(() => process.exit(0), 100)`)
  expect(outcome).toEqual({ taken: true })
})

test.for([
  [1, 'again'],
  [75, 'again'],
  [65, 'never'],
] as const)('that ends with %i is tried %s', async ([code, next], { folder }) => {
  const { outcome, words } = await run(folder, `console.error('no pager'); process.exit(${code})`)
  expect(outcome).toMatchObject({ taken: false, next })
  expect(words).toBe(
    `${process.execPath.split('/').at(-1)} did not take it: it ended with code ${code} ("no pager").`,
  )
})

test('that prints without end is heard a little, and not held up', async ({ folder }) => {
  const { outcome, words } = await run(
    folder,
    `for (let i = 0; i < 20_000; i++) process.stdout.write('noise '.repeat(40)); process.exitCode = 1`,
  )
  expect(outcome).toMatchObject({ taken: false, next: 'again' })
  expect(words.length).toBeLessThan(400)
})

test('that prints secrets is not repeated', async ({ folder }) => {
  const { words } = await run(
    folder,
    `console.log('${SECRET} https://care:pa55word@forum.example/?token=abcdefgh12345678 \\u001b[31m'); process.exitCode = 1`,
  )
  expect(words).toContain('***')
  for (const secret of [SECRET, 'pa55word', 'abcdefgh12345678', '\u001b']) expect(words).not.toContain(secret)
})

test('that hangs is ended, with what it started', async ({ folder }) => {
  const { outcome, words, file } = await run(
    folder,
    `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs'
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
     writeFileSync('pids', process.pid + ' ' + child.pid); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`,
    { timeout: '1s' },
  )
  expect(outcome).toMatchObject({ taken: false, next: 'again', problem: { mayHaveArrived: true } })
  expect(words).toMatch(/had not taken it after 1 s and was ended\./)
  for (const pid of file('pids').split(' ')) expect(await ended(Number(pid))).toBe(true)
})

test('that leaves something running is not waited for, and leaves nothing', async ({ folder }) => {
  const started = performance.now()
  const { outcome, file } = await run(
    folder,
    `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs'
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
     writeFileSync('pids', String(child.pid)); child.unref(); process.exit(0)`,
    { timeout: '10m' },
  )
  expect(outcome).toEqual({ taken: true })
  expect(performance.now() - started).toBeLessThan(300_000)
  expect(await ended(Number(file('pids')))).toBe(true)
})

test('that is no program says so', async ({ folder }) => {
  const { outcome, words } = await run(folder, '', { command: ['./nothing-here'] })
  expect(outcome).toMatchObject({ taken: false, next: 'again', problem: { isRouteDown: true } })
  expect(words).toBe('nothing-here could not be started: there is no such program.')
})

test('is ended when we are', async ({ folder }) => {
  const aborting = new AbortController()
  setTimeout(() => aborting.abort(new Error('stopped')), 300)
  await expect(run(folder, 'setInterval(() => {}, 1000)', {}, aborting.signal)).rejects.toThrow('stopped')
})
