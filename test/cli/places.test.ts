// What people see of a post's origin in a row, they may type after --source; and two feeds of one place are told apart in the rows.
import { describe, expect } from 'vitest'
import { namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const titled = (title: string, names: readonly string[]) =>
  rss(names.map((name) => complaint(name, { author: `author-${name}` }))).replace(
    '<title>A forum</title>',
    `<title>${title}</title>`,
  )
const at = (place: string, feed: string) => feed.replaceAll('https://forum.example/', `https://${place}/`)

/** Three feeds of one server, two of them of posts at forum.example and one of posts at another place. */
async function scanned(work: Workspace) {
  const server = await work.serve({
    '/billing.rss': { body: titled('Billing talk', ['bill']) },
    '/latest.rss': { body: titled('Latest posts', ['late']) },
    '/blogs.rss': { body: at('blog.example', titled('Blogs', ['blog'])) },
  })
  const url = (name: string) => `${server.base}/${name}.rss`
  await work.configure([], {
    sources: [
      { type: 'feed', url: url('billing') },
      { type: 'feed', url: url('latest') },
      { type: 'feed', name: 'Our blogs', url: url('blogs') },
    ],
  })
  expectSuccess(await work.run(['scan']))
  return server
}

const all = ['bill', 'blog', 'late']

describe.concurrent('--source', () => {
  test('takes the place, the host, the title and the name, in any spelling', async ({ work }) => {
    const { base } = await scanned(work)
    const host = base.replace('http://', '')
    const cases: [words: string[], names: string[]][] = [
      [['forum.example'], ['bill', 'late']],
      [['Forum.Example'], ['bill', 'late']],
      [['www.forum.example'], ['bill', 'late']],
      [['https://forum.example/'], ['bill', 'late']],
      [[' forum.example '], ['bill', 'late']],
      [['blog.example'], ['blog']],
      [
        ['blog.example', 'Billing talk'],
        ['bill', 'blog'],
      ],
      [['127.0.0.1'], all],
      [[host], all],
      [[base], all],
      [['feed'], all],
      [['billing talk'], ['bill']],
      [['latest posts'], ['late']],
      [['Our blogs'], ['blog']],
      [[`${base}/latest.rss`], ['late']],
    ]
    for (const [words, names] of cases) {
      const args = words.flatMap((word) => ['--source', word])
      const result = await work.run(['list', ...args, '--format', 'ndjson'])
      expectSuccess(result)
      expect([words, namesIn(result.stdout).sort()]).toEqual([words, names])
    }
  })

  test('a place that nothing stands at is refused, and so is a part of one', async ({ work }) => {
    await scanned(work)
    for (const word of ['shop.example', 'example', 'forum', 'm.forum.example'])
      expectFailure(await work.run(['list', '--source', word]), {
        code: 2,
        says: /There is no source/,
        tries: /Billing talk/,
      })
  })

  test('a place of a source that was taken out of the config is still one', async ({ work }) => {
    const { base } = await scanned(work)
    await work.configure([`${base}/billing.rss`])
    const { stdout } = await work.run(['list', '--source', 'blog.example', '--format', 'ndjson'])
    expect(namesIn(stdout)).toEqual(['blog'])
  })

  test('a scan asks the sources that gave posts of a place', async ({ work }) => {
    const server = await scanned(work)
    const before = server.log.length
    const scan = await work.run(['scan', '--force', '--source', 'blog.example', '--format', 'ndjson'])
    expectSuccess(scan)
    expect(namesIn(scan.stdout)).toEqual(['blog'])
    expect(server.log.slice(before).map(({ path }) => path)).toEqual(['/blogs.rss'])
  })

  test('a place that stands after source: in a search leads to site:', async ({ work }) => {
    await scanned(work)
    expectFailure(await work.run(['list', '--search', 'source:forum.example']), {
      code: 2,
      says: /a place where posts stand, and no source/,
      tries: /site:forum\.example/,
    })
  })

  test('a host of several sources is no name to change one by', async ({ work }) => {
    await scanned(work)
    expectFailure(await work.run(['sources', 'pause', '127.0.0.1']), {
      code: 2,
      says: /3 sources are called "127\.0\.0\.1"/,
    })
  })
})

describe.concurrent('rows of two feeds at one place', () => {
  test.for([200, 100, 60])('name the feed where there is room, at %i columns', async (width, { work }) => {
    await scanned(work)
    const { stdout } = await work.run(['list'], { env: { COLUMNS: String(width) } })
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.includes('Billing talk'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('Latest posts'))).toHaveLength(1)
    expect(stdout).not.toContain('Our blogs')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
  })

  test('leave the author whole where there is none', async ({ work }) => {
    await scanned(work)
    const { stdout } = await work.run(['list'], { env: { COLUMNS: '40' } })
    expect(stdout).toMatch(/forum\.example · author-bill/)
    expect(stdout).not.toContain('Billing')
  })

  test('name it in Markdown, too', async ({ work }) => {
    await scanned(work)
    const { stdout } = await work.run(['list', '--format', 'md'])
    expect(stdout.match(/ · (?:Billing talk|Latest posts[^·]*) · /g)).toHaveLength(2)
  })
})
