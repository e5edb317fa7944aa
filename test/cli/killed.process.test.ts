// kill -9 in the middle of a scan: the store opens, no post is lost or stored twice, and every mention is shown at least once.
// The moments are events, not times, so that they are the same on every machine; `bench/kills.js` tries any number of others.
import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect } from 'vitest'
import { startChild } from '../support/child.js'
import type { FeedServer, Route } from '../support/feed-server.js'
import { mentionsIn } from '../support/ndjson.js'
import { mentionsPath } from '../support/paths.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, complaints, linkOf, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'

// Many small polls: what is asked for next comes while the one before is stored.
const FEEDS = 20
const POSTS_PER_FEED = 4

const scan = (store: string) => ['scan', '--force', '--new', '--format', 'ndjson', '--store', store]
const everywhere = complaint('everywhere')
const feedOf = (feed: number, posts: number) => rss([everywhere, ...complaints(posts, `feed-${feed}`)])
const numbers = Array.from({ length: FEEDS }, (_, feed) => feed)
const routesWith = (posts: number): Record<string, Route> =>
  Object.fromEntries(numbers.map((feed) => [`/${feed}.rss`, { body: feedOf(feed, posts), etag: true }]))
const allLinks = [
  linkOf('everywhere'),
  ...numbers.flatMap((feed) => complaints(POSTS_PER_FEED, `feed-${feed}`).map(({ name }) => linkOf(name))),
]

/** The posts on the lines that were written whole. */
const linksIn = (ndjson: string): string[] => mentionsIn(ndjson).map(({ url }) => url)

function checkStore(path: string): { posts: number; different: number } {
  const store = new DatabaseSync(path, { readOnly: true })
  try {
    expect(store.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    expect(store.prepare('pragma foreign_key_check').all()).toEqual([])
    if (store.prepare("select 1 from sqlite_schema where name = 'posts'").get() === undefined)
      return { posts: 0, different: 0 }
    const counts = store
      .prepare('select count(*) as posts, count(distinct url) as different from posts')
      .get()
    return { posts: Number(counts?.posts), different: Number(counts?.different) }
  } finally {
    store.close()
  }
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

/** Starts a scan, and kills it when its request of this number has been answered, or once it begins to print. */
async function killedAt(work: ProcessWorkspace, server: FeedServer, path: string, moment: number | 'output') {
  const running = work.start(scan(path))
  if (moment === 'output') running.child.stdout.once('data', () => running.child.kill('SIGKILL'))
  else void server.answered(moment).then(() => running.child.kill('SIGKILL'))
  return running.finished
}

describe('kill -9', () => {
  test.for([1, 5, 10, FEEDS, 'output'] as const)('at %s, into a new store', async (moment, { work }) => {
    const server = await work.serve(routesWith(POSTS_PER_FEED))
    await work.configure(numbers.map((feed) => `${server.base}/${feed}.rss`))
    await expectWhole(work, server, moment, [])
  })

  test.for([1, 7, 14, FEEDS] as const)('at %s, into a store that has posts', async (moment, { work }) => {
    const server = await work.serve(routesWith(POSTS_PER_FEED / 2))
    await work.configure(numbers.map((feed) => `${server.base}/${feed}.rss`))
    const shownBefore = linksIn((await work.run(scan(work.path('mentions.db')))).stdout)
    for (const [path, route] of Object.entries(routesWith(POSTS_PER_FEED))) server.routes.set(path, route)
    await expectWhole(work, server, moment, shownBefore)
  })

  async function expectWhole(
    work: ProcessWorkspace,
    server: FeedServer,
    moment: number | 'output',
    shownBefore: readonly string[],
  ) {
    const path = work.path('mentions.db')
    const asked = server.log.length
    const killed = await killedAt(work, server, path, moment === 'output' ? moment : asked + moment)
    expect(killed.signal).toBe('SIGKILL')
    if ((await sizeOf(path)) > 0) checkStore(path)

    const next = await work.run(scan(path))
    expectSuccess(next)
    const shown = new Set([...shownBefore, ...linksIn(killed.stdout), ...linksIn(next.stdout)])
    expect([...shown].sort()).toEqual([...allLinks].sort())
    expect(checkStore(path)).toEqual({ posts: allLinks.length, different: allLinks.length })
  }
})

test('kill -9 while the result is being written: what nobody could read is still new', async ({
  work: own,
}) => {
  // More than the buffers between two processes hold.
  const posts = complaints(1_000)
  const feed = await own.serve({ '/posts.rss': { body: rss(posts), etag: true } })
  await own.configure([`${feed.base}/posts.rss`])
  const path = own.path('mentions.db')
  const child = startChild(process.execPath, [mentionsPath, ...scan(path)], { cwd: own.folder })
  // Its first bytes are there, and nobody takes them.
  await new Promise((resolve) => child.stdout.once('readable', resolve))
  // Time for a program that calls them shown too early; where this is too short, the test sees less and still passes.
  await sleep(200)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  child.stdout.destroy()

  const next = await own.run(scan(path))
  expectSuccess(next)
  expect(mentionsIn(next.stdout)).toHaveLength(posts.length)
})
