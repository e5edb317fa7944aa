import { expect, test } from 'vitest'
import { candidates, feedsByAddress, readPage } from '../../src/sources/discover.js'

const found = (html: string, url = 'https://blog.example/news/') =>
  candidates(readPage(html, url), url).map((candidate) => candidate.url)

test.each([
  {
    what: 'a relative address',
    html: '<link rel="alternate" type="application/rss+xml" href="feed.rss">',
    urls: ['https://blog.example/news/feed.rss'],
  },
  {
    what: 'a base',
    html: '<base href="/x/"><link rel=alternate type=application/atom+xml href=a.atom>',
    urls: ['https://blog.example/x/a.atom'],
  },
  {
    what: 'several relations and kinds, in upper case',
    html: '<LINK REL="ALTERNATE home" TYPE="application/feed+json; charset=utf-8" HREF="/f.json">',
    urls: ['https://blog.example/f.json'],
  },
  {
    what: 'two, one of them twice',
    html: '<link rel="alternate" type="text/xml" href="/a"><link rel="alternate" type="text/xml" href="/b"><link rel="alternate" type="text/xml" href="/a">',
    urls: ['https://blog.example/a', 'https://blog.example/b'],
  },
  {
    what: 'an address with &amp;',
    html: '<link rel="alternate" type="application/rss+xml" href="/?a=1&amp;b=2">',
    urls: ['https://blog.example/?a=1&b=2'],
  },
])('reads $what', ({ html, urls }) => {
  expect(found(html)).toEqual(urls)
})

test.each([
  '<link rel="alternate" hreflang="de" href="/de">',
  '<link rel="stylesheet" type="text/xml" href="/a">',
  '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
  '<link rel="alternate" type="application/rss+xml" href="">',
  '<!-- <link rel="alternate" type="application/rss+xml" href="/a"> -->',
  '',
])('%j names no feed, so usual names are guessed', (html) => {
  expect(found(html)).toContain('https://blog.example/feed.xml')
})

test.each([
  {
    what: 'Discourse',
    url: 'https://forum.example/t/help/12',
    html: '<meta name="generator" content="Discourse 3.4">',
    first: 'https://forum.example/posts.rss',
  },
  {
    what: 'WordPress',
    url: 'https://blog.example/',
    html: '<script src="https://blog.example/wp-content/x.js"></script>',
    first: 'https://blog.example/comments/feed/',
  },
  {
    what: 'phpBB',
    url: 'https://forum.example/viewtopic.php?t=1',
    html: '<body id="phpbb" class="nojs">',
    first: 'https://forum.example/app.php/feed',
  },
  {
    what: 'XenForo in a folder',
    url: 'https://shop.example/community/threads/a.12/',
    html: '<html id="XF" class="xenforo">',
    first: 'https://shop.example/community/forums/-/index.rss',
  },
  {
    what: 'Statuspage',
    url: 'https://state.shop.example/',
    html: '<link rel="stylesheet" href="https://cdn.example/statuspage/a.css">',
    first: 'https://state.shop.example/history.atom',
  },
])('knows the feeds of $what', ({ url, html, first }) => {
  expect(found(html, url)[0]).toBe(first)
})

test.each([
  { address: 'https://pages.example/~northwind/blog.html', first: 'https://pages.example/~northwind/feed/' },
  { address: 'https://pages.example/~northwind/', first: 'https://pages.example/~northwind/feed/' },
  { address: 'https://pages.example/a/b/c/d.html', first: 'https://pages.example/a/b/c/feed/' },
])('the usual names are looked for beside $address first, and above it last', ({ address, first }) => {
  const found = candidates({ feeds: [], software: '' }, address)
  expect(found[0]).toEqual({ url: first, why: 'a usual name' })
  expect(found.length).toBeLessThanOrEqual(12)
  expect(found.at(-1)).toMatchObject({
    url: expect.stringMatching(/^https:\/\/pages\.example\/[\w.]+\/?$/),
    isAbove: true,
  })
})

test('what the page names comes first, then the forum it stands in, and the root of the host last', () => {
  const html =
    '<html id="XF"><link rel=alternate type=application/rss+xml href=own.rss><body class="xenforo"><a href="/all/feed.xml">Feed</a>'
  const url = 'https://shop.example/community/threads/a.12/'
  expect(candidates(readPage(html, url), url)).toEqual([
    { url: 'https://shop.example/community/threads/a.12/own.rss', why: 'named by the page' },
    { url: 'https://shop.example/all/feed.xml', why: 'linked on the page' },
    { url: 'https://shop.example/community/forums/-/index.rss', why: 'XenForo' },
    {
      url: 'https://shop.example/forums/-/index.rss',
      why: 'XenForo, at the root of the site',
      isAbove: true,
    },
  ])
})

test.each([
  ['https://forum.example/t/help/12', ['/']],
  ['https://forum.example/', ['/']],
  ['https://pages.example/~shop/bb/viewtopic.php?t=1', ['/~shop/bb/', '/']],
  ['https://pages.example/bb/topic/12/last', ['/bb/', '/']],
  ['https://shop.example/community/c/help/5', ['/community/', '/']],
  ['https://shop.example/support/kb/article', ['/support/kb/', '/support/', '/']],
  ['https://shop.example/forum', ['/', '/forum/']],
])('the program that made %s has its feeds in one of %j', (url, roots) => {
  const page = readPage('<meta name="generator" content="Vanilla">', url)
  const found = candidates(page, url)
  expect(found.map((one) => new URL(one.url).pathname.replace('discussions/feed.rss', '')).sort()).toEqual(
    [...roots].sort(),
  )
  expect(found.at(-1)?.url).toBe(`${new URL(url).origin}/discussions/feed.rss`)
  expect(found.at(-1)?.isAbove === true).toBe(new URL(url).pathname !== '/')
})

test('a page that names very many feeds leaves room for those of its program', () => {
  const link = (at: number) => `<link rel="alternate" type="text/xml" href="/${at}">`
  const html = `<meta name="generator" content="Discourse">${Array.from({ length: 40 }, (_, at) => link(at)).join('')}`
  expect(found(html, 'https://forum.example/').slice(0, 12)).toContain('https://forum.example/posts.rss')
})

test.each(['https://forum.example/', 'https://forum.example', 'https://forum.example/index.html'])(
  'at the root of a host nothing is above: %s',
  (address) =>
    expect(candidates({ feeds: [], software: '' }, address).filter(({ isAbove }) => isAbove)).toEqual([]),
)

test('a link to a site made with some program says nothing', () => {
  expect(found('<link rel="stylesheet" href="https://discourse.example/a.css">')).not.toContain(
    'https://blog.example/latest.rss',
  )
})

test.each([
  ['https://www.reddit.com/r/webhosting/', ['https://www.reddit.com/r/webhosting/new.rss']],
  ['https://reddit.com/user/x', ['https://www.reddit.com/user/x/.rss']],
  ['https://mastodon.example/@nw', ['https://mastodon.example/@nw.rss']],
  [
    'https://github.com/northwind/cli/issues',
    ['https://github.com/northwind/cli/releases.atom', 'https://github.com/northwind/cli/tags.atom'],
  ],
  [
    'https://status.northwind.example',
    ['https://status.northwind.example/history.atom', 'https://status.northwind.example/history.rss'],
  ],
  ['https://mastodon.example/@nw.rss', []],
  ['https://blog.example/', []],
])('%s has its feeds at %j', (address, feeds) => {
  expect(feedsByAddress(address).map(({ url }) => url)).toEqual(feeds)
})

test('a hostile page costs no more than its length', () => {
  expect(
    readPage('<link rel="alternate" type="text/xml" href="/a">'.repeat(20_000), 'https://a.example').feeds,
  ).toHaveLength(50)
  expect(readPage('<div>'.repeat(300_000), 'https://a.example').feeds).toEqual([])
})

test.each([
  { link: '<a href="blog/feed.xml">RSS</a>', linked: ['https://pages.example/team/blog/feed.xml'] },
  { link: '<a href="/news.rss">News</a>', linked: ['https://pages.example/news.rss'] },
  { link: '<a href="feed/">Feed</a>', linked: ['https://pages.example/team/feed/'] },
  { link: '<a type="application/atom+xml" href="/all">All</a>', linked: ['https://pages.example/all'] },
  { link: '<a href="/rss.php?forum=2">RSS</a>', linked: ['https://pages.example/rss.php?forum=2'] },
  { link: '<a href="mine.xml">RSS</a>', linked: ['https://pages.example/team/mine.xml'] },
  { link: '<a href="/rss/news">RSS</a>', linked: undefined },
  { link: '<a href="/news-rss">RSS</a>', linked: ['https://pages.example/news-rss'] },
  { link: '<a href="/feed2.0/">RSS</a>', linked: ['https://pages.example/feed2.0/'] },
  { link: '<a href="/?feed=rss2">RSS</a>', linked: ['https://pages.example/?feed=rss2'] },
  {
    link: '<a href="index.php?act=all&amp;format=atom">Atom</a>',
    linked: ['https://pages.example/team/index.php?act=all&format=atom'],
  },
  { link: '<a href="https://other.example/feed.xml">RSS</a>', linked: undefined },
  { link: '<a href="/?q=feedback">Feedback</a>', linked: undefined },
  { link: '<a href="/sitemap_index.xml">Map</a>', linked: undefined },
  { link: '<a href="/atomic">Atomic</a>', linked: undefined },
  { link: '<a href="/feedback">Feedback</a>', linked: undefined },
  { link: '<a href="mailto:feed.xml">Mail</a>', linked: undefined },
  { link: '<a href="/sitemap.xml">Map</a>', linked: undefined },
  { link: '<a>feed.xml</a>', linked: undefined },
])('$link: $linked', ({ link, linked }) => {
  const page = readPage(`<body>${link}</body>`, 'https://pages.example/team/')
  expect(page.linked).toEqual(linked)
  if (linked !== undefined)
    expect(candidates(page, 'https://pages.example/team/')).toEqual(
      linked.map((url) => ({ url, why: 'linked on the page' })),
    )
})
