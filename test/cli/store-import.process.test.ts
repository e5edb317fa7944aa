// An import that is ended while it waits for more: whatever ends it, the store is not there yet, and the next import makes it.
import { open, readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'

async function exported(work: ProcessWorkspace): Promise<string> {
  await work.write('posts.rss', rss([complaint('one'), complaint('two', { author: 'ben' })]))
  await work.configure([], { sources: [{ type: 'feed', url: 'posts.rss' }] })
  expect((await work.run(['scan', '--quiet'])).code).toBe(0)
  expect((await work.run(['store', 'export', '--output', 'all.ndjson'])).code).toBe(0)
  return await readFile(work.path('all.ndjson'), 'utf8')
}

const partialIn = async (work: ProcessWorkspace) =>
  (await readdir(work.folder)).filter((name) => name.endsWith('.partial'))

/** Starts an import that has got half of what it needs, and is at work. */
async function halfDone(work: ProcessWorkspace, text: string) {
  expect((await work.bash('mkfifo pipe')).code).toBe(0)
  // As one who reads, too, so that nobody waits.
  const pipe = await open(work.path('pipe'), 'r+')
  await pipe.write(text.slice(0, text.length / 2))
  const running = work.start(['store', 'import', 'pipe', '--store', 'new.db'])
  while ((await partialIn(work)).length === 0) await sleep(20)
  return { running, end: () => pipe.close() }
}

test.for([
  ['SIGINT', 130, 0],
  ['SIGTERM', 143, 0],
  // Nobody is told of it, so what was begun stays, under a name of its own.
  ['SIGKILL', null, 1],
] as const)('%s', async ([signal, code, left], { work }) => {
  const text = await exported(work)
  const { running, end } = await halfDone(work, text)
  running.child.kill(signal)
  // Who reads a pipe ends for good when that does.
  while ((await partialIn(work)).length > left) await sleep(20)
  await end()
  expect((await running.finished).code).toBe(code)
  expect(await partialIn(work)).toHaveLength(left)
  expect(await readdir(work.folder)).not.toContain('new.db')
  const again = await work.spawn(['store', 'import', 'all.ndjson', '--store', 'new.db'])
  expect(again).toMatchObject({ code: 0 })
  expect((await work.run(['store', 'export', '--store', 'new.db'])).stdout).toBe(text)
})

test('a backup is taken while a scan waits for its source, and of what was there before it', async ({
  work,
}) => {
  await exported(work)
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const server = await work.serve({
    '/slow.rss': (_, response) =>
      void answered.then(() => response.end(rss([complaint('three', { author: 'cy' })]))),
  })
  await work.configure([`${server.base}/slow.rss`])
  const scan = work.start(['scan', '--quiet'])
  await server.asked('/slow.rss')
  const backup = await work.spawn(['store', 'backup', 'copy.db'])
  expect(backup).toMatchObject({ code: 0 })
  answer()
  expect((await scan.finished).code).toBe(0)
  const posts = async (store: string) =>
    JSON.parse((await work.run(['store', 'info', '--format', 'json', '--store', store])).stdout).posts.all
  expect([await posts('copy.db'), await posts('mentions.db')]).toEqual([2, 3])
})
