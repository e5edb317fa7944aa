// Everything a person reads is told by one clock: the digest's, or the machine's.
import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { test } from '../support/workspace.js'

const ZONE = 'Asia/Kolkata'
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

test('a site that asked to be left alone is told by the clock of `digest.timezone`', async ({ work }) => {
  const server = await work.serve({
    '/a.rss': { body: rss([complaint('one')]) },
    '/b.rss': { status: 429, headers: { 'retry-after': '7200' } },
  })
  const urls = [`${server.base}/a.rss`, server.base.replace('127.0.0.1', 'localhost').concat('/b.rss')]
  await work.configure(urls, { digest: { timezone: ZONE } })
  await work.run(['scan', '--quiet'])

  const said = /until \d{4}-\d\d-\d\d \d\d:\d\d \(Asia\/Kolkata\)/
  for (const args of [['sources'], ['check']]) {
    const { stdout } = await work.run(args)
    expect(oneLine(stdout)).toMatch(said)
    expect(stdout).not.toContain('UTC')
  }
  const list = await work.run(['list', '--format', 'md'])
  expect(list.stdout).not.toContain('UTC')
  const tried = await work.run(['sources', 'test', `${server.base}/a.rss`])
  expect(oneLine(tried.stdout)).toMatch(/dates .*\(Asia\/Kolkata\)/)

  // Programs read UTC, and the page of the digest says whose clock it goes by.
  const json = await work.run(['sources', '--format', 'json'])
  expect(json.stdout).toMatch(/until [\d-]+ [\d:]+ UTC/)
  const { stdout: digest } = await work.run(['digest'])
  expect(digest).toContain('(Asia/Kolkata)')
  expect(digest).not.toContain('UTC')

  await work.configure(urls, { digest: { timezone: 'UTC' } })
  expect(oneLine((await work.run(['sources'])).stdout)).toMatch(/until [\d-]+ [\d:]+ UTC/)
})
