import { expect, test } from 'vitest'
import { type FeedContext, parseFeed } from '../../src/feeds/index.js'
import { Failed } from '../../src/model/failed.js'
import { htmlToText } from '../../src/text/html.js'

const url = 'https://forum.example/feeds/all'
const read = (text: string, context: FeedContext = {}) => parseFeed(Buffer.from(text), { url, ...context })
const rss = (inner: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel>${inner}</channel></rss>`
const rssItem = (inner: string, attributes = '') => read(rss(`<item>${inner}</item>`, attributes)).entries[0]
const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`
const atomEntry = (inner: string, attributes = '') =>
  read(atom(`<entry>${inner}</entry>`, attributes)).entries[0]

const posted = new Date('2026-09-07T08:00:00Z')

test.each([
  {
    format: 'rss',
    text: rss(`<title>Forum</title><link>https://forum.example/</link><language>en</language>
      <item><guid isPermaLink="false">7</guid><link>https://forum.example/t/7</link><title>Down again</title>
      <description>&lt;p&gt;Nothing loads&lt;/p&gt;</description><dc:creator>Pat</dc:creator>
      <pubDate>Mon, 07 Sep 2026 10:00:00 +0200</pubDate></item>`),
  },
  {
    format: 'rdf',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Forum</title>
      <link>https://forum.example/</link><dc:language>en</dc:language></channel>
      <item rdf:about="7"><title>Down again</title><link>https://forum.example/t/7</link>
      <description>&lt;p&gt;Nothing loads&lt;/p&gt;</description><dc:creator>Pat</dc:creator>
      <dc:date>2026-09-07T10:00:00+02:00</dc:date></item></rdf:RDF>`,
  },
  {
    format: 'atom',
    text: atom(
      `<title>Forum</title><link href="/"/><entry><id>7</id><title type="html">Down &lt;b&gt;again&lt;/b&gt;</title>
      <link rel="replies" href="/t/7/replies"/><link href="/t/7"/><author><name>Pat</name></author>
      <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nothing loads</p></div></summary>
      <published>2026-09-07T08:00:00Z</published></entry>`,
      'xml:lang="en"',
    ),
  },
  {
    format: 'atom',
    text: `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Forum</title>
      <link rel="alternate" href="https://forum.example/"/><entry><id>7</id><title>Down again</title>
      <link rel="alternate" href="https://forum.example/t/7"/><author><name>Pat</name></author>
      <summary type="text/html" mode="base64">${Buffer.from('<p>Nothing loads</p>').toString('base64')}</summary>
      <issued>2026-09-07T08:00:00Z</issued></entry></feed>`,
  },
  {
    format: 'json',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Forum',
      home_page_url: 'https://forum.example/',
      language: 'en',
      items: [
        {
          id: 7,
          url: '/t/7',
          title: 'Down again',
          summary: 'x',
          content_html: '<p>Nothing loads</p>',
          authors: [{ name: 'Pat' }],
          date_published: '2026-09-07T08:00:00Z',
        },
      ],
    }),
  },
])('reads $format', ({ format, text }) => {
  const feed = read(text)
  expect(feed).toMatchObject({
    format,
    title: 'Forum',
    link: 'https://forum.example/',
    language: 'en',
    notices: [],
  })
  const [entry] = feed.entries
  expect(feed.entries).toHaveLength(1)
  expect(entry).toMatchObject({
    id: '7',
    link: 'https://forum.example/t/7',
    title: 'Down again',
    author: 'Pat',
    published: posted,
    language: 'en',
  })
  expect(entry?.content ?? entry?.summary).toBe('<p>Nothing loads</p>')
})

test.each([
  { name: 'a title escaped twice', inner: '<title>Ann &amp;amp; Bob</title>', title: 'Ann & Bob' },
  { name: 'HTML in a title', inner: '<title>&lt;b&gt;No&lt;/b&gt; mail</title>', title: 'No mail' },
  {
    name: 'what only looks like HTML',
    inner: '<title>List&lt;String&gt; fails</title>',
    title: 'List<String> fails',
  },
  {
    name: 'elements that only mark or part words',
    inner:
      '<title>North&lt;wbr/&gt;wind: &lt;mark&gt;down&lt;/mark&gt; &lt;time datetime="09:00"&gt;since 9&lt;/time&gt;&lt;svg/&gt;</title>',
    title: 'Northwind: down since 9',
  },
  {
    name: 'a CDATA section within one',
    inner: '<title>&lt;![CDATA[a &amp;amp; b]]&gt;</title>',
    title: 'a & b',
  },
  { name: 'a bare ampersand', inner: '<title>R&D & more</title>', title: 'R&D & more' },
  { name: 'a CDATA section', inner: '<title> <![CDATA[a & <i>b</i>]]> </title>', title: 'a & b' },
  {
    name: 'an undeclared HTML name',
    inner: '<title>caf&eacute;&nbsp;au lait</title>',
    title: 'café au lait',
  },
  { name: 'numbers meant as windows-1252', inner: '<title>it&#146;s</title>', title: 'it’s' },
  { name: 'half a surrogate pair', inner: '<title>a&#xD800;b</title>', title: 'a\ufffdb' },
  { name: 'a terminal escape', inner: '<title>a\u001b[31mb</title>', title: 'a [31mb' },
  { name: 'a title of another vocabulary', inner: '<x:title>No</x:title><title>Yes</title>', title: 'Yes' },
  {
    name: 'a media title',
    inner: '<media:group><media:title>Clip</media:title></media:group>',
    title: 'Clip',
  },
  { name: 'an unclosed title', inner: '<title>Cut<link>https://a.example/</link>', title: 'Cut' },
  { name: 'reserved names', inner: '<__proto__>x</__proto__><title constructor="y">t</title>', title: 't' },
])('reads $name', ({ inner, title }) => {
  expect(rssItem(inner)?.title).toBe(title)
})

test.each([
  '&lt;![CDATA[&lt;p&gt;It is down.&lt;/p&gt;]]&gt;',
  '<![CDATA[<![CDATA[<p>It is down.</p>]]]]><![CDATA[>]]>',
  '<![CDATA[<![CDATA[ <p>It is down.</p> ]]> ]]>',
])('a CDATA section within encoded content is read: %s', (inner) => {
  expect(htmlToText(rssItem(`<description>${inner}</description>`)?.summary ?? '')).toBe('It is down.')
})

test.each([
  {
    name: 'the link',
    inner: '<link>https://a.example/1</link><guid>https://a.example/?p=1</guid>',
    link: 'https://a.example/1',
  },
  {
    name: 'a guid that is permanent',
    inner: '<guid>https://a.example/2</guid>',
    link: 'https://a.example/2',
  },
  {
    name: "the feed's own link before Atom's",
    inner: '<atom:link href="https://a.example/x"/><link>https://a.example/3</link>',
    link: 'https://a.example/3',
  },
  { name: 'a relative link', inner: '<link>../t/4</link>', link: 'https://forum.example/t/4' },
  { name: 'no script', inner: '<link>java\tscript:alert(1)</link>', link: undefined },
  { name: 'a guid that says it is none', inner: '<guid isPermaLink="false">abc</guid>', link: undefined },
])('takes $name as the address', ({ inner, link }) => {
  expect(rssItem(inner)?.link).toBe(link)
})

test('keeps a counted link and where it leads to', () => {
  const entry = rssItem(
    '<link>https://count.example/~r/1</link><fb:origLink>https://a.example/1</fb:origLink>',
    'xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"',
  )
  expect(entry).toMatchObject({ link: 'https://count.example/~r/1', originalLink: 'https://a.example/1' })
})

test.each([
  { inner: '<author>pat@forum.example (Pat Doe)</author>', author: 'Pat Doe' },
  { inner: '<author>Pat Doe &lt;pat@forum.example&gt;</author>', author: 'Pat Doe' },
  { inner: '<author>pat@forum.example</author>', author: 'pat@forum.example' },
  { inner: '<itunes:author>Show</itunes:author><dc:creator>Pat</dc:creator>', author: 'Pat' },
  { inner: '<title>x</title>', author: undefined },
])('finds the author in $inner', ({ inner, author }) => {
  expect(rssItem(inner)?.author).toBe(author)
})

test("an Atom entry without an author has its source's, or the feed's", () => {
  const feed = read(
    atom(`<author><name>Feed</name></author><entry><id>1</id></entry>
      <entry><id>2</id><source><author><name>Origin</name><uri>/o</uri></author></source></entry>`),
  )
  expect(feed.entries.map((entry) => entry.author)).toEqual(['Feed', 'Origin'])
})

test('names mean what their namespace says, under any prefix', () => {
  const feed = read(
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/">
      <a:entry><a:id>1</a:id><d:creator>Pat</d:creator><a:title>T</a:title></a:entry></a:feed>`,
  )
  expect(feed.entries[0]).toMatchObject({ id: '1', author: 'Pat', title: 'T' })
})

test.each([
  { name: 'text', content: '<content type="text">1 &lt; 2</content>', html: '1 &lt; 2' },
  {
    name: 'html',
    content: '<content type="html">&lt;p&gt;1&amp;lt;2&lt;/p&gt;</content>',
    html: '<p>1&lt;2</p>',
  },
  {
    name: 'relative links',
    content: '<content type="html">&lt;a href="b?x=1"&gt;b&lt;/a&gt; &lt;img src="/c.png"&gt;</content>',
    html: '<a href="https://forum.example/feeds/b?x=1">b</a> <img src="https://forum.example/c.png">',
  },
  {
    name: 'xml:base',
    content: '<content type="html" xml:base="https://base.example/d/">&lt;a href="b">b&lt;/a></content>',
    html: '<a href="https://base.example/d/b">b</a>',
  },
])('gives content as HTML: $name', ({ content, html }) => {
  expect(atomEntry(content)?.content).toBe(html)
})

test.each([
  {
    name: 'the feed, on the host of its site',
    at: 'https://www.site.example/feeds/rss',
    link: 'https://www.site.example/feeds/t/1',
  },
  {
    name: 'the site, for a feed on another host',
    at: 'https://feeds.cdn.example/site',
    link: 'https://site.example/board/t/1',
  },
  { name: 'the site, for a file', at: 'file:///home/pat/board.xml', link: 'https://site.example/board/t/1' },
  { name: 'the site, for bytes from nowhere', at: undefined, link: 'https://site.example/board/t/1' },
])('relative links start from $name', ({ at, link }) => {
  const board = 'https://site.example/board/'
  const inRss = `<rss><channel><link>${board}</link><item><link>t/1</link></item></channel></rss>`
  const inJson = JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    home_page_url: board,
    items: [{ id: '1', url: 't/1' }],
  })
  for (const text of [inRss, inJson])
    expect(parseFeed(Buffer.from(text), { url: at }).entries[0]?.link).toBe(link)
})

test('relative links of Atom start from the document wherever it is on the web', () => {
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://site.example/"/><entry><link href="/1"/></entry></feed>'
  const linkAt = (url: string) => parseFeed(Buffer.from(atom), { url }).entries[0]?.link
  expect(linkAt('https://feeds.cdn.example/a')).toBe('https://feeds.cdn.example/1')
  expect(linkAt('file:///a.xml')).toBe('https://site.example/1')
})

/** A post at `link`, of a feed whose site is `site`, in each format. */
const inEachFormat = (site: string, link: string) => ({
  rss: `<rss><channel>${site === '' ? '' : `<link>${site}</link>`}<item><link>${link}</link></item></channel></rss>`,
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel>${site === '' ? '' : `<link>${site}</link>`}</channel><item><link>${link}</link></item></rdf:RDF>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...(site !== '' && { home_page_url: site }),
    items: [{ id: '1', url: link }],
  }),
})

const FILE = 'file:///home/pat/feeds/board.xml'
const BURNER = 'https://feeds.burner.example/board'

test.each<[at: string, site: string, link: string, reads: string | undefined]>([
  [BURNER, 'https://site.example/board/', '/t/1', 'https://site.example/t/1'],
  [BURNER, 'https://site.example/board/', '../t/1', 'https://site.example/t/1'],
  [BURNER, 'https://site.example/board/', '?t=1', 'https://site.example/board/?t=1'],
  [BURNER, 'https://site.example/board/index.php', 'show.php?t=1', 'https://site.example/board/show.php?t=1'],
  [BURNER, 'https://site.example', 't/1', 'https://site.example/t/1'],
  [BURNER, 'https://site.example/board/', '//site.example/t/1', 'https://site.example/t/1'],
  // A host without a scheme: that of the site, any with `www.`, and that of the site itself.
  [BURNER, 'https://site.example/board/', 'site.example/t/1', 'https://site.example/t/1'],
  [BURNER, 'https://www.site.example/', 'site.example?t=1', 'https://site.example?t=1'],
  [
    BURNER,
    'https://site.example/board/',
    'other.example/t/1',
    'https://site.example/board/other.example/t/1',
  ],
  [BURNER, 'https://site.example/board/', 'www.other.example/t/1', 'https://www.other.example/t/1'],
  [BURNER, 'www.site.example', '/t/1', 'https://www.site.example/t/1'],
  [BURNER, 'site.example/board/', 't/1', 'https://site.example/board/t/1'],
  [BURNER, 'site.example', 't/1', 'https://site.example/t/1'],
  [BURNER, 'index.html', 't/1', 'https://feeds.burner.example/t/1'],
  [BURNER, 'board.php?forum=2', 't/1', 'https://feeds.burner.example/t/1'],
  [BURNER, '/', '/t/1', 'https://feeds.burner.example/t/1'],
  [BURNER, '', '/t/1', 'https://feeds.burner.example/t/1'],
  [FILE, 'https://site.example/board/', 't/1', 'https://site.example/board/t/1'],
  [FILE, 'site.example', '/t/1', 'https://site.example/t/1'],
  [FILE, '', 'www.site.example/t/1', 'https://www.site.example/t/1'],
  [FILE, '', '//site.example/t/1', 'https://site.example/t/1'],
  // Never a file, nor the site in place of the post.
  [FILE, '', '/t/1', undefined],
  [FILE, '', 't/1', undefined],
  [FILE, '/', 't/1', undefined],
  [FILE, 'https://site.example/', 'file:///home/pat/t/1', undefined],
])('in a feed at %s of the site "%s" the link %s leads to %s', (at, site, link, reads) => {
  for (const [format, text] of Object.entries(inEachFormat(site, link)))
    expect([format, parseFeed(Buffer.from(text), { url: at }).entries[0]?.link]).toEqual([format, reads])
})

test.each<[at: string, base: string, entryBase: string, reads: string | undefined]>([
  [BURNER, 'https://site.example/b/', '', 'https://site.example/b/t/1'],
  [BURNER, 'https://site.example/b/', 'c/', 'https://site.example/b/c/t/1'],
  [BURNER, '/b/', '', 'https://feeds.burner.example/b/t/1'],
  [FILE, 'https://site.example/b/', '', 'https://site.example/b/t/1'],
  [FILE, '', '', undefined],
])('in Atom at %s with the bases "%s" and "%s" a link leads to %s', (at, base, entryBase, reads) => {
  const holding = (value: string) => (value === '' ? '' : ` xml:base="${value}"`)
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"${holding(base)}><entry${holding(entryBase)}><link href="t/1"/></entry></feed>`
  expect(parseFeed(Buffer.from(atom), { url: at }).entries[0]?.link).toBe(reads)
})

test('a host without a scheme is one', () => {
  const [entry] = read(
    rss(
      '<item><link>www.site.example/t?a=1</link><description>&lt;a href="www.other.example">x&lt;/a&gt; &lt;a href="www.html">y&lt;/a&gt;</description></item>',
    ),
  ).entries
  expect(entry?.link).toBe('https://www.site.example/t?a=1')
  expect(entry?.summary).toBe(
    '<a href="https://www.other.example">x</a> <a href="https://forum.example/feeds/www.html">y</a>',
  )
})

test('relative links start from Content-Location if there is one', () => {
  const feed = read(rss('<item><link>t/1</link></item>'), { contentLocation: '/board/feed' })
  expect(feed.entries[0]?.link).toBe('https://forum.example/board/t/1')
})

test('counts comments, knows what is answered', () => {
  const entry = atomEntry(
    '<link rel="replies" href="/r" t:count="4"/><t:in-reply-to ref="tag:1" href="/t/1"/>',
    'xmlns:t="http://purl.org/syndication/thread/1.0"',
  )
  expect(entry).toMatchObject({ inReplyTo: 'tag:1', inReplyToLink: 'https://forum.example/t/1' })
  expect(rssItem('<slash:comments>3</slash:comments>')?.comments).toBe(3)
})

test('an entry without id and link is named by its words, the same each time', () => {
  const first = rssItem('<title>a</title>')
  expect(first?.id).toMatch(/^sha256:/)
  expect(rssItem('<title>a</title>')?.id).toBe(first?.id)
  expect(rssItem('<title>b</title>')?.id).not.toBe(first?.id)
})

const items = (count: number) =>
  Array.from({ length: count }, (_, at) => `<item><guid>${at}</guid><title>Post ${at}</title></item>`)

test.each([
  {
    name: 'in the middle of an entry',
    text: rss(items(3).join('')).slice(0, -33),
    titles: ['Post 0', 'Post 1', 'Post'],
    notice: { code: 'cut-in-entry', args: { entries: 3 } },
  },
  {
    name: 'after an entry',
    text: `<rss version="2.0"><channel>${items(2).join('')}`,
    titles: ['Post 0', 'Post 1'],
    notice: { code: 'cut-after-entry', args: { entries: 2 } },
  },
  {
    name: 'within a CDATA section',
    text: `<rss><channel>${items(1).join('')}<item><title><![CDATA[half a ti`,
    titles: ['Post 0', 'half a ti'],
    notice: { code: 'cut-in-entry', args: { entries: 2 } },
  },
  {
    name: 'with an entry that is not closed',
    text: rss(`<item><title>a</title>${items(1).join('')}`),
    titles: ['a', 'Post 0'],
    notice: { code: 'unclosed', args: { entries: 2 } },
  },
])('salvages a feed that stops $name', ({ text, titles, notice }) => {
  const feed = read(text)
  expect(feed.entries.map((entry) => entry.title)).toEqual(titles)
  expect(feed.notices).toEqual([notice])
})

test.each([
  ['<rss version="2.0"><channel><title>Forum</title>', true],
  ['<rss version="2.0"><channel><title>Forum</title></channel>', true],
  ['<rss version="2.0"><channel><title>Forum</ti', true],
  ['<rss version="2.0" xmlns:dc="http://purl.org', true],
  ['<rss version="2.0"><channel>', true],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><title>Forum</title><id>urn:a</id>', true],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
  [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Forum</title></channel>',
    true,
  ],
  ['<rss version="2.0"><channel><title>Forum</title></channel></rss>', false],
  ['<rss version="2.0"><channel><title>Forum</title></channel></rss>\n<!-- cached -->', false],
  ['<rss version="2.0"/>', false],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><title>Forum</title></feed>', false],
  ['<feed xmlns="http://www.w3.org/2005/Atom" />', false],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>', false],
])('knows whether a feed without entries was cut off: %s %s', (text, isCut) => {
  const { entries, notices } = read(text)
  expect(entries).toEqual([])
  expect(notices).toEqual(isCut ? [{ code: 'cut-after-entry', args: { entries: 0 } }] : [])
})

const jsonFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"The \\"items\\": [forum]","authors":[{"name":"Pat"}],
  "items":[{"id":"1","title":"a } \\\\","tags":["x"]},{"id":"2","title":"b","author":{"name":"Kim"}},{"id":"3","title":"half a ti`

test.each([
  {
    name: 'in the middle of an item',
    text: jsonFeed,
    titles: ['a } \\', 'b'],
    notice: { code: 'cut-off', args: { entries: 2 } },
  },
  {
    name: 'after an item',
    text: jsonFeed.slice(0, jsonFeed.indexOf(',{"id":"2"')),
    titles: ['a } \\'],
    notice: { code: 'cut-off', args: { entries: 1 } },
  },
  {
    name: 'with an item that is damaged',
    text: `${jsonFeed.replace('"b"', 'b')}tle"}]}`,
    titles: ['a } \\', 'half a title'],
    notice: { code: 'damaged', args: { entries: 2 } },
  },
  {
    name: 'followed by something else',
    text: `${jsonFeed}tle"}]} <!-- cached -->`,
    titles: ['a } \\', 'b', 'half a title'],
    notice: { code: 'damaged', args: { entries: 3 } },
  },
])('salvages a JSON Feed that stops or is $name', ({ text, titles, notice }) => {
  const feed = read(text)
  expect(feed.entries.map((entry) => entry.title)).toEqual(titles)
  expect(feed.entries[0]?.author).toBe('Pat')
  expect(feed.title).toBe('The "items": [forum]')
  expect(feed.notices).toEqual([notice])
})

test.each([
  { name: 'stray end tags', head: '</x><title>Forum</title></y><language>en</language>' },
  { name: 'an element that is not closed', head: '<image><title>Forum</title><language>en</language>' },
  { name: 'attributes without quotes', head: '<title type=text>Forum</title><language a=b>en</language>' },
  {
    name: 'a bare ampersand',
    head: '<title>Forum</title><description>a & b</description><language>en</language>',
  },
  {
    name: 'reserved names',
    head: '<__proto__ __proto__="x">a</__proto__><title constructor="x">Forum</title><language>en</language>',
  },
  {
    name: 'markup in a field',
    head: '<description>a<br>b</description><title>Forum</title><language>en</language>',
  },
])("reads the feed's own fields beside $name", ({ head }) => {
  expect(read(rss(`${head}<item><title>a</title></item>`))).toMatchObject({ title: 'Forum', language: 'en' })
  expect(read(`<rss><channel>${head}<item><title>a</title></item>`)).toMatchObject({
    title: 'Forum',
    language: 'en',
  })
})

test("tags within CDATA, comments and entries' own lists are not entries", () => {
  const feed = read(
    rss(`<!-- <item> --><item><title>a</title><description><![CDATA[</item><item>]]></description>
      <list><item>inner</item></list></item><item><title>b</title></item>`),
  )
  expect(feed.entries.map((entry) => entry.title)).toEqual(['a', 'b'])
  expect(feed.notices).toEqual([])
})

test('an element without an end hides nothing of what follows it', () => {
  const entry = rssItem(
    '<x><title><![CDATA[a]]></title><description><![CDATA[b]]></description><author>c</author>',
  )
  expect(entry).toMatchObject({ title: 'a', summary: 'b', author: 'c' })
})

test('reads 20,000 entries, and says what is beyond the cap', () => {
  const feed = read(rss(items(20_005).join('')))
  expect(feed.entries).toHaveLength(20_000)
  expect(feed.notices).toEqual([{ code: 'too-many-entries', args: { read: 20_000, leftOut: 5 } }])
  expect(read(rss(items(3).join('')), { maxEntries: 2 }).entries).toHaveLength(2)
})

test.each([
  '<rss version="2.0"><channel><title>t</title></channel></rss>',
  atom(''),
  '{"version":"https://jsonfeed.org/version/1","items":[]}',
])('a feed without entries is a feed: %s', (text) => {
  expect(read(text)).toMatchObject({ entries: [], notices: [] })
})

test('skips a warning in front of a feed, and finds one wrapped in a page', () => {
  expect(read(`<br />\n<b>Warning</b>: x\n${rss(items(1).join(''))}`).entries).toHaveLength(1)
  expect(
    read(`<!DOCTYPE html><html><body>${atom('<entry><id>1</id></entry>')}</body></html>`).entries,
  ).toHaveLength(1)
})

test.each([
  { text: '', code: 'feed-empty' },
  { text: ' \n', code: 'feed-empty' },
  {
    text: '<!DOCTYPE html><html><head><title>Log in</title></head></html>',
    code: 'feed-is-page',
  },
  {
    text: '<html lang="en"><body>Just a moment</body></html>',
    code: 'feed-is-page',
  },
  { text: '<urlset><url/></urlset>', code: 'feed-unknown' },
  { text: 'Too many requests', code: 'feed-unknown' },
  { text: '{"error":"rate limited"}', code: 'json-no-feed' },
  { text: '{"version":', code: 'json-damaged' },
])('refuses "$text": $code', ({ text, code }) => {
  const thrown = caught(() => read(text))
  expect(thrown).toBeInstanceOf(Failed)
  expect(thrown).toMatchObject({ failure: { code } })
})

function caught(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

test('refuses a body above the cap', () => {
  expect(() => read(rss(''), { maxBytes: 10 })).toThrow('feed-too-large')
})

test('sloppy JSON feeds', () => {
  const feed = read(
    '{"items":[{"id":12345678901,"title":"a &amp; b","author":"Pat","content_text":"1 < 2","__proto__":{"url":"x"}},null,"x"]}',
  )
  expect(feed.entries).toEqual([{ id: '12345678901', title: 'a & b', author: 'Pat', content: '1 &lt; 2' }])
})

test('a bad byte costs its character, and a notice says so', () => {
  const xml =
    '<rss><channel><item><title>Nordwärts für Höfe: Server w?re schön</title></item></channel></rss>'
  const bytes = Buffer.from(xml).map((byte) => (byte === 0x3f ? 0xe4 : byte))
  const { entries, notices, encoding } = parseFeed(bytes)
  expect(entries[0]?.title).toBe('Nordwärts für Höfe: Server w\ufffdre schön')
  expect(notices).toEqual([{ code: 'characters-unreadable', args: { places: 1 } }])
  expect(encoding).toBe('utf-8')
})

test.each(['rss', 'html', 'json'])('halves of an emoji as references are one, in %s', (where) => {
  const halves = '&#55357;&#56869;'
  const inHtml = halves.replaceAll('&', '&amp;')
  const body =
    where === 'json'
      ? JSON.stringify({
          version: 'https://jsonfeed.org/version/1',
          items: [{ id: '1', title: `down ${halves}` }],
        })
      : `<rss><channel><item><title>down ${where === 'rss' ? halves : inHtml}</title></item></channel></rss>`
  expect(parseFeed(Buffer.from(body)).entries[0]?.title).toBe('down 😥')
})

test.each([
  {
    name: 'RSS',
    xml: '<rss><channel><item><category>One</category><category/><category>Two &amp; a half</category><itunes:keywords>three, One</itunes:keywords></item></channel></rss>',
  },
  {
    name: 'Atom',
    xml: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><category term="One"/><category term="x" label="Two &amp;amp; a half"/><source><title>three</title></source></entry></feed>',
  },
  {
    name: 'pictures in RSS',
    xml: '<rss><channel><item><media:content url="a"><media:keywords>One, three</media:keywords></media:content><media:group><media:category>Two &amp; a half</media:category><media:content url="b"><media:keywords>three</media:keywords></media:content></media:group></item></channel></rss>',
  },
  {
    name: 'JSON Feed',
    xml: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', tags: ['One', 'Two & a half', 3, 'three'] }],
    }),
  },
])('what an entry of $name is filed under', ({ xml }) => {
  const tags = read(xml).entries[0]?.tags
  expect(tags).toEqual(expect.arrayContaining(['One', 'Two & a half', 'three']))
  expect(new Set(tags).size).toBe(tags?.length)
})

test.each([
  '<opml version="2.0"><head><title>Feeds</title></head><body><outline xmlUrl="https://forum.example/rss"/></body></opml>',
  '<?xml version="1.0"?>\n<!-- from a reader -->\n<OPML version="1.0">\n<body/></OPML>',
])('a list of feeds is named as such: %s', (text) => {
  expect(() => parseFeed(new TextEncoder().encode(text))).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code: 'feed-is-opml' }) }),
  )
})
