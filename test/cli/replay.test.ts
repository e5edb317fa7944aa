// `replay`: what changed rules would do, without doing it.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

const posts = [
  complaint('bad', { author: 'ada' }),
  { name: 'whale', text: 'Northwind Hosting shows the whale.', author: 'bob' },
  { name: 'nw', text: 'nw is offline since noon, nobody answers, I want a refund', author: 'cy' },
  complaint('old', { author: 'dee', publishedAt: ago(24 * 20) }),
  smallTalk('talk'),
]

async function scanned(work: Workspace): Promise<string> {
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  return `${server.base}/posts.rss`
}

/** A second config over the same feed. */
const other = (work: Workspace, url: string, more: Record<string, unknown>) =>
  work.write(
    'other.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting' }],
      sources: [{ type: 'feed', url }],
      http: { gap: '0s' },
      ...more,
    }),
  )

type Part = {
  url: string
  before?: { score: number }
  after?: { score: number }
  signals: { name: string }[]
}
type Replayed = {
  posts: number
  enters: Part[]
  leaves: Part[]
  moves: Part[]
  marks: { before: object; after: object; wrong: Part[] }
}

const replayed = async (work: Workspace, ...args: string[]): Promise<Replayed> => {
  const result = await work.run(['replay', '--format', 'json', ...args])
  expectSuccess(result)
  return JSON.parse(result.stdout)
}
const names = (parts: Part[]) => parts.map(({ url }) => url.replace(/.*\//, '')).sort()

test('the same rules change nothing', async ({ work }) => {
  await scanned(work)
  const report = await replayed(work)
  expect(report).toMatchObject({ posts: 5, enters: [], leaves: [], moves: [] })
  const table = await work.run(['replay'])
  expectSuccess(table)
  expect(table.stdout).toContain('Nothing would enter, leave or move.')
})

test('shows who would enter, leave and move, and which signals make it', async ({ work }) => {
  const url = await scanned(work)
  await other(work, url, {
    brands: [{ name: 'Northwind Hosting', match: '"northwind hosting" OR nw' }],
    scoring: { keywords: { whale: 5 }, signals: { refund: 0 } },
  })
  const report = await replayed(work, '--config', 'other.yaml')
  expect([names(report.enters), names(report.leaves)]).toEqual([['nw', 'whale'], []])
  expect(report.moves.map(({ signals }) => signals.map(({ name }) => name))).toEqual(
    report.moves.map(() => ['refund']),
  )
  const whale = report.enters.find((part) => part.url.endsWith('/whale'))
  expect(whale?.after?.score).toBeGreaterThan(whale?.before?.score ?? 100)
  expect(whale?.signals).toMatchObject([{ name: 'keyword', evidence: 'whale', before: 0, after: 5 }])
  expect(report.enters.find((part) => part.url.endsWith('/nw'))).not.toHaveProperty('before')

  const table = await work.run(['replay', '--config', 'other.yaml'])
  expect(table.stdout).toMatch(/Would enter \(2\)[\s\S]*the query finds it now/)
  expect(table.stdout).toMatch(/keyword "whale" is new, \+5\.00/)
})

test('what the rules find no more would leave', async ({ work }) => {
  const url = await scanned(work)
  await other(work, url, { brands: [{ name: 'Northwind Hosting', exclude: 'refund' }] })
  const gone = await replayed(work, '--config', 'other.yaml')
  expect([names(gone.leaves), names(gone.enters)]).toEqual([['bad', 'old'], []])
  await other(work, url, { sources: [{ type: 'feed', url, threshold: 100 }] })
  const report = await replayed(work, '--config', 'other.yaml')
  expect(names(report.leaves)).toEqual(['bad', 'old'])
  expect((await work.run(['replay', '--config', 'other.yaml'])).stdout).toContain('no signal differs')
})

test('--since, --brand and --limit narrow it', async ({ work }) => {
  const url = await scanned(work)
  await other(work, url, { scoring: { threshold: 100 } })
  const week = await replayed(work, '--config', 'other.yaml', '--since', '7d')
  expect({ posts: week.posts, leaves: names(week.leaves) }).toEqual({ posts: 4, leaves: ['bad'] })
  const one = await replayed(work, '--config', 'other.yaml', '--limit', '1')
  expect(one).toMatchObject({ counts: { leaves: 2 }, leaves: [expect.anything()] })
  expectFailure(await work.run(['replay', '--since', 'soon']), { code: 2, says: /--since/ })
  expectFailure(await work.run(['replay', '--brand', 'Northwnd Hosting']), {
    code: 2,
    says: /brand/,
    tries: /Did you mean/,
  })
})

test('counts precision and recall against the marks, by the rules alone', async ({ work }) => {
  const url = await scanned(work)
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const idOf = (name: string) => all.find((mention) => mention.url.endsWith(`/${name}`))?.case.id ?? ''
  await work.run(['mark', idOf('whale'), 'complaint'])
  await work.run(['mark', idOf('old'), 'fine'])
  await work.run(['mark', idOf('bad'), 'complaint'])
  await other(work, url, { scoring: { keywords: { whale: 5 } } })
  const report = await replayed(work, '--config', 'other.yaml')
  expect(report.marks).toMatchObject({
    complaints: 2,
    fine: 1,
    before: { precision: 0.5, recall: 0.5 },
    after: { precision: 2 / 3, recall: 1 },
  })
  expect(names(report.marks.wrong)).toEqual(['old'])
  // Marked, so in the list already.
  expect(report.enters).toEqual([])
  expect((await work.run(['replay', '--config', 'other.yaml'])).stdout).toMatch(/recall +0\.50 +1\.00/)
})

testOfFile('changes nothing in the store, and needs one', async ({ work }) => {
  await work.configure(['https://forum.example/posts.rss'])
  expectFailure(await work.run(['replay']), { code: 2, says: /scan|store/i, tries: /scan/ })
  const url = await scanned(work)
  await other(work, url, { scoring: { threshold: 100 } })
  const hash = async () =>
    createHash('sha256')
      .update(await readFile(work.path('mentions.db')))
      .digest('hex')
  const list = async () => (await work.run(['list', '--format', 'ndjson', '--all'])).stdout
  const before = { hash: await hash(), list: mentionsIn(await list()) }
  await replayed(work, '--config', 'other.yaml')
  expect({ hash: await hash(), list: mentionsIn(await list()) }).toEqual(before)
})
