// Which mentions `scan` and `list` show, and in which shape.
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, complaints, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

/** Two forums, two brands, posts of several ages, some that need no reply. */
async function scanned(work: Workspace): Promise<void> {
  const server = await work.serve({
    '/north.rss': {
      body: rss([
        complaint('fresh', { publishedAt: ago(2) }),
        complaint('older', {
          publishedAt: ago(50),
          text: 'Northwind Hosting charged me twice. I want the invoice corrected and my money back.',
          author: 'Géraldine',
        }),
        {
          name: 'praise',
          text: 'Northwind Hosting is great, I love it. Thank you so much, best support ever!',
        },
        smallTalk('off-topic'),
      ]),
    },
    '/blue.rss': {
      body: rss([
        complaint('blue', {
          text: 'Bluefjord Cloud is down again, my site will not load and nobody answers.',
        }),
      ]),
    },
  })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting' }, { name: 'Bluefjord Cloud' }],
      sources: [
        { type: 'feed', name: 'North', url: `${server.base}/north.rss` },
        { type: 'feed', name: 'Blue', url: `${server.base}/blue.rss` },
      ],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
}

test('each filter of list lets through what it says', async ({ work }) => {
  await scanned(work)
  const cases: [args: string[], names: string[]][] = [
    [[], ['blue', 'fresh', 'older']],
    [['--all'], ['blue', 'fresh', 'older', 'praise']],
    [
      ['--brand', 'Northwind Hosting'],
      ['fresh', 'older'],
    ],
    [['--brand', 'bluefjord cloud'], ['blue']],
    [
      ['--brand', 'Northwind Hosting', '--brand', 'Bluefjord Cloud'],
      ['blue', 'fresh', 'older'],
    ],
    [['--source', 'Blue'], ['blue']],
    [
      ['--source', 'north', '--all'],
      ['fresh', 'older', 'praise'],
    ],
    [
      ['--source', 'feed'],
      ['blue', 'fresh', 'older'],
    ],
    [
      ['--since', '24h'],
      ['blue', 'fresh'],
    ],
    [
      ['--since', '7d'],
      ['blue', 'fresh', 'older'],
    ],
    [
      ['--since', ago(24).toISOString()],
      ['blue', 'fresh'],
    ],
    [['--min-score', '100'], []],
    [
      ['--min-score', '0'],
      ['blue', 'fresh', 'older'],
    ],
    [['--search', 'refund'], ['fresh']],
    [['--search', 'INVOICE money'], ['older']],
    [['--search', '"money back"'], ['older']],
    [['--search', '"back money"'], []],
    [['--search', 'geraldine'], ['older']],
    [['--search', 'love'], []],
    [['--search', 'love', '--all'], ['praise']],
    [['--search', 'refund -love'], ['fresh']],
    [
      ['--search', 'invoice OR refund'],
      ['fresh', 'older'],
    ],
    [['--search', "posts' drop"], []],
    [
      ['--limit', '0'],
      ['blue', 'fresh', 'older'],
    ],
  ]
  const results = await Promise.all(cases.map(([args]) => work.run(['list', ...args, '--format', 'ndjson'])))
  for (const result of results) expectSuccess(result)
  expect(results.map(({ stdout }, index) => [cases[index]?.[0], namesIn(stdout)])).toEqual(cases)
})

test('blanks around a name make no other one', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('a')]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  for (const option of [
    ['--brand', ' northwind hosting '],
    ['--source', ' feed'],
    ['--kind', 'Outage '],
  ])
    expectSuccess(await work.run(['list', ...option]))
})

test('a brand that was renamed is named, whatever was typed of its old names', async ({ work }) => {
  const brands = [{ name: 'Fabrikam Group', was: ['Fabrikam', 'Fabrikam Labs'] }, { name: 'Adatum' }]
  await work.configure(['posts.xml'], { brands })
  for (const [typed, command] of [
    ['Fabrikam', 'list'],
    [' fabrikam labs', 'digest'],
  ] as const)
    expectFailure(await work.run([command, '--brand', typed]), {
      code: 2,
      says: /is called "Fabrikam Group" now/,
      tries: /Give that name/,
    })
  expectFailure(await work.run(['list', '--brand', 'Fabrika']), {
    code: 2,
    says: /There is no brand "Fabrika"/,
  })
})

test('a value of any length: what to do next stays in sight', async ({ work }) => {
  await work.configure(['posts.xml'])
  const long = 'x'.repeat(100_000)
  for (const option of [
    ['--brand', long],
    ['--since', long],
    ['--limit', long],
    ['--kind', `${long}😀`],
  ]) {
    const result = await work.run(['list', ...option])
    expectFailure(result, { code: 2, says: /xxx … xxx/ })
    expect(result.stderr.length).toBeLessThan(4_000)
  }
})

describe.concurrent('--limit', () => {
  test('cuts the least urgent, and the table says how many more there are', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(60)) } })
    await work.configure([`${server.base}/posts.rss`])
    const table = await work.run(['scan'])
    expectSuccess(table)
    expect(table.stdout.match(/Topic post-\d+/g)).toHaveLength(50)
    expect(table.stdout).toMatch(/\b10\b.*more|\b60\b/)
    const all = await work.run(['list', '--format', 'ndjson'])
    expect(namesIn(all.stdout)).toHaveLength(60)
    const two = await work.run(['list', '--format', 'ndjson', '--limit', '2'])
    expect(mentionsIn(two.stdout)).toEqual(mentionsIn(all.stdout).slice(0, 2))
  })
})

describe.concurrent('an empty answer says why it may be empty', () => {
  test.for([
    { why: 'nobody names the brand', posts: [smallTalk('a')], args: ['scan'], says: /name/ },
    {
      why: 'nobody needs a reply',
      posts: [{ name: 'praise', text: 'I love Northwind Hosting, thank you, great support!' }],
      args: ['scan'],
      says: /list --all/,
    },
    {
      why: 'a filter hides it',
      posts: [complaint('a')],
      args: ['scan', '--min-score', '100'],
      says: /--min-score/,
    },
    { why: 'the feed is empty', posts: [], args: ['scan'], says: /no posts/i },
  ])('$why', async ({ posts, args, says }, { work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
    await work.configure([`${server.base}/posts.rss`])
    const result = await work.run(args)
    expectSuccess(result)
    expect(result.stdout).toMatch(says)
  })

  test('no source could be read', async ({ work }) => {
    const server = await work.serve({})
    await work.configure([`${server.base}/gone.rss`])
    const result = await work.run(['scan'])
    expect(result.code).toBe(4)
    expect(result.stdout).toMatch(/could not be read|could be read/)
    expect(result.stdout).toMatch(/mentions(\.js)? check/)
  })
})

describe.concurrent('show', () => {
  test('prints the whole post, every reason with its words, and where it was found', async ({ work }) => {
    const text = `${'My site at Northwind Hosting is down and I lost orders. '.repeat(20)}The very last words.`
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('long', { text })]) } })
    await work.configure([`${server.base}/posts.rss`])
    const [mention] = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)
    const id = mention?.case.id ?? ''
    const shown = await work.run(['show', id])
    expectSuccess(shown)
    for (const words of [
      'The very last words.',
      'https://forum.example/t/long',
      'ines_dev',
      'down',
      'A forum (127.0.0.1:',
    ])
      expect(shown.stdout).toContain(words)
    const upper = await work.run(['show', id.toUpperCase()])
    expect(upper.stdout).toBe(shown.stdout)
    const json = await work.run(['show', id, '--format', 'json'])
    expect(JSON.stringify(JSON.parse(json.stdout))).toContain('The very last words.')
  })

  test('has the three posts of one person in one case', async ({ work }) => {
    const posts = ['one', 'two', 'three'].map((name) => complaint(name, { author: 'marta_k' }))
    const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
    await work.configure([`${server.base}/posts.rss`])
    const { stdout } = await work.run(['scan', '--format', 'ndjson'])
    const ids = mentionsIn(stdout).map((mention) => mention.case.id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
    const shown = await work.run(['show', ids[0] ?? ''])
    for (const name of ['one', 'two', 'three']) expect(shown.stdout).toContain(`/t/${name}`)
  })

  test('an id that nobody has names the next step', async ({ work }) => {
    await scanned(work)
    expectFailure(await work.run(['show', 'zzzz']), { code: 2, says: /zzzz/, tries: /list/ })
  })
})

test('--search says what it cannot read, and that a small "or" is a word', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  const unread = await work.run(['list', '--search', '"unclosed'])
  expect(unread).toMatchObject({ code: 2, stdout: '' })
  expect(unread.stderr).toMatch(/--search can't be read\. .*never closed/)
  const small = await work.run(['list', '--search', 'refund or invoice'])
  expect(small.stderr).toContain('"or" was looked for as a word. Write it in capitals: OR.')
  expect((await work.run(['list', '--search', 'refund or invoice', '--quiet'])).stderr).toBe('')
})

test('source: in a search takes every name that a source has, and says which there are', async ({ work }) => {
  const titled = (title: string, name: string) =>
    rss([complaint(name)]).replace('<title>A forum</title>', `<title>${title}</title>`)
  const server = await work.serve({
    '/grow.rss': { body: titled('Kestrel Grow Feed', 'grow') },
    '/feed?of=mast': { body: titled('Mast Makers', 'mast') },
  })
  const grow = `${server.base}/grow.rss`
  const mast = `${server.base}/feed?of=mast`
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting' }],
      sources: [
        { type: 'feed', url: grow },
        { type: 'feed', name: 'Our masts', url: mast },
      ],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
  const { sources } = JSON.parse((await work.run(['sources', '--format', 'json'])).stdout)
  const cases: [query: string, names: string[]][] = [
    ['source:"kestrel grow feed"', ['grow']],
    ['source:" Kestrel Grow Feed "', ['grow']],
    ['NOT source:"Kestrel Grow Feed"', ['mast']],
    [`source:"${grow}"`, ['grow']],
    [`source:${grow}`, ['grow']],
    [`source:"${sources[0].id}"`, ['grow']],
    ['source:"Our masts"', ['mast']],
    [`source:"${mast}"`, ['mast']],
    ['source:feed', ['grow', 'mast']],
    ['source:("Kestrel Grow Feed" OR "our masts")', ['grow', 'mast']],
    ['source:"feed:gone.example/posts.rss~3fa91c02"', []],
  ]
  for (const [query, names] of cases) {
    const result = await work.run(['list', '--search', query, '--format', 'ndjson'])
    expectSuccess(result)
    expect([query, namesIn(result.stdout).sort()]).toEqual([query, names])
  }
  for (const query of ['source:"grow feet"', 'refund -source:elsewhere', 'source:"Mast Makers"'])
    expectFailure(await work.run(['list', '--search', query]), {
      code: 2,
      says: /There is no source "(?:grow feet|elsewhere|Mast Makers)"/,
      tries: /Kestrel Grow Feed|Our masts/,
    })
})

describe.concurrent('a search that finds nothing says why', () => {
  test.for([
    [
      'keyboard',
      /1 stored post has these words but does not name any of your brands\. It is not judged, and in no list\./,
    ],
    ['KEYBOARD asked', /1 stored post has these words/],
    ['keyboard OR nowhere', /1 stored post has these words/],
    ['nowhere', /No stored post has these words.* kept for 14d/],
    ['keyboard --kind outage', /1 stored post has these words/],
    ['refund --kind praise', /hidden by --kind, --search/],
  ] as const)('%s', async ([words, says], { work }) => {
    await scanned(work)
    const [kind, search] = [words.split(' --kind ')[1], words.split(' --kind ')[0] ?? '']
    const args = ['list', '--search', search, ...(kind === undefined ? ['--all'] : ['--kind', kind])]
    const { stdout } = await work.run(args, { env: { COLUMNS: '300' } })
    expect(stdout).toMatch(says)
    const json = JSON.parse((await work.run([...args, '--format', 'json'])).stdout)
    expect(json.whyEmpty.join(' ')).toMatch(says)
  })

  test.for([
    [
      ['--search', 'praise OR love'],
      /1 post has these words and needs no reply: `mentions list --all --search 'praise OR love'`/,
    ],
    [
      ['--search', 'best', '--source', 'North'],
      /needs no reply: `mentions list --all --source North --search best`/,
    ],
    [
      ['--search', 'best', '--brand', 'Northwind Hosting', '--since', '3d'],
      /`mentions list --all --brand 'Northwind Hosting' --since 3d --search best`/,
    ],
    [
      ['--kind', 'praise'],
      /1 post is what you ask for and needs no reply: `mentions list --all --kind praise`/,
    ],
  ] as const)('what needs no reply: %s', async ([options, says], { work }) => {
    await scanned(work)
    const { stdout } = await work.run(['list', ...options], { env: { COLUMNS: '300' } })
    expect(stdout).toMatch(says)
    expect(stdout).not.toMatch(/No stored post|none waits/)
    const [, typed = ''] = /`mentions (list --all[^`]*)`/.exec(stdout) ?? []
    const args = [...typed.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
    expect(namesIn((await work.run([...args, '--format', 'ndjson'])).stdout)).toEqual(['praise'])
  })

  test('what somebody marked as fine needs none', async ({ work }) => {
    await scanned(work)
    const [first] = mentionsIn(
      (await work.run(['list', '--search', 'Bluefjord', '--format', 'ndjson'])).stdout,
    )
    await work.run(['mark', first?.case.id ?? '', 'fine'])
    const { stdout } = await work.run(['list', '--search', 'Bluefjord'], { env: { COLUMNS: '300' } })
    expect(stdout).toContain('1 post has these words and needs no reply')
  })

  test('what an exclude takes out names the brand', async ({ work }) => {
    const server = await work.serve({
      '/posts.rss': {
        body: rss([
          complaint('job', { text: 'Northwind Hosting has a vacancy for a night porter.' }),
          complaint('a'),
        ]),
      },
    })
    await work.configure([`${server.base}/posts.rss`], {
      brands: [{ name: 'Northwind Hosting', exclude: 'vacancy' }],
    })
    await work.run(['scan'])
    const { stdout } = await work.run(['list', '--search', 'porter'], { env: { COLUMNS: '300' } })
    expect(stdout).toContain(
      '1 stored post has these words and names Northwind Hosting, but `exclude` takes it out.',
    )
    expect(stdout).not.toMatch(/does not name|No stored post/)
  })

  test('a source that fails is told of once', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
    await work.configure([`${server.base}/posts.rss`, 'missing.rss'])
    await work.run(['scan'])
    const { stdout } = await work.run(['list', '--search', 'zebra'], { env: { COLUMNS: '300' } })
    expect(stdout).toContain('1 of 2 sources answered when last asked.')
    expect(stdout.match(/could not be read/g)).toHaveLength(1)
    expect(stdout.match(/mentions check/g)).toHaveLength(1)
  })

  test('and nothing of it where something is found', async ({ work }) => {
    await scanned(work)
    expect((await work.run(['list', '--search', 'refund'])).stdout).not.toContain('these words')
  })
})
