// What the second scan does with what the first one stored.
import { readdir } from 'node:fs/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, complaints, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

/** The names of the posts that an output shows, each as often as it is a row. */
async function shown(work: Workspace, args: readonly string[]): Promise<string[]> {
  const result = await work.run([...args, '--format', 'ndjson'])
  expectSuccess(result)
  return namesIn(result.stdout)
}

describe.concurrent('a second scan', () => {
  test('shows what still waits, stores nothing twice, and asks only whether something changed', async ({
    work,
  }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(3)), etag: true } })
    await work.configure([`${server.base}/posts.rss`])
    const names = ['post-0', 'post-1', 'post-2']
    expect(await shown(work, ['scan'])).toEqual(names)
    expect(await shown(work, ['scan', '--force'])).toEqual(names)
    expect(server.log.map(({ status }) => status)).toEqual([200, 304])
  })

  test('leaves a source alone that was polled lately, unless forced', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    expect(await shown(work, ['scan'])).toEqual(['post-0'])
    expect(server.log).toHaveLength(1)
    await shown(work, ['scan', '--force'])
    expect(server.log).toHaveLength(2)
  })

  test('finds a post once that two feeds carry, and one whose link was decorated', async ({ work }) => {
    const decorated = rss([complaint('both')])
      .replaceAll('forum-both', 'elsewhere-1')
      .replaceAll('/t/both', '/t/both?utm_source=rss')
    const server = await work.serve({
      '/a.rss': { body: rss([complaint('both'), complaint('a')]) },
      '/b.rss': { body: decorated },
    })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    expect(await shown(work, ['scan'])).toEqual(['a', 'both'])
    expect(await shown(work, ['scan', '--force'])).toEqual(['a', 'both'])
  })

  test('takes an edit as an edit: the words change, the mention stays one and is not new', async ({
    work,
  }) => {
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('edited')]) } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    const text = 'Northwind Hosting is still down and I lost the whole database. Support ignores me.'
    server.routes.set('/posts.rss', { body: rss([complaint('edited', { title: 'New title', text })]) })
    expect(await shown(work, ['scan', '--force', '--new'])).toEqual([])
    const { stdout } = await work.run(['list', '--format', 'ndjson'])
    expect(namesIn(stdout)).toEqual(['edited'])
    expect(stdout).toContain('lost the whole database')
    expect(stdout).toContain('New title')
  })

  test('keeps a post that the feed no longer holds', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('old')]) } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    server.routes.set('/posts.rss', { body: rss([complaint('young')]) })
    expect(await shown(work, ['scan', '--force'])).toEqual(['old', 'young'])
  })

  test('keeps what was stored when the source fails, and says that it failed', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('kept')]) } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    server.routes.set('/posts.rss', { status: 502, body: 'Bad gateway' })
    const result = await work.run(['scan', '--force', '--format', 'ndjson'])
    expect(result.code).toBe(4)
    expect(namesIn(result.stdout)).toEqual(['kept'])
    server.routes.set('/posts.rss', { body: rss([complaint('kept'), complaint('back')]) })
    expect(await shown(work, ['scan', '--force'])).toEqual(['back', 'kept'])
  })
})

describe.concurrent('--new shows what no earlier scan showed', () => {
  test('once', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
    await work.configure([`${server.base}/posts.rss`])
    expect(await shown(work, ['scan', '--new'])).toEqual(['post-0', 'post-1'])
    server.routes.set('/posts.rss', { body: rss([...complaints(2), complaint('fresh')]) })
    expect(await shown(work, ['scan', '--new', '--force'])).toEqual(['fresh'])
    expect(await shown(work, ['scan', '--new', '--force'])).toEqual([])
    expect(await shown(work, ['scan'])).toEqual(['fresh', 'post-0', 'post-1'])
  })

  test('what --limit cut off is still new', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(5)) } })
    await work.configure([`${server.base}/posts.rss`])
    const parts = []
    for (let run = 0; run < 3; run++) parts.push(await shown(work, ['scan', '--new', '--limit', '2']))
    expect(parts.map((names) => names.length)).toEqual([2, 2, 1])
    expect(new Set(parts.flat()).size).toBe(5)
  })

  test('what another filter hid is still new', async ({ work }) => {
    const server = await work.serve({
      '/a.rss': { body: rss([complaint('a')]) },
      '/b.rss': { body: rss([complaint('b')]) },
    })
    await work.write(
      'mentions.yaml',
      JSON.stringify({
        brands: [{ name: 'Northwind Hosting' }],
        sources: ['a', 'b'].map((name) => ({ type: 'feed', name, url: `${server.base}/${name}.rss` })),
        http: { gap: '0s' },
      }),
    )
    expect(await shown(work, ['scan', '--min-score', '100'])).toEqual([])
    expect(await shown(work, ['scan', '--new', '--source', 'a'])).toEqual(['a'])
    expect(await shown(work, ['scan', '--new'])).toEqual(['b'])
  })

  test('list does not make anything old', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
    await work.configure([`${server.base}/posts.rss`])
    expect(await shown(work, ['scan', '--min-score', '100'])).toEqual([])
    expect(await shown(work, ['list', '--new'])).toEqual(['post-0'])
    expect(await shown(work, ['scan', '--new'])).toEqual(['post-0'])
  })
})

test('--baseline announces nothing, and what comes after it is new', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  const baseline = await work.run(['scan', '--baseline', '--format', 'ndjson', '--exit-code'])
  expect(baseline).toMatchObject({ code: 0, signal: null })
  expect(mentionsIn(baseline.stdout)).toEqual([])
  server.routes.set('/posts.rss', { body: rss([...complaints(2), complaint('after')]) })
  expect(await shown(work, ['scan', '--force', '--new'])).toEqual(['after'])
  expect(await shown(work, ['scan'])).toEqual(['after'])
})

test('--baseline says what it remembers, and with --dry-run what it would', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  const tried = await work.run(['scan', '--baseline', '--dry-run'])
  expect(tried.stderr).toContain('Would remember 2 posts from 1 source; nothing was stored.')
  const done = await work.run(['scan', '--baseline'])
  expect(done.stderr).toContain('Remembered 2 posts from 1 source; none is announced.')
})

test('--baseline asks also what is not due, and names what gave no answer', async ({ work }) => {
  const server = await work.serve({
    '/a.rss': { body: rss([complaint('old')]) },
    '/b.rss': { status: 503 },
    '/c.rss': { body: rss([complaint('paused')]) },
  })
  const feed = (name: string, more = {}) => ({
    type: 'feed',
    name,
    url: `${server.base}/${name}.rss`,
    ...more,
  })
  const sources = [feed('a'), feed('b'), feed('c', { paused: true })]
  await work.configure([], { sources })
  await work.run(['scan'])
  server.routes.set('/a.rss', { body: rss([complaint('old'), complaint('since')]) })
  const done = await work.run(['scan', '--baseline', '--yes'])
  expect(done.stderr).toMatch(
    /^Remembered 2 posts from 1 source; none is announced\. Not read: b, c; what they hold now will still be announced\./m,
  )
  expect(namesIn((await work.run(['list', '--format', 'ndjson'])).stdout)).toEqual([])
  server.routes.set('/b.rss', { body: rss([complaint('late')]) })
  expect(namesIn((await work.run(['scan', '--force', '--format', 'ndjson'])).stdout)).toEqual(['late'])
  expect((await work.run(['scan', '--baseline', '--yes', '--source', 'a'])).stderr).not.toContain('Not read')
})

test('--baseline takes off the list what a first scan brought, but nothing that somebody worked on, and no danger', async ({
  work,
}) => {
  const danger = complaint('danger', {
    text: 'The Northwind Hosting box exploded and my son was burned.',
    author: 'eve',
  })
  const posts = [...complaints(3), complaint('marked', { author: 'ada' }), danger]
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout)
  const marked = all.find(({ url }) => url.endsWith('/marked'))?.case.id ?? ''
  expectSuccess(await work.run(['mark', marked, 'complaint']))
  const tried = await work.run(['scan', '--baseline', '--dry-run', '--force'])
  expect(tried.stderr).toContain('and take 3 posts that waited off the list; nothing was stored.')
  const done = await work.run(['scan', '--baseline', '--force', '--yes'])
  expect(done.stderr).toContain('Took 3 posts that waited off the list')
  expect(await shown(work, ['list'])).toEqual(['danger', 'marked'])
  expect(await shown(work, ['list', '--all'])).toHaveLength(5)
  expect((await work.run(['scan', '--baseline', '--force', '--yes'])).stderr).not.toContain('Took')
})

test('what --baseline set aside says so wherever it is seen, and can be brought back', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const [first] = mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout)
  const id = first?.case.id ?? ''
  const week = async () => JSON.parse((await work.run(['digest', '--format', 'json'])).stdout).numbers
  const weekBefore = await week()
  const env = { MENTIONS_USER: 'ada' }
  expectSuccess(await work.run(['scan', '--baseline', '--force', '--yes'], { env }))
  expect(await week()).toEqual(weekBefore)
  const wide = { env: { COLUMNS: '200' } }
  const told = (await work.run(['show', id], wide)).stdout
  expect(told).toMatch(
    /Not in the list: set aside by `scan --baseline`\. Back to the list: .*mark .* complaint$/m,
  )
  expect(told).toMatch(/ {2}set aside \(ada\): by scan --baseline, which took it off the list$/m)
  expect((await work.run(['list', '--all'], wide)).stdout.match(/set aside/g)).toHaveLength(2)
  const all = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout).mentions
  expect(all).toMatchObject([{ unlisted: 'baseline', due: false }, { unlisted: 'baseline' }])

  expect((await work.run(['mark', id, '--clear'], { env })).stdout).toMatch(
    /it needs a reply, but `scan --baseline` took it off the list\.\nBack to the list: .* complaint$/m,
  )
  expectSuccess(await work.run(['mark', id, 'complaint']))
  expect(await shown(work, ['list'])).toHaveLength(1)
  expect((await work.run(['show', id], wide)).stdout).not.toContain('Not in the list')
})

test.for([
  { types: 'y\n', left: 0 },
  { types: ' YES\n', left: 0 },
  { types: '\n', left: 2 },
  { types: 'n\n', left: 2 },
  { types: 'what?\n', left: 2 },
])('--baseline asks a person first: $types leaves $left', async ({ types, left }, { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const asked = await work.run(['scan', '--baseline'], { types })
  expect(asked.stderr).toMatch(
    /^2 people wait for a reply \(2 posts\), and a baseline takes them off the list, the newest for 1h/m,
  )
  expect(asked.stderr).toMatch(/list --all.*mark ID complaint/)
  expect({ code: asked.code, left: (await shown(work, ['list'])).length }).toEqual({
    code: left === 0 ? 0 : 2,
    left,
  })
})

test.for([
  ['--yes', ['scan', '--baseline', '--yes'], 'n\n'],
  ['-y', ['scan', '--baseline', '-y'], 'n\n'],
] as const)('--baseline goes on with %s', async ([_, args, types], { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  // Before the first scan nothing waits.
  const tried = await work.run(['scan', '--dry-run', '--baseline'], { types: 'n\n' })
  expect(tried.stderr).not.toContain('[y/N]')
  expectSuccess(await work.run(['scan']))
  const done = await work.run(args, { types })
  expect(done.stderr).not.toContain('[y/N]')
  expect(await shown(work, ['list'])).toEqual([])
})

test('--baseline takes nothing off the list where there is nobody to ask', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  expectFailure(await work.run(['scan', '--baseline']), {
    code: 2,
    says: /2 people wait for a reply \(2 posts\), and a baseline takes them off the list/,
    tries: /scan --baseline --yes/,
  })
  expect(await shown(work, ['list'])).toHaveLength(2)
})

test('--baseline of one source leaves what others brought', async ({ work }) => {
  const server = await work.serve({
    '/a.rss': { body: rss([complaint('a', { author: 'ada' })]) },
    '/b.rss': { body: rss([complaint('b', { author: 'bob' })]) },
  })
  await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
  expectSuccess(await work.run(['scan']))
  await work.run(['scan', '--baseline', '--yes', '--source', `${server.base}/a.rss`])
  expect(await shown(work, ['list'])).toEqual(['b'])
})

test.for([
  { posts: 12, says: true },
  { posts: 2, says: false },
])('a first scan that lists $posts says how to start from now: $says', async ({ posts, says }, { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(posts)) } })
  await work.configure([`${server.base}/posts.rss`])
  const advice = / scan --baseline/
  const first = await work.run(['scan'])
  expect(advice.test(first.stdout)).toBe(says)
  for (const args of [['scan', '--force'], ['list']])
    expect((await work.run(args)).stdout).not.toMatch(advice)
})

describe.concurrent('--dry-run changes nothing', () => {
  const rowsOf = (path: string) => {
    const store = new DatabaseSync(path, { readOnly: true })
    const tables = store.prepare("select name from sqlite_schema where type = 'table' order by name").all()
    const counts = tables.map(({ name }) => [
      name,
      store.prepare(`select count(*) as n from "${name}"`).get()?.n,
    ])
    store.close()
    return counts
  }

  testOfFile('of a store that exists', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)), etag: true } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    const before = rowsOf(work.path('mentions.db'))
    server.routes.set('/posts.rss', { body: rss(complaints(3)) })
    expect(await shown(work, ['scan', '--dry-run', '--force'])).toEqual(['post-0', 'post-1', 'post-2'])
    expect(rowsOf(work.path('mentions.db'))).toEqual(before)
    expect(await shown(work, ['scan', '--force', '--new'])).toEqual(['post-1', 'post-2'])
  })

  // The next scan gives the id to whoever comes first: `mark` would then drop somebody else.
  test('and gives no id that another case may get', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
    await work.configure([`${server.base}/posts.rss`])
    const [known] = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)
    server.routes.set('/posts.rss', { body: rss(complaints(3)) })
    const tried = (format: string) => work.run(['scan', '--dry-run', '--force', '--format', format])
    const ids = mentionsIn((await tried('ndjson')).stdout).map((mention) => [
      new URL(mention.url).pathname.split('/').at(-1),
      mention.case.id,
    ])
    expect(Object.fromEntries(ids)).toEqual({
      'post-0': known?.case.id,
      'post-1': '',
      'post-2': '',
    })
    expect((await tried('table')).stdout.match(/^ *\d+ +- /gm)).toHaveLength(2)
    expect((await tried('csv')).stdout.match(/^mention,,new/gm)).toHaveLength(2)
    expect((await tried('md')).stdout.match(/ · case /g)).toHaveLength(1)
  })

  test('where there is none yet', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
    await work.configure([`${server.base}/posts.rss`])
    expect(await shown(work, ['scan', '--dry-run'])).toEqual(['post-0'])
    expect(await readdir(work.folder)).toEqual(['mentions.yaml'])
  })
})

describe.concurrent('a changed config is applied to stored posts although every source answers "unchanged"', () => {
  const posts = rss([
    complaint('ours'),
    { name: 'theirs', text: 'Bluefjord Cloud is down, my site will not load and nobody answers.' },
    smallTalk('none'),
  ])

  test('a brand that is added', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: posts, etag: true } })
    await work.configure([`${server.base}/posts.rss`])
    expect(await shown(work, ['scan'])).toEqual(['ours'])
    await work.configure([`${server.base}/posts.rss`], {
      brands: [{ name: 'Northwind Hosting' }, { name: 'Bluefjord Cloud' }],
    })
    expect(await shown(work, ['scan', '--force', '--new'])).toEqual(['theirs'])
    expect(server.log.map(({ status }) => status)).toEqual([200, 304])
  })

  test('a brand that is renamed', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: posts, etag: true } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    await work.configure([`${server.base}/posts.rss`], { brands: [{ name: 'Bluefjord Cloud' }] })
    expect(await shown(work, ['scan'])).toEqual(['theirs'])
  })

  test('an exclusion', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: posts, etag: true } })
    await work.configure([`${server.base}/posts.rss`])
    await shown(work, ['scan'])
    await work.configure([`${server.base}/posts.rss`], {
      brands: [{ name: 'Northwind Hosting', exclude: 'refund' }],
    })
    expect(await shown(work, ['scan'])).toEqual([])
    expect(await shown(work, ['list', '--all'])).toEqual([])
  })

  test('staff and threshold', async ({ work }) => {
    const server = await work.serve({
      '/posts.rss': { body: rss([complaint('staff', { author: 'nw_support' }), complaint('user')]) },
    })
    const brand = { name: 'Northwind Hosting' }
    await work.configure([`${server.base}/posts.rss`], { brands: [brand] })
    expect(await shown(work, ['scan'])).toEqual(['staff', 'user'])
    await work.configure([`${server.base}/posts.rss`], {
      brands: [{ ...brand, staff: ['forum.example:nw_support'] }],
    })
    expect(await shown(work, ['scan'])).toEqual(['user'])
    expect(await shown(work, ['list', '--all'])).toEqual(['staff', 'user'])
    await work.configure([`${server.base}/posts.rss`], { brands: [{ ...brand, threshold: 100 }] })
    expect(await shown(work, ['scan'])).toEqual([])
  })
})
