// `mentions watch` as a process: signals, what a monitor asks, two at once, a kill.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { parseOpenMetrics } from '../support/open-metrics.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'

const good = { body: rss([complaint('one')]) }

/** Starts a watch, and gives its log as it grows. */
function watching(work: ProcessWorkspace, args: readonly string[] = []) {
  const running = work.start(['watch', ...args])
  let log = ''
  running.child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  const until = async (words: string) => {
    while (!log.includes(words)) {
      if (running.child.exitCode !== null) throw new Error(`It ended before it said ${words}:\n${log}`)
      await sleep(20)
    }
  }
  return { ...running, until, log: () => log }
}

test('SIGTERM ends it well, also while a site keeps it waiting', async ({ work }) => {
  const server = await work.serve({ '/a.rss': good, '/slow.rss': () => {} })
  await work.configure([`${server.base}/a.rss`, `${server.base}/slow.rss`])
  const watch = watching(work)
  await server.asked('/slow.rss')
  watch.child.kill('SIGTERM')
  const { code, stdout, stderr } = await watch.finished
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('"event":"watch-ends"')
  expect((await work.run(['list'])).stdout).toContain('Northwind Hosting')
})

test('tells monitors how it is, on this machine only', async ({ work }) => {
  const server = await work.serve({ '/a.rss': good, '/b.rss': { status: 500 } })
  await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`], { every: '1h' })
  const watch = watching(work, ['--port', '0'])
  await watch.until('"address"')
  const address = /"address":"(http:\/\/127\.0\.0\.1:\d+)"/.exec(watch.log())?.[1] ?? ''
  const health = async () => (await fetch(`${address}/healthz`)).json() as Promise<Record<string, unknown>>
  while ((await health()).passes !== 1) await sleep(20)
  expect(await health()).toMatchObject({ status: 'ok', needReply: 1 })
  const answer = await fetch(`${address}/metrics`)
  expect(answer.headers.get('content-type')).toContain('application/openmetrics-text')
  const metrics = parseOpenMetrics(await answer.text())
  expect(metrics.get('mentions_need_reply')).toBe(1)
  expect(metrics.get('mentions_sources{status="failed"}')).toBe(1)
  expect(metrics.get('mentions_passes_total')).toBe(1)
  expect((await fetch(`${address}/`)).status).toBe(404)
  expect((await fetch(`${address}/metrics`, { method: 'POST' })).status).toBe(405)
  watch.child.kill('SIGINT')
  expect((await watch.finished).code).toBe(0)
})

test('SIGHUP reads the config anew; a kill leaves nothing in the way of the next', async ({ work }) => {
  const server = await work.serve({ '/a.rss': good, '/b.rss': good })
  await work.configure([`${server.base}/a.rss`], { every: '1h' })
  const first = watching(work)
  await server.answered(1)
  // The same bytes at the same moment would be no change; the signal asks all the same.
  first.child.kill('SIGHUP')
  await first.until('"event":"config-reloaded"')
  const second = await work.spawn(['watch'])
  expect(second.code).toBe(2)
  expect(second.stderr).toContain('store-locked')
  first.child.kill('SIGKILL')
  await first.finished
  await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`], { every: '1h' })
  const third = watching(work)
  await server.asked('/b.rss')
  third.child.kill('SIGTERM')
  expect((await third.finished).code).toBe(0)
})
