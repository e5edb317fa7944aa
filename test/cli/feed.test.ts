// What needs a reply as a feed: from the store, over time.
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { parseFeed } from '../../src/feeds/index.js'
import { atomFaults, jsonFeedFaults } from '../outputs/feed/rules.js'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

async function scanned(work: Workspace) {
  const server = await work.serve({
    '/posts.rss': { body: rss([complaint('a', { author: 'jane' }), complaint('b', { author: 'ravi' })]) },
  })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  return server
}

async function entriesOf(work: Workspace, ...more: string[]) {
  const { stdout } = await work.run(['list', '--format', 'atom', ...more])
  expect(atomFaults(stdout)).toEqual([])
  return parseFeed(Buffer.from(stdout)).entries
}

describe.concurrent('a feed', () => {
  test('both formats have the same entries, in a file as on standard output', async ({ work }) => {
    await scanned(work)
    expectSuccess(await work.run(['list', '--format', 'atom', '--output', 'needs-reply.xml']))
    expectSuccess(await work.run(['scan', '--format', 'jsonfeed', '--output', 'needs-reply.json']))
    const [xml, json] = await Promise.all(
      ['needs-reply.xml', 'needs-reply.json'].map((name) => readFile(work.path(name), 'utf8')),
    )
    expect([atomFaults(xml ?? ''), jsonFeedFaults(json ?? '')]).toEqual([[], []])
    const [atom, jsonFeed] = [xml, json].map((text) =>
      parseFeed(Buffer.from(text ?? '')).entries.map(({ id, title, link, content, tags, updated }) => ({
        id,
        title,
        link,
        content,
        tags,
        updated,
      })),
    )
    expect(jsonFeed).toEqual(atom)
    expect(atom?.map(({ link }) => link).sort()).toEqual([linkOf('a'), linkOf('b')].sort())
  })

  testOfFile(
    'an entry keeps its id through moves, and through an export into another store',
    async ({ work }) => {
      await scanned(work)
      const before = await entriesOf(work)
      expectSuccess(await work.run(['ack', '--search', 'author:jane', '--as', 'ada', '--yes']))
      const after = await entriesOf(work)
      // Dates of feeds are read to the second, in which both may have happened.
      const moved = after.filter(({ id, content, updated }) => {
        const was = before.find((entry) => entry.id === id)
        expect(updated?.getTime() ?? 0).toBeGreaterThanOrEqual(was?.updated?.getTime() ?? 0)
        return was?.content !== content
      })
      expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
      expect(moved.map(({ author }) => author)).toEqual(['jane'])
      expect(moved[0]?.content).toMatch(/acknowledged since \d{4}-/)

      expectSuccess(await work.run(['store', 'export', '--output', 'all.ndjson']))
      expectSuccess(await work.run(['store', 'import', 'all.ndjson', '--store', 'new.db']))
      const there = (await entriesOf(work, '--store', 'new.db')).map(({ content, ...entry }) => ({
        ...entry,
        // What is to be typed names the other store.
        content: content?.replace('mentions --store new.db', 'mentions'),
      }))
      expect(there).toEqual(after)
    },
  )

  test('a source that fails is an entry until it answers', async ({ work }) => {
    const server = await scanned(work)
    server.routes.set('/posts.rss', { status: 503 })
    await work.run(['scan', '--force'])
    const troubles = async () => (await entriesOf(work)).filter(({ tags }) => tags?.includes('source'))
    const [one] = await troubles()
    expect(one?.title).toMatch(/^Posts may be missing: .*\S gave no answer$/)
    await work.run(['scan', '--force'])
    expect((await troubles()).map(({ id }) => id)).toEqual([one?.id])
    server.routes.set('/posts.rss', { body: rss([]) })
    await work.run(['scan', '--force'])
    expect(await troubles()).toEqual([])
  })

  test('is valid with nothing to show, also where it is to be quiet', async ({ work }) => {
    await scanned(work)
    const { stdout } = await work.run(['list', '--min-score', '100', '--format', 'atom', '--quiet'])
    expect(atomFaults(stdout)).toEqual([])
    expect(parseFeed(Buffer.from(stdout))).toMatchObject({
      title: 'Needs a reply (--min-score 100)',
      entries: [],
    })
  })

  test('has no figures', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['list', '--by', 'brand', '--format', 'atom'])
    expectFailure(result, { code: 2, says: /--by prints figures, and atom is a feed/, tries: /--by/ })
  })
})
