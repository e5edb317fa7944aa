// A newcomer's way: init, check, scan.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { parse } from 'yaml'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectReadable, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

test('bare `mentions` says what it is and what to type', async ({ work }) => {
  const result = await work.run([])
  expect(result).toMatchObject({ code: 0, stderr: '' })
  expect(result.stdout).toMatch(/demo/)
  expect(result.stdout).toMatch(/init --brand/)
  expect(result.stdout.split('\n').length).toBeLessThan(15)
})

/** Polls only what stands on this machine: init also writes searches of the real web. */
const scanFeeds = (work: Workspace) => work.run(['scan', '--all', '--source', 'feed', '--format', 'ndjson'])

describe.concurrent('init with several brands writes', () => {
  test.for([
    { args: ['--brand', 'One', '--brand', 'Two'], names: ['One', 'Two'] },
    { args: ['A B', 'C D'], names: ['A B', 'C D'] },
    { args: ['A B', 'C'], names: ['A B', 'C'] },
    { args: ['A', 'B'], names: ['A B'] },
    { args: ['--brand', 'One', '--brand', 'one'], names: ['One'] },
    { args: ['--brand', 'One', 'One'], names: ['One'] },
  ])('$names of $args', async ({ args, names }, { work }) => {
    expect(await work.run(['init', ...args])).toMatchObject({ code: 0 })
    const text = await readFile(work.path('mentions.yaml'), 'utf8')
    expect([...text.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name]) => name)).toEqual(names)
  })

  test('nothing where a name is missing, and says how to name two', async ({ work }) => {
    expectFailure(await work.run(['init', '--brand', 'One', '--brand', ' ']), {
      code: 2,
      says: /needs a name/,
    })
    expectFailure(await work.run(['init', '--brand', 'One', 'Two']), {
      code: 2,
      says: /Two names are given/,
      tries: /init --brand One --brand Two/,
    })
  })
})

describe.concurrent('init', () => {
  test('writes a config that works as it is', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
    const feed = `${server.base}/posts.rss`
    const init = await work.run(['init', '--brand', 'Northwind Hosting', '--feed', feed])
    expect(init.code).toBe(0)
    expect(init.stdout).toBe('')
    expect(init.stderr).toMatch(/check/)
    const scan = await scanFeeds(work)
    expectSuccess(scan)
    expect(scan.stdout).toContain(linkOf('one'))
  })

  test('takes a feed as sources add does: without its beginning, as a file, and nothing else', async ({
    work,
  }) => {
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
    await mkdir(work.path('in'))
    await work.write('in/own.rss', rss([complaint('two')]))
    const feeds = [
      `${server.base.replace('http://', '')}/posts.rss`,
      'community.example/posts.rss',
      'localhost:8941/reviews.atom',
      'in/own.rss',
      'https://www.google.com/alerts/feeds/1/2',
    ]
    const args = feeds.flatMap((feed) => ['--feed', feed])
    expectSuccess(await work.run(['init', '--brand', 'Northwind', '--config', 'in/care.yaml', ...args]))
    const { sources } = parse(await readFile(work.path('in/care.yaml'), 'utf8'))
    expect(sources.slice(2)).toEqual([
      { type: 'feed', url: `${server.base}/posts.rss` },
      { type: 'feed', url: 'https://community.example/posts.rss' },
      { type: 'feed', url: 'http://localhost:8941/reviews.atom' },
      { type: 'feed', url: 'own.rss' },
      { type: 'google-alerts', url: 'https://www.google.com/alerts/feeds/1/2' },
    ])
    for (const feed of ['posts.rss', 'htps://community.example', 'ftp://forum.example/a', '']) {
      const refused = await work.run(['init', '--brand', 'Northwind', '--feed', feed])
      expectFailure(refused, { code: 2, says: /no web address, and there is no such file/, tries: /https:/ })
    }
    await expect(readFile(work.path('mentions.yaml'))).rejects.toThrow(/ENOENT/)
  })

  test('without a feed, the file shows how to add one', async ({ work }) => {
    expect((await work.run(['init', '--brand', 'Northwind Hosting'])).code).toBe(0)
    const yaml = await readFile(work.path('mentions.yaml'), 'utf8')
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
    const uncommented = yaml.replace(
      /# - type: feed\n +# +url: \S+/,
      `- { type: feed, url: '${server.base}/posts.rss' }`,
    )
    expect(uncommented).not.toBe(yaml)
    await work.write('mentions.yaml', uncommented)
    const scan = await scanFeeds(work)
    expectSuccess(scan)
    expect(scan.stdout).toContain(linkOf('one'))
  })

  test.for([
    'O\'Brien & Sons: "Best"',
    'Köhler # Söhne',
    '北風',
    '- dash',
    '@handle',
    'null',
    '007',
    '{a: b}',
    'back\\slash',
  ])('takes a brand called %s', async (brand, { work }) => {
    const server = await work.serve({
      '/posts.rss': {
        body: rss([{ name: 'one', text: `${brand} is down again, my site won't load and nobody helps me.` }]),
      },
    })
    expect((await work.run(['init', '--brand', brand, '--feed', `${server.base}/posts.rss`])).code).toBe(0)
    const scan = await scanFeeds(work)
    expectSuccess(scan)
    expect(scan.stdout).toContain(linkOf('one'))
  })

  test('never overwrites without --force', async ({ work }) => {
    await work.write('mentions.yaml', '# mine\n')
    expectFailure(await work.run(['init', '--brand', 'Northwind Hosting']), {
      code: 2,
      says: /exists/,
      tries: /--force/,
    })
    expect(await readFile(work.path('mentions.yaml'), 'utf8')).toBe('# mine\n')
    expect((await work.run(['init', '--brand', 'Northwind Hosting', '--force'])).code).toBe(0)
    expect(await readFile(work.path('mentions.yaml'), 'utf8')).toContain('Northwind Hosting')
  })

  test('asks nothing without a terminal', async ({ work }) => {
    expectFailure(await work.run(['init']), { code: 2, says: /brand/i, tries: /--brand/ })
    expectFailure(await work.run(['init', '--brand', ' ']), { code: 2, says: /name/ })
    expectFailure(await work.run(['init', '--brand', 'X', '--config', 'gone/mentions.yaml']), {
      code: 2,
      says: /gone/,
    })
  })
})

describe.concurrent('check', () => {
  test('tries every source once, says what it found, and changes nothing', async ({ work }) => {
    const server = await work.serve({
      '/a.rss': { body: rss([complaint('a'), { name: 'b', text: 'Nice weather.' }]) },
      '/b.rss': { status: 404 },
    })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const result = await work.run(['check'])
    expectReadable(result)
    expect(result.code).toBe(3)
    expect(result.stdout).toMatch(/A forum \(127\.0\.0\.1:\d+\): 2 posts, 1 names/)
    expect(result.stdout).toMatch(/404/)
    expect(server.log).toHaveLength(2)
    expect(await readdir(work.folder)).toEqual(['mentions.yaml'])
    // What check read is still new to a scan.
    expect((await work.run(['scan', '--new', '--format', 'ndjson'])).stdout).toContain(linkOf('a'))
  })

  test('prints the schema of the config without having one', async ({ work }) => {
    const result = await work.run(['check', '--schema'])
    expectSuccess(result)
    expect(Object.keys(JSON.parse(result.stdout).properties)).toEqual(
      expect.arrayContaining(['brands', 'sources']),
    )
  })

  test('exits 4 when every source failed', async ({ work }) => {
    const server = await work.serve({})
    await work.configure([`${server.base}/a.rss`], {
      brands: [{ name: 'Northwind Hosting' }, { name: 'Southwind', promise: { resolve: '8h' } }],
    })
    const result = await work.run(['check'])
    expect(result.code).toBe(4)
    expect(result.stdout).not.toContain('the others')
  })
})

test('a source that was mended after a failed scan is asked at once by what check says to type', async ({
  work,
}) => {
  await work.configure(['late.rss'])
  expect((await work.run(['scan'])).code).toBe(4)
  await work.write('late.rss', rss([complaint('late')]))
  const check = await work.run(['check'])
  const next = /Next: (?:.*mentions\S*) (.+)/.exec(check.stdout)?.[1] ?? ''
  expect(next).toMatch(/scan --force$/)
  const scan = await work.run(next.split(' '))
  expect(scan.code).toBe(0)
  expect(scan.stdout).toContain('forum.example')
})

describe.concurrent('init --config', () => {
  test.for([
    { config: 'care.yaml', store: 'care.db' },
    { config: 'care', store: 'care.db' },
    { config: 'care.json', store: 'care.db' },
    { config: 'in/care.yml', store: 'care.db' },
    { config: './care.db.yaml', store: 'care.db.db' },
  ])('$config is written, and read again', async ({ config, store }, { work }) => {
    await mkdir(work.path('in'))
    for (const args of [
      ['init', 'Northwind', '--config', config],
      ['--config', config, 'init', '--brand', 'Northwind', '--force'],
    ])
      expectSuccess(await work.run(args))
    expect(await readFile(work.path(config), 'utf8')).toMatch(new RegExp(`^store: ${store}$`, 'm'))
    expectSuccess(await work.run(['explain', 'Northwind is down', '--config', config]))
  })

  test.for([
    { config: '', says: /--config needs a file/, tries: /mentions\.yaml/ },
    { config: '-', says: /not to standard output/, tries: /mentions\.yaml/ },
    { config: 'in', says: /is a folder/, tries: /--config in[\\/]mentions\.yaml/ },
    { config: 'in/', says: /is a folder/, tries: /--config in[\\/]mentions\.yaml/ },
    { config: 'care.db', says: /the store of its own config/, tries: /--config care\.yaml/ },
    { config: 'https://forum.example/a', says: /is an address/, tries: /--feed https:/ },
    { config: 'nowhere/care.yaml', says: /could not be written/, tries: /a folder that exists/ },
  ])('$config is refused, and nothing is written', async ({ config, says, tries }, { work }) => {
    await mkdir(work.path('in'))
    const before = await readdir(work.path('.'))
    expectFailure(await work.run(['init', 'Northwind', '--config', config]), { code: 2, says, tries })
    expect(await readdir(work.path('.'))).toEqual(before)
  })

  test.for([['care.yaml'], ['--brand', 'Northwind', 'care.yml']])(
    'a file among the names is no brand: %j',
    async (words, { work }) => {
      expectFailure(await work.run(['init', ...words]), {
        code: 2,
        says: /looks like a file/,
        tries: /init --config care\.ya?ml --brand/,
      })
    },
  )
})
