// `mentions sources`: health, test, add, remove, pause, resume, OPML.
import { chmod, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { formats } from '../../src/outputs/index.js'
import { complaint, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectReadable, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const html = (head: string) => ({
  contentType: 'text/html',
  body: `<!doctype html><head>${head}</head><body>Hello`,
})
const posts = { body: rss([complaint('one'), smallTalk('two')]) }
const topics = { body: rss([smallTalk('three')]) }

/** A config as a person writes it. */
const withComments = (base: string) => `# What we watch
brands:
  - name: Northwind Hosting  # us

sources:
  # the first one
  - type: feed
    url: '${base}/first.rss'   # all posts

# every hour is enough
every: 1h
http: { gap: 0s }
`
const configOf = (work: Workspace) => readFile(work.path('mentions.yaml'), 'utf8')

describe.concurrent('sources', () => {
  test('says before the first scan that nothing was read, and afterwards how each does', async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts })
    await work.configure([`${server.base}/a.rss`, `${server.base}/gone.rss`])
    const before = await work.run(['sources'])
    expectSuccess(before)
    expect(before.stdout).toContain('2 were never read so far')
    expect(server.log).toEqual([])

    await work.run(['scan', '--quiet'])
    await work.run(['scan', '--quiet', '--force'])
    const { stdout } = await work.run(['sources'])
    expect(stdout).toMatch(/FAILS +http\S+gone\.rss +never/)
    expect(stdout).toMatch(/could not be read for <1m, 2 times in a row: .*404/s)
    expect(stdout).toMatch(/do: \S/)
    expect(stdout).toMatch(/ok +A forum \(127\.0\.0\.1:\d+\) +<1m ago +\S.* +in \d+m/)
    expect(stdout).toContain('1 of 2 sources are well; 1 fails.')

    const json = JSON.parse((await work.run(['sources', '--format', 'json'])).stdout)
    expect(json.sources).toMatchObject([
      { condition: 'failing', lastWeek: { polls: 2, answers: 0 }, problem: { times: 2 } },
      { condition: 'ok', lastWeek: { polls: 2, answers: 2 }, newestAt: expect.any(String) },
    ])
  })

  // Ten runs of the program in a row.
  test('two feeds without a name are told apart by their own titles, also where one fails', async ({
    work,
  }) => {
    const titled = (title: string) => ({ body: rss([complaint('a')]).replace('A forum', title), etag: true })
    const server = await work.serve({
      '/a.rss': titled('Harbour &amp; Lighthouse'),
      '/b.rss': titled('Google Alert - "northwind hosting"'),
      '/c.rss': titled('Harbour &amp; Lighthouse'),
    })
    await work.configure(['a', 'b', 'c'].map((name) => `${server.base}/${name}.rss`))
    const host = server.base.replace('http://', '')
    const first = `Harbour & Lighthouse (${host}/a.rss)`
    const names = [first, 'Google Alert - "northwind hosting"', `Harbour & Lighthouse (${host}/c.rss)`]
    const namesIn = (stdout: string) =>
      JSON.parse(stdout).coverage.sources.map(({ name }: { name: string }) => name)
    expect(namesIn((await work.run(['scan', '--format', 'json'])).stdout)).toEqual(names)

    // Kept where nothing is new, and where there is no answer.
    server.routes.set('/a.rss', { status: 503 })
    const again = await work.run(['scan', '--force', '--format', 'json'])
    expect(namesIn(again.stdout)).toEqual(names)
    expect((await work.run(['scan', '--format', 'csv', '--coverage'])).stdout).toContain(first)
    expect((await work.run(['digest'])).stdout.replace(/\s+/g, ' ')).toContain(`${first}: `)
    const table = (await work.run(['sources'])).stdout
    expect(table).toContain('Google Alert - "northwind hosting" ')
    // Too long for their column, and told apart all the same.
    expect(table).toMatch(/FAILS +Harbour.*…\S*\/a\.rss\) /)
    expect(table).toMatch(/ok +Harbour.*…\S*\/c\.rss\) /)
    expect((await work.run(['list', '--source', first, '--format', 'json'])).code).toBe(0)

    const paused = await work.run(['sources', 'pause', names[1] ?? ''])
    expectSuccess(paused)
    expect(paused.stderr).toContain('Paused Google Alert - "northwind hosting"')
    expect(await configOf(work)).toMatch(/b\.rss[^}]*paused/)

    server.routes.set('/a.rss', titled('Harbours'))
    await work.run(['scan', '--force', '--quiet'])
    expect((await work.run(['sources'])).stdout).toMatch(/ok +Harbours .*\n.*ok +Harbour & Lighthouse /)
  })

  test('a paused source is not polled, and every output says so', { timeout: 60_000 }, async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts, '/b.rss': topics })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    expect((await work.run(['sources', 'pause', `${server.base}/b.rss`])).stderr).toMatch(/^Paused /)
    for (const format of formats) {
      const { stdout, stderr } = await work.run(['scan', '--force', '--format', format])
      // A file of posts alone has it beside it.
      expect(format === 'csv' ? stderr : stdout, format).toContain('paused')
    }
    expect(server.log.map(({ path }) => path)).not.toContain('/b.rss')
    expect((await work.run(['check'])).stdout).toMatch(/paused {2}\S+b\.rss/)
    expect((await work.run(['sources', 'resume', `${server.base}/b.rss`])).code).toBe(0)
    await work.run(['scan', '--force'])
    expect(server.log.map(({ path }) => path)).toContain('/b.rss')
  })

  test('dates in feeds are never cursors: what comes late with an old date is read like any other', async ({
    work,
  }) => {
    const future = complaint('future', { publishedAt: new Date('2099-01-01T00:00:00Z') })
    const server = await work.serve({ '/a.rss': { body: rss([future, complaint('one')]) } })
    await work.configure([`${server.base}/a.rss`])
    const found = async () => {
      const { stdout } = await work.run(['scan', '--force', '--format', 'json'])
      return JSON.parse(stdout).mentions.length
    }
    expect(await found()).toBe(2)
    const late = complaint('late', {
      publishedAt: new Date(Date.now() - 48 * 3_600_000),
      author: 'late_reader',
    })
    server.routes.set('/a.rss', { body: rss([future, complaint('one'), late]) })
    expect(await found()).toBe(3)
  })

  test('with every source paused nobody could look', async ({ work }) => {
    await work.configure(['http://127.0.0.1:9/a.rss'], { sources: [{ type: 'hackernews', paused: true }] })
    const { stdout } = await work.run(['scan'])
    expect(stdout).toContain('Could not look: the source is paused.')
  })
})

describe.concurrent('sources test', () => {
  test('shows what would be read and what names a brand; stores nothing', async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts })
    await work.configure([`${server.base}/other.rss`])
    const result = await work.run(['sources', 'test', `${server.base}/a.rss`])
    expectSuccess(result)
    for (const words of [
      'RSS',
      'utf-8',
      'entries   2',
      '1 post names it, 1 would need a reply',
      'Topic one',
      'ines_dev',
      'score ',
    ])
      expect(result.stdout).toContain(words)
    expect(await readdir(work.folder)).toEqual(['mentions.yaml'])
  })

  test('works without a config, on a file, and says what was salvaged', async ({ work }) => {
    await work.write('cut.rss', posts.body.slice(0, -60))
    const result = await work.run(['sources', 'test', 'cut.rss'])
    expectSuccess(result)
    expect(result.stdout).toMatch(/notice +truncated/)
    expect(result.stdout).toContain('no config here')
  })

  test.for([
    { what: 'a page', path: '/page', code: 4, says: /web page, not a feed/ },
    { what: 'nothing there', path: '/gone', code: 4, says: /404/ },
  ])('$what: code $code', async ({ path, code, says }, { work }) => {
    const server = await work.serve({ '/page': html('') })
    expectFailure(await work.run(['sources', 'test', server.base + path]), { code, says })
  })

  test('a page that names its feed: the command that adds it', async ({ work }) => {
    const server = await work.serve({
      '/blog': html('<link rel="alternate" type="application/rss+xml" href="feed.xml">'),
    })
    const result = await work.run(['sources', 'test', `${server.base}/blog`])
    expectFailure(result, { code: 4, says: /web page, not a feed; it names/ })
    expect(result.stderr).toContain(`mentions sources add ${server.base}/blog\n`)
  })

  test('neither address nor file: code 2', async ({ work }) => {
    expectFailure(await work.run(['sources', 'test', 'no such thing']), { code: 2, says: /no web address/ })
  })
})

describe.concurrent('sources add', () => {
  test("finds a page's feed and writes it without touching anything else", async ({ work }) => {
    const server = await work.serve({
      '/blog': html('<link rel="alternate" type="application/rss+xml" href="feed.xml">'),
      '/feed.xml': posts,
    })
    const before = withComments(server.base)
    await work.write('mentions.yaml', before)
    await chmod(work.path('mentions.yaml'), 0o640)
    const result = await work.run(['sources', 'add', `${server.base}/blog`, '--name', 'Blog: "ours"'])
    expect(result.stderr).toMatch(/^Added \S+feed\.xml .*2 posts/)
    expect(result.code).toBe(0)
    const after = await configOf(work)
    expect(after).toBe(
      before.replace(
        '# all posts\n',
        `# all posts\n  - type: feed\n    url: ${server.base}/feed.xml\n    name: 'Blog: "ours"'\n`,
      ),
    )
    expect((await stat(work.path('mentions.yaml'))).mode & 0o777).toBe(0o640)
    expect(await readdir(work.folder)).toEqual(['mentions.yaml'])

    for (const again of ['/blog', '/feed.xml', '/feed.xml?utm_source=x'])
      expectFailure(await work.run(['sources', 'add', server.base + again]), {
        code: 2,
        says: /in the config already/,
      })
    expect(await configOf(work)).toBe(after)
  })

  test('of several feeds none is taken unasked; --pick takes one, --yes the first', async ({ work }) => {
    const server = await work.serve({
      '/': html('<meta name="generator" content="Discourse 3">'),
      '/posts.rss': posts,
      '/latest.rss': topics,
    })
    await work.configure([`${server.base}/other.rss`])
    const before = await configOf(work)
    const asked = await work.run(['sources', 'add', server.base])
    expectFailure(asked, {
      code: 2,
      says: /2 feeds:\n +1 .*posts\.rss.*2 posts.*\n +2 .*latest\.rss/,
      tries: /--pick/,
    })
    expectFailure(await work.run(['sources', 'add', server.base, '--pick', '3']), {
      code: 2,
      says: /no feed number/,
    })
    expect(await configOf(work)).toBe(before)
    expect((await work.run(['sources', 'add', server.base, '--pick', '2'])).code).toBe(0)
    expect((await work.run(['sources', 'add', server.base, '--yes'])).code).toBe(0)
    const urls = JSON.parse(await configOf(work)).sources.map(
      ({ url }: { url: string }) => new URL(url).pathname,
    )
    expect(urls).toEqual(['/other.rss', '/latest.rss', '/posts.rss'])
  })

  test('a forum above the page is not taken unasked: the command that takes it is said', async ({ work }) => {
    const server = await work.serve({
      '/t/help/12': html('<meta name="generator" content="Discourse 3">'),
      '/latest.rss': topics,
    })
    await work.configure([`${server.base}/other.rss`])
    const before = await configOf(work)
    const asked = await work.run(['sources', 'add', `${server.base}/t/help/12`])
    expectFailure(asked, {
      code: 2,
      says: /1 feed:\n +1 .*latest\.rss \(Discourse, at the root of the site; /,
      tries: /--pick 1, or by its own address: `?.*sources add http.*\/latest\.rss`?\.\n/,
    })
    expect(await configOf(work)).toBe(before)
    expect((await work.run(['sources', 'add', `${server.base}/latest.rss`])).code).toBe(0)
    expect(await configOf(work)).toContain('/latest.rss')
  })

  test('is called in the config what the feed calls itself, unless another source is', async ({ work }) => {
    const titled = (title: string, id: string) => ({
      body: rss([smallTalk(id)]).replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`),
    })
    const server = await work.serve({
      '/a.rss': titled('Webmaster &amp; Hosting Forum', 'a'),
      '/b.rss': titled('webmaster &amp; hosting forum', 'b'),
      '/c.rss': titled('Latest topics', 'c'),
      '/d.rss': titled('Café: "Ecke" #1', 'd'),
      '/e.rss': titled('Another', 'e'),
    })
    await work.configure([`${server.base}/other.rss`])
    const added = await work.run(['sources', 'add', `${server.base}/a.rss`])
    expect(added.stderr).toMatch(/\nIts name in the config: Webmaster & Hosting Forum\n/)
    for (const name of ['b', 'c', 'd'])
      expect((await work.run(['sources', 'add', `${server.base}/${name}.rss`])).code).toBe(0)
    const own = ['sources', 'add', `${server.base}/e.rss`, '--name', 'Own name']
    expect((await work.run(own)).code).toBe(0)
    const sources = JSON.parse(await configOf(work)).sources as { url: string; name?: string }[]
    expect(sources.slice(1).map(({ name }) => name)).toEqual([
      'Webmaster & Hosting Forum',
      undefined,
      undefined,
      'Café: "Ecke" #1',
      'Own name',
    ])
  })

  test('beside a feed that the config has, another of the page is not taken unasked', async ({ work }) => {
    const server = await work.serve({
      '/': html('<meta name="generator" content="WordPress 7">'),
      '/feed/': posts,
      '/comments/feed/': topics,
    })
    await work.configure([`${server.base}/feed/`])
    const before = await configOf(work)
    expectFailure(await work.run(['sources', 'add', server.base]), {
      code: 2,
      says: /\/feed\/ is in the config already\.\n.*1 other feed:\n +1 .*comments\/feed/,
      tries: /--pick 1/,
    })
    expect(await configOf(work)).toBe(before)
    expect((await work.run(['sources', 'add', server.base, '--pick', '1'])).code).toBe(0)
    expect(await configOf(work)).toContain('/comments/feed/')
  })

  test('a feed is known behind a redirect; one that moved for good is written as it is called now', async ({
    work,
  }) => {
    const to = (location: string, status: number) => ({ status, headers: { location } })
    const server = await work.serve({
      '/a.rss': posts,
      '/b.rss': topics,
      '/now': to('/a.rss', 302),
      '/moved': to('/b.rss', 301),
    })
    await work.configure([`${server.base}/a.rss`])
    expectFailure(await work.run(['sources', 'add', `${server.base}/now`]), {
      code: 2,
      says: /\/a\.rss is in the config already/,
    })
    expect((await work.run(['sources', 'add', `${server.base}/moved`])).code).toBe(0)
    expect(await configOf(work)).toContain('/b.rss"')
    expect(await configOf(work)).not.toContain('/moved')

    await work.configure([`${server.base}/moved`])
    for (let times = 0; times < 3; times++) await work.run(['scan', '--quiet', '--force'])
    expectFailure(await work.run(['sources', 'add', `${server.base}/b.rss`]), { code: 2, says: /already/ })
    // As the config has it, however it was typed.
    for (const typed of [server.base.replace('http', 'https'), server.base.replace('http://', '')])
      expectFailure(await work.run(['sources', 'add', `${typed}/b.rss`]), {
        code: 2,
        says: new RegExp(` ${server.base}/b.rss is in the config already`),
      })
  })

  test('a site that asks to be left alone is asked no more, and no other answer is made of it', async ({
    work,
  }) => {
    const busy = { status: 429, headers: { 'retry-after': '3600' } }
    const server = await work.serve({ '/': html(''), '/feed/': busy })
    await work.configure([`${server.base}/other.rss`])
    const before = await configOf(work)
    expectFailure(await work.run(['sources', 'add', server.base]), {
      code: 2,
      says: /It asked to be left alone until .* UTC/,
      tries: /again then/,
    })
    expect(server.log.map(({ path }) => path)).toEqual(['/', '/feed/'])
    expect(await configOf(work)).toBe(before)
  })

  test('takes a feed, and a file, as they are; through a link, which stays one', async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts })
    await work.write('real.yaml', withComments(server.base))
    await symlink('real.yaml', work.path('mentions.yaml'))
    await work.write('own.rss', posts.body)
    expect((await work.run(['sources', 'add', `${server.base}/a.rss`])).code).toBe(0)
    expect((await work.run(['sources', 'add', 'own.rss'])).code).toBe(0)
    expect(await readFile(work.path('real.yaml'), 'utf8')).toContain('url: own.rss')
    expectFailure(await work.run(['sources', 'add', './own.rss']), { code: 2, says: /already/ })
    expect(await readlink(work.path('mentions.yaml'))).toBe('real.yaml')
  })

  test('Reddit is not asked: its turn belongs to the next scan', async ({ work }) => {
    await work.configure(['http://127.0.0.1:9/a.rss'])
    const result = await work.run(['sources', 'add', 'https://www.reddit.com/r/webhosting/'])
    expect(result.code).toBe(0)
    expect(await configOf(work)).toContain('https://www.reddit.com/r/webhosting/new.rss')
  })

  test('a page without a feed, and a config that is wrong, are said and nothing is written', async ({
    work,
  }) => {
    const server = await work.serve({ '/': html('') })
    await work.configure([`${server.base}/other.rss`])
    expectFailure(await work.run(['sources', 'add', server.base]), {
      code: 2,
      says: /No feed was found .* 9 further addresses were/,
    })
    await work.write('mentions.yaml', 'brands: []\nsources: []\n')
    expectFailure(await work.run(['sources', 'add', server.base]), { code: 2, says: /config has/ })
    expect(await configOf(work)).toBe('brands: []\nsources: []\n')
  })
})

describe.concurrent('sources, where several change the config at once', () => {
  const named = (names: string) =>
    [...names].map((name) => ({ type: 'feed', url: `${name}.xml`, name: `Feed ${name}` }))
  const sourcesOf = async (work: Workspace): Promise<string[]> => {
    const { sources } = JSON.parse((await work.run(['sources', '--format', 'json'])).stdout)
    return sources.map(({ name, condition }: { name: string; condition: string }) => `${name} ${condition}`)
  }

  test('lose none of the changes', async ({ work }) => {
    await work.configure([], { sources: named('abcdefg') })
    const results = await Promise.all(
      [
        ['remove', 'Feed a'],
        ['remove', 'Feed c'],
        ['pause', 'Feed d'],
        ['remove', 'Feed e'],
        ['pause', 'Feed g'],
      ].map((args) => work.run(['sources', ...args])),
    )
    for (const result of results) expectSuccess(result)
    expect((await sourcesOf(work)).sort()).toEqual([
      'Feed b new',
      'Feed d paused',
      'Feed f new',
      'Feed g paused',
    ])
    expect((await readdir(work.folder)).filter((name) => name.includes('changing'))).toEqual([])
  })

  test('of two that do the same, one is told that it is done', async ({ work }) => {
    await work.configure([], { sources: named('ab') })
    await work.write('c.xml', rss([complaint('one')]))
    const removals = await Promise.all([1, 2].map(() => work.run(['sources', 'remove', 'Feed a'])))
    expect(removals.map(({ code }) => code).sort()).toEqual([0, 2])
    expect(removals.map(({ stderr }) => stderr).join()).toMatch(/Feed a/)
    const additions = await Promise.all([1, 2].map(() => work.run(['sources', 'add', 'c.xml'])))
    expect(additions.map(({ code }) => code).sort()).toEqual([0, 2])
    expect(await sourcesOf(work)).toHaveLength(2)
  })
})

const opml = (feeds: readonly (readonly [title: string, url: string])[]) =>
  `<opml version="2.0"><body>${feeds.map(([title, url]) => `<outline text="${title}" xmlUrl="${url}"/>`).join('')}</body></opml>`

describe.concurrent('two imports at once', () => {
  test.for([
    ['of the same list', 'one.opml', 'one.opml', 3, ['Added 0 of 3 feeds.', 'Added 3 of 3 feeds.']],
    ['of lists that have a feed in common', 'one.opml', 'two.opml', 4, undefined],
  ] as const)('%s', async ([, first, second, sources, said], { work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const both = 'https://both.example/feed'
    await work.write(
      'one.opml',
      opml([
        ['A', 'https://a.example/feed'],
        ['B', 'https://b.example/feed'],
        ['Both', both],
      ]),
    )
    await work.write(
      'two.opml',
      opml([
        ['A', 'https://c.example/feed'],
        ['Both', both],
      ]),
    )
    const imports = await Promise.all([first, second].map((file) => work.run(['sources', 'import', file])))
    for (const result of imports) expectSuccess(result)
    const lasts = imports.map(({ stderr }) => /Added \d of \d feeds\./.exec(stderr)?.[0]).toSorted()
    if (said !== undefined) expect(lasts).toEqual(said)
    const { sources: listed } = JSON.parse((await work.run(['sources', '--format', 'json'])).stdout)
    expect(listed).toHaveLength(1 + sources)
  })
})

describe.concurrent('sources remove, pause, resume', () => {
  test('change one block; the only source stays', async ({ work }) => {
    const before = withComments('http://127.0.0.1:9').replace('\n# every', '  - type: hackernews\n\n# every')
    await work.write('mentions.yaml', before)
    await work.run(['sources', 'pause', 'hacker news'])
    expect(await configOf(work)).toBe(before.replace('hackernews\n', 'hackernews\n    paused: true\n'))
    await work.run(['sources', 'resume', 'Hacker News'])
    expect(await configOf(work)).toBe(before)
    expect((await work.run(['sources', 'remove', 'hackernews'])).stderr).not.toContain('comment')
    expect(await configOf(work)).toBe(before.replace('  - type: hackernews\n', ''))
    expectFailure(await work.run(['sources', 'remove', 'feed']), {
      code: 2,
      says: /only source/,
      tries: /pause/,
    })
    expectFailure(await work.run(['sources', 'pause', 'nobody']), { code: 2, says: /no source "nobody"/ })
    await work.write('mentions.yaml', before)
    expect((await work.run(['sources', 'remove', 'feed'])).stderr).toMatch(
      /Its comments went with it:\n {2}# the first one\n/,
    )
    expect(await configOf(work)).not.toContain('the first one')
  })
})

describe.concurrent('OPML', () => {
  test('users and passwords are exported when that is asked for, and never printed by an import', async ({
    work,
  }) => {
    const url = 'https://care:hunter2@forum.example/feed'
    work.write(
      'mentions.yaml',
      `brands: [{ name: Northwind }]\nsources: [{ type: feed, url: "${url}", name: "Forum ${url}" }]\n`,
    )
    const bare = await work.run(['sources', 'export'])
    expect(bare.stdout).toContain('xmlUrl="https://forum.example/feed"')
    expect(bare.stdout).not.toContain('hunter2')
    expect(bare.stderr).toMatch(/1 address was written without user and password; --with-passwords/)
    const whole = await work.run(['sources', 'export', '--with-passwords', '--output', 'feeds.opml'])
    expect(await readFile(work.path('feeds.opml'), 'utf8')).toContain(`xmlUrl="${url}"`)
    const again = await work.run(['sources', 'import', 'feeds.opml'])
    expect(again.stderr).toMatch(/in the config already/)
    expect(whole.stderr + again.stdout + again.stderr).not.toContain('hunter2')
  })

  test('what is exported is imported again, names and all; duplicates are said', async ({ work }) => {
    const feeds = ['a', 'b&c'].map((name) => ({
      type: 'feed',
      url: `https://${name.replace('&', '-')}.example/?x=1&y=2`,
      name,
    }))
    await work.configure([], { sources: [...feeds, { type: 'hackernews' }] })
    const exported = await work.run(['sources', 'export', '--output', 'feeds.opml'])
    expect(exported).toMatchObject({ code: 0, stdout: '' })
    expect(exported.stderr).toMatch(/1 of 3 sources/)

    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const imported = await work.run(['sources', 'import', 'feeds.opml'])
    expect(imported).toMatchObject({ code: 0 })
    expect(imported.stderr).toMatch(/^Added 2 of 2 feeds/)
    expect(JSON.parse(await configOf(work)).sources).toEqual([{ type: 'hackernews' }, ...feeds])
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const piped = { stdin: await readFile(work.path('feeds.opml'), 'utf8') }
    expect((await work.run(['sources', 'import', '-'], piped)).stderr).toMatch(/^Added 2 of 2 feeds/)
    const again = await work.run(['sources', 'import', 'feeds.opml'])
    expect(again.stderr).toMatch(/left out {2}a: in the config already.*\n.*\nAdded 0 of 2 feeds/)
  })

  test('a feed goes out under the title that lists show, and what is lost on the way is said', async ({
    work,
  }) => {
    const body = rss([smallTalk('one')]).replace('<title>A forum</title>', '<title>Grow &amp; feed</title>')
    const server = await work.serve({
      '/grow.rss': { body },
      '/named.rss': { body: rss([smallTalk('two')]) },
    })
    const sources = [
      { type: 'feed', url: `${server.base}/grow.rss`, own: 'Northwind Hosting' },
      { type: 'feed', url: `${server.base}/named.rss`, name: 'Our masts' },
      { type: 'feed', url: `${server.base}/never-read.rss` },
    ]
    await work.configure([], { sources })
    const titles = (opml: string) => [...opml.matchAll(/ text="([^"]*)"/g)].map(([, title]) => title)
    const unread = await work.run(['sources', 'export'])
    expect(titles(unread.stdout)).toEqual([sources[0]?.url, 'Our masts', sources[2]?.url])
    await work.run(['scan', '--quiet'])
    const exported = await work.run(['sources', 'export'])
    expect(titles(exported.stdout)).toEqual(['Grow &amp; feed', 'Our masts', sources[2]?.url])
    expect(exported.stderr).toMatch(/no place for `own`.* Grow & feed\. Write it/)
    expect((await work.run(['sources', 'export', '--quiet'])).stderr).toBe('')
  })

  test('an address without its beginning is one', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    await work.write(
      'feeds.opml',
      '<opml version="2.0"><body><outline xmlUrl="community.example/posts.rss"/><outline xmlUrl="posts.rss"/></body></opml>',
    )
    expect((await work.run(['sources', 'import', 'feeds.opml'])).stderr).toMatch(/Added 1 of 2 feeds/)
    expect(JSON.parse(await configOf(work)).sources[1]).toMatchObject({
      url: 'https://community.example/posts.rss',
    })
  })

  test('what stands twice is said to, and names that are taken get a number', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews', name: 'News' }] })
    const feeds = ['a', 'b', 'c', 'a'].map(
      (host) => `<outline type="rss" text="News" xmlUrl="https://${host}.example/feed"/>`,
    )
    await work.write('feeds.opml', `<opml version="2.0"><body>${feeds.join('')}</body></opml>`)
    const { stderr } = await work.run(['sources', 'import', 'feeds.opml'])
    expect(stderr).toMatch(/left out {2}News: twice in the file\nAdded 3 of 4 feeds/)
    const { sources } = JSON.parse(await configOf(work))
    expect(sources.map(({ name }: { name: string }) => name)).toEqual(['News', 'News 2', 'News 3', 'News 4'])
  })

  test('a name that another source has is refused', async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts })
    await work.configure([], { sources: [{ type: 'hackernews', name: 'News' }] })
    expectFailure(await work.run(['sources', 'add', `${server.base}/a.rss`, '--name', 'news']), {
      code: 2,
      says: /Another source of the config is called "news"/,
      tries: /another name/,
    })
  })

  test('of many sources few are named', async ({ work }) => {
    const sources = Array.from({ length: 120 }, (_, index) => ({
      type: 'feed',
      url: `https://forum${index}.example/feed`,
      name: index === 77 ? 'Adatum forum' : `Board ${index}`,
    }))
    const brands = Array.from({ length: 50 }, (_, index) => ({ name: `Brand ${index}` }))
    await work.configure([], { sources, brands })
    const several = await work.run(['sources', 'pause', 'feed'])
    expectFailure(several, { code: 2, says: /120 sources are called "feed"/, tries: /mentions sources/ })
    const unknown = await work.run(['sources', 'pause', 'adatum community'])
    expectFailure(unknown, {
      code: 2,
      says: /no source/,
      tries: /nearest of 120: Adatum forum, .*mentions sources/,
    })
    const brand = await work.run(['list', '--brand', 'zzz'])
    expectFailure(brand, { code: 2, says: /no brand "zzz"/, tries: /nearest of 50: .*mentions check/ })
    const source = await work.run(['list', '--source', 'zzz'])
    expectFailure(source, { code: 2, says: /no source "zzz"/, tries: /nearest of 120: .*mentions sources/ })
    for (const { stderr } of [several, unknown, brand, source]) expect(stderr.length).toBeLessThan(400)
  })

  test('a hostile or wrong file changes nothing it should not', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const variable = ['$', '{HOME}'].join('')
    await work.write(
      'bad.opml',
      '<opml><body><outline text="\u001b[31m&#x202e;HOME_VARIABLE" xmlUrl="https://a.example/HOME_VARIABLE"/><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:x"/></body></opml>'.replaceAll(
        'HOME_VARIABLE',
        () => variable,
      ),
    )
    const result = await work.run(['sources', 'import', 'bad.opml'])
    expectReadable(result)
    expect(result.stderr).not.toMatch(/\u001b|\u202e/)
    expect(result.stderr).toMatch(/Added 1 of 3/)
    expect((await work.run(['sources'])).stdout).toContain(`[31m${variable}`)
    await work.write('page.html', '<html>')
    expectFailure(await work.run(['sources', 'import', 'page.html']), { code: 2, says: /no OPML/ })
    expectFailure(await work.run(['sources', 'import', 'gone.opml']), { code: 2, says: /can't be read/ })
  })
})
