// Programs in the place of addresses: what only a process can show. What becomes of their output is in fixtures/command/.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { test as base, expect } from 'vitest'
import type { CommandRequest } from '../../src/http/request.js'
import { failureOf, textOf, withClient } from './server.js'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs off this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'mentions-command-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

const SECRET = 'zq4k7vx9m2sq8wd3'

async function run(folder: string, code: string, more: Partial<CommandRequest> = {}, signal?: AbortSignal) {
  await writeFile(join(folder, 'print.mjs'), code)
  const request = {
    transport: 'command',
    command: [process.execPath, 'print.mjs', '$(touch x); *'],
    folder: pathToFileURL(`${folder}/`).href,
    ...more,
  } as const
  const env = { ...process.env, TICKETS_KEY: SECRET, OTHER_KEY: 'of somebody else' }
  return await withClient({ env }, (client) => client.fetch(request, signal === undefined ? {} : { signal }))
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

/** Starts another program and stays. */
const STAYS = `import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
writeFileSync('pids', [process.pid, child.pid].join())
console.log('{"text":"begun"}')
console.error('asking the ticket system')
setTimeout(() => {}, 60_000)`

const pidsIn = (folder: string) => readFileSync(join(folder, 'pids'), 'utf8').split(',').map(Number)

test('runs in the folder, gets its arguments as they are, its input, and of the environment what is named', async ({
  folder,
}) => {
  const response = await run(
    folder,
    `import { readFileSync } from 'node:fs'
     const { TICKETS_KEY, OTHER_KEY, PATH } = process.env
     console.log(JSON.stringify({ args: process.argv.slice(2), input: readFileSync(0, 'utf8'), TICKETS_KEY, OTHER_KEY, path: typeof PATH }))`,
    { input: 'since monday', variables: ['TICKETS_KEY'] },
  )
  expect(JSON.parse(textOf(response))).toEqual({
    args: ['$(touch x); *'],
    input: 'since monday',
    TICKETS_KEY: SECRET,
    path: 'string',
  })
})

test('says the last line of its standard error, without what it was given to keep', async ({ folder }) => {
  const error = await failureOf(
    run(
      folder,
      `console.log('{"text":"half"}'); console.error('first\\nkey ' + process.env.TICKETS_KEY + ' was refused\\n'); process.exit(7)`,
      { variables: ['TICKETS_KEY'] },
    ),
  )
  expect(error.failure).toMatchObject({
    code: 'command-failed',
    args: { exitCode: 7, words: 'key *** was refused' },
  })
})

test('one that a signal ended failed', async ({ folder }) => {
  const error = await failureOf(run(folder, `process.kill(process.pid, 'SIGKILL')`))
  expect(error.failure).toMatchObject({ code: 'command-failed', args: { killedBy: 'SIGKILL' } })
})

test('is ended with all that it started when its time is over', async ({ folder }) => {
  const error = await failureOf(run(folder, STAYS, { deadline: 1_500 }))
  expect(error.failure).toMatchObject({
    code: 'command-too-slow',
    args: { deadline: 1_500, words: 'asking the ticket system' },
  })
  for (const pid of pidsIn(folder)) expect(await ended(pid)).toBe(true)
})

test('is ended when it prints without end', async ({ folder }) => {
  const error = await failureOf(
    run(
      folder,
      `import { writeFileSync } from 'node:fs'
       writeFileSync('pids', String(process.pid))
       const more = () => { process.stdout.write('x'.repeat(10_000)); setImmediate(more) }
       more()`,
    ),
  )
  expect(error.failure).toMatchObject({ code: 'command-too-large', args: { maxBytes: 100_000 } })
  for (const pid of pidsIn(folder)) expect(await ended(pid)).toBe(true)
})

test('is ended when we are to stop', async ({ folder }) => {
  const stopping = new AbortController()
  const outcome = run(folder, STAYS, {}, stopping.signal).catch((error: unknown) => error)
  const begun = async () => {
    try {
      return pidsIn(folder).length === 2
    } catch {
      return false
    }
  }
  while (!(await begun())) await wait(20)
  stopping.abort(new Error('stopped'))
  expect(await outcome).toMatchObject({ message: 'stopped' })
  for (const pid of pidsIn(folder)) expect(await ended(pid)).toBe(true)
})

test('no more than four run at once', async ({ folder }) => {
  await writeFile(
    join(folder, 'print.mjs'),
    `import { readdirSync, rmSync, writeFileSync } from 'node:fs'
     writeFileSync('runs-' + process.pid, '')
     setTimeout(() => {
       console.log(readdirSync('.').filter((name) => name.startsWith('runs-')).length)
       rmSync('runs-' + process.pid)
     }, 100)`,
  )
  const request = {
    transport: 'command',
    command: [process.execPath, 'print.mjs'],
    folder: pathToFileURL(`${folder}/`).href,
  } as const
  const counts = await withClient({ env: process.env }, (client) =>
    Promise.all(Array.from({ length: 9 }, async () => Number(textOf(await client.fetch(request))))),
  )
  expect(counts).toHaveLength(9)
  expect(Math.max(...counts)).toBeLessThanOrEqual(4)
})

test.for([
  ['a path through a file', ['./print.mjs/tool'], 'missing'],
  ['arguments that are too long', [process.execPath, 'x'.repeat(4_000_000)], 'system'],
] as const)('%s is no program', async ([, command, why], { folder }) => {
  const error = await failureOf(run(folder, '', { command: [...command] }))
  expect(error.failure).toMatchObject({ code: 'command-not-started', args: { why } })
})
