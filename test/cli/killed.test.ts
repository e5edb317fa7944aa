// kill -9 at any moment of a scan: the store opens, no post is lost or stored twice, and every mention is shown at least once.
import { copyFile, rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { startChild } from '../support/child.js'
import { mentionsPath } from '../support/cli.js'
import type { FeedServer } from '../support/feed-server.js'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, complaints, linkOf, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { openWorkspace, test, type Workspace } from '../support/workspace.js'

const MOMENTS = 50
// Many small polls: most moments then fall into the storing of one.
const FEEDS = 40
const POSTS_PER_FEED = 4

const scan = (store: string) => ['scan', '--force', '--new', '--format', 'ndjson', '--store', store]
const everywhere = complaint('everywhere')
const feedOf = (feed: number, posts: number) => rss([everywhere, ...complaints(posts, `feed-${feed}`)])
const numbers = Array.from({ length: FEEDS }, (_, feed) => feed)
const allLinks = [
  linkOf('everywhere'),
  ...numbers.flatMap((feed) => complaints(POSTS_PER_FEED, `feed-${feed}`).map(({ name }) => linkOf(name))),
]

/** The posts on the lines that were written whole. */
const linksIn = (ndjson: string): string[] => mentionsIn(ndjson).map(({ url }) => url)

let work: Workspace & { close(): Promise<void> }
let server: FeedServer
/** Milliseconds that a whole scan takes while as many others run as in the tests. */
let wholeScan = 0
/** What the store that an earlier scan left had shown. */
let shownBefore: string[] = []

beforeAll(async () => {
  work = await openWorkspace()
  server = await work.serve(
    Object.fromEntries(
      numbers.map((feed) => [`/${feed}.rss`, { body: feedOf(feed, POSTS_PER_FEED / 2), etag: true }]),
    ),
  )
  await work.configure(numbers.map((feed) => `${server.base}/${feed}.rss`))
  shownBefore = linksIn((await work.run(scan('before.db'))).stdout)
  for (const feed of numbers)
    server.routes.set(`/${feed}.rss`, { body: feedOf(feed, POSTS_PER_FEED), etag: true })

  const started = performance.now()
  const runs = ['t0.db', 't1.db', 't2.db', 't3.db', 't4.db'].map(async (store) => {
    expectSuccess(await work.run(scan(store)))
    return performance.now() - started
  })
  wholeScan = Math.max(...(await Promise.all(runs)))
}, 60_000)
afterAll(() => work.close())

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

const moments = Array.from({ length: MOMENTS }, (_, moment) => ({
  moment,
  store: moment % 2 === 0 ? 'a new store' : 'a store that has posts',
}))

describe.concurrent('kill -9', () => {
  test.for(moments)('at moment $moment of 50, into $store', { timeout: 60_000 }, async ({ moment }) => {
    const path = work.path(`moment-${moment}.db`)
    const continued = moment % 2 === 1
    if (continued) await copyFile(work.path('before.db'), path)

    const running = work.start(scan(path))
    await sleep((wholeScan * (moment + 0.5)) / MOMENTS)
    running.child.kill('SIGKILL')
    const killed = await running.finished
    if (
      await stat(path).then(
        ({ size }) => size > 0,
        () => false,
      )
    )
      checkStore(path)

    const next = await work.run(scan(path))
    expectSuccess(next)
    const shown = new Set([
      ...(continued ? shownBefore : []),
      ...linksIn(killed.stdout),
      ...linksIn(next.stdout),
    ])
    expect([...shown].sort()).toEqual([...allLinks].sort())
    expect(checkStore(path)).toEqual({ posts: allLinks.length, different: allLinks.length })
    await rm(path, { force: true })
  })
})

test('kill -9 while the result is being written: what nobody could read is still new', {
  timeout: 60_000,
}, async ({ work: own }) => {
  // More than the buffers between two processes hold.
  const posts = complaints(2_000)
  const feed = await own.serve({ '/posts.rss': { body: rss(posts), etag: true } })
  await own.configure([`${feed.base}/posts.rss`])
  const path = own.path('mentions.db')
  const child = startChild(process.execPath, [mentionsPath, ...scan(path)], { cwd: own.folder })
  // Its first bytes are there, and nobody takes them.
  await new Promise((resolve) => child.stdout.once('readable', resolve))
  await sleep(500)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  child.stdout.destroy()

  const next = await own.run(scan(path))
  expectSuccess(next)
  expect(mentionsIn(next.stdout)).toHaveLength(posts.length)
})
