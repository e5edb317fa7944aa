// How long words are kept, as people see it.
import { expect } from 'vitest'
import { rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 60 * 60 * 1000
const start = Date.parse('2026-03-02T09:00:00Z')
const on = (days: number) => ({ now: () => new Date(start + days * DAY) })

const posts = [
  { name: 'ada', text: 'Northwind Hosting is down, my shop is down.' },
  { name: 'bo', text: 'Northwind Hosting took everything I had. I want to die.' },
].map((one) => ({ ...one, author: one.name, publishedAt: new Date(start - 60_000) }))

/** Scanned on the first day; the feed holds the posts for as long as anybody asks. */
async function scanned(work: Workspace, over: { keep?: string; retention?: object }) {
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  const { keep, retention = {} } = over
  await work.configure([], {
    sources: [{ type: 'feed', url: `${server.base}/posts.rss`, name: 'Forum', ...(keep && { keep }) }],
    retention,
  })
  await work.run(['scan'], on(0))
  const { stdout } = await work.run(['list', '--format', 'ndjson'], on(0))
  return stdout
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { author, case: matter } = JSON.parse(line)
      return author === undefined ? [] : [{ who: author.name, id: matter.id }]
    })
}

test('check says what is kept how long', async ({ work }) => {
  await scanned(work, { keep: '10d', retention: { closed: '90d', mails: 'never' } })
  const { stdout } = await work.run(['check'], on(0))
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'keeps posts that name no brand for 14d; the words of closed cases for 90d; which mails and alerts were sent for good, the text of alerts for 7d; words from Forum for 10d, as `keep` says',
  )
})

test('a duration that is none is refused, and so is nothing at all', async ({ work }) => {
  for (const closed of ['soon', 0, '0d']) {
    await work.configure(['http://127.0.0.1:1/'], { retention: { closed } })
    const { code, stderr } = await work.run(['list'], on(0))
    expect(code).not.toBe(0)
    expect(stderr).toContain('expected `never` or a duration above zero such as')
  }
})

test('who waits is told of before the words go, and stays on the list without them', async ({ work }) => {
  const found = await scanned(work, { keep: '10d' })
  expect((await work.run(['list'], on(6))).stdout).not.toContain('are deleted')
  const { stdout, stderr } = await work.run(['list'], on(8))
  const told = `${stdout} ${stderr}`.replace(/\s+/g, ' ')
  expect(told).toContain('the words of 2 cases that wait (')
  expect(told).toContain(
    'are deleted from 12 Mar 09:00 UTC, 10d after they came in, as `keep` of Forum says; in 1 of them somebody may be in danger',
  )
  await work.run(['scan'], on(11))
  const after = await work.run(['list'], on(11))
  expect(after.stdout).not.toMatch(/my shop|want to die/)
  expect(after.stdout.match(/words deleted/g)).toHaveLength(2)
  // Danger stays first.
  const ids = found.map(({ id }) => id)
  expect(after.stdout.indexOf(ids[0] ?? '-')).toBeGreaterThan(0)
  const show = await work.run(['show', ids[0] ?? ''], on(11))
  expect(show.stdout).toContain('A post whose words were deleted, as the `keep` of its source says')
  expect(show.stdout.replace(/\s+/g, ' ')).toContain(
    'words deleted (scan): after 10d, as the `keep` of its source says',
  )
  expect(show.stdout).toContain('What its score is made of went with its words')
  expect(show.stdout).not.toContain('Not named in the words')
  // The feed still has them.
  await work.run(['scan', '--force'], on(12))
  expect((await work.run(['list'], on(12))).stdout).not.toMatch(/my shop|want to die/)
  const json = JSON.parse((await work.run(['show', ids[0] ?? '', '--format', 'json'], on(12))).stdout)
  expect(JSON.stringify(json)).toContain('"wordsDeleted":{"at":"2026-03-13T09:00:00.000Z","why":"keep"}')
})

test('statistics are what they were when the words of closed cases are gone', async ({ work }) => {
  const found = await scanned(work, { retention: { closed: '30d' } })
  for (const { id } of found) await work.run(['resolve', id], on(1))
  const stats = async () =>
    (await work.run(['stats', '--since', '2026-02-23', '--until', '2026-03-09'], on(60))).stdout
  const before = await stats()
  await work.run(['scan', '--force'], on(40))
  const show = await work.run(['show', found[0]?.id ?? ''], on(60))
  expect(show.stdout).toContain('as `retention.closed` says')
  expect(await stats()).toBe(before)
})
