import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeed } from '../../src/feeds/index.js'
import { Failed } from '../../src/model/failed.js'

const wrap = (inner: string) => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`
const item = (inner: string) => wrap(`<item>${inner}</item>`)
/** Enough that anything that is not linear would go past the test's deadline by far. */
const many = (piece: string) => piece.repeat(Math.floor(1_000_000 / piece.length))

test.each([
  ['nested elements', item(`${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`)],
  ['nested unclosed elements', item(many('<title>'))],
  ['distinct unclosed elements', item(Array.from({ length: 80_000 }, (_, at) => `<a${at}>`).join(''))],
  ['nested entries', wrap(many('<item>'))],
  ['nested media groups', item(many('<media:group>'))],
  ['nested HTML in a title', item(`<title>${many('&lt;b&gt;')}</title>`)],
  ['one long text', item(`<title>${many('x')}</title>`)],
  ['one long attribute', item(`<title a="${many('x')}">t</title>`)],
  ['an attribute that never ends', item(`<title a="${many('x')}`)],
  ['quotes that never end', item(`<title ${many('a="')}>t</title>`)],
  ['white space', wrap(many(' \n'))],
  ['white space in a date', item(`<pubDate>${many(' ')}x</pubDate>`)],
  ['opening brackets', wrap(many('<'))],
  ['opening brackets alone', many('<')],
  ['CDATA sections that never end', item(`<title>${many('<![CDATA[')}</title>`)],
  ['comments that never end', wrap(many('<!--'))],
  ['declarations', item(`<title>${many('<!')}</title>`)],
  ['ampersands', item(`<title>${many('&')}</title>`)],
  ['an author like an address', item(`<author>${many('a.')}@</author>`)],
  [
    'namespaces',
    `<rss ${Array.from({ length: 30_000 }, (_, at) => `xmlns:a${at}="u"`).join(' ')}>${item('<title xmlns:b="b">t</title>')}</rss>`,
  ],
  ['relative links', item(`<description>${many('&lt;a href="x"&gt;')}</description>`)],
  ['quotes in a tag that never end', item(`<description>${many(`&lt;a '&lt;a "`)} src=x</description>`)],
  ['attributes without a value', item(`<description>&lt;a src=x ${many('a ')}</description>`)],
  ['one long attribute in a tag', item(`<description>&lt;a src=x ${many('a')}</description>`)],
  ['many quotes in a tag', item(`<description>&lt;a src=x ${many('""')}</description>`)],
  ['a document type that never ends', `<!DOCTYPE r [${many('<!ENTITY a ')}`],
  [
    "nested elements in the feed's own fields",
    wrap(`<image>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</image>`),
  ],
  ["many of the feed's own fields", wrap(many('<category a="b">c</category>'))],
  ["one long text among the feed's own fields", wrap(many('x'))],
  ['JSON that is cut off behind many quotes', `{"items":[{"id":"1"},{"a":"${many('\\\\\\"')}`],
  ['JSON that is cut off in nested lists', `{"items":[{"id":"1"},${many('{"a":')}`],
  ['JSON lists', `{"version":"https://jsonfeed.org/version/1","items":${many('[')}`],
])('survives %s', (_, text) => {
  let entries = 0
  try {
    entries = parseFeed(Buffer.from(text), { url: 'https://a.example/' }).entries.length
  } catch (error) {
    expect(error).toBeInstanceOf(Failed)
  }
  expect(entries).toBeLessThanOrEqual(20_000)
})

test('entities never expand into each other, nor without end', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "${'x'.repeat(10_000)}">
    <!ENTITY d SYSTEM "file:///etc/passwd">]>${item(`<title>&a; &b; &d;</title><description>${'&c;'.repeat(10_000)}</description>`)}`
  const [entry] = parseFeed(Buffer.from(bomb)).entries
  expect(entry?.title).toBe('ha &a;&a;&a; &d;')
  expect(entry?.summary?.length).toBeLessThan(1_100_000)
})

const folder = new URL('../../fixtures/feed/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => /\.(?:rss|atom|rdf|html)$|^json-feed/.test(name) && !name.includes('expected'))
  .map((name) => readFileSync(new URL(name, folder), 'latin1'))

const valid = [
  wrap(
    '<item><guid>1</guid><title><![CDATA[a & b]]></title><link>/t/1</link><author>a@b.example (Ann)</author></item>'.repeat(
      3,
    ),
  ),
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content type="html">&lt;p&gt;&amp;amp;</content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_html":"<p>x</p>"}]}',
]

/** Where, as a part of the length: fixtures are longer than what is written here. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '</item>',
    '<item>',
    '\u0000',
    '\ud800',
    '&#x0;',
    '}',
  ),
})
const edits = fc.array(edit, { minLength: 1, maxLength: 5 })

test.each([
  { of: 'a small feed', feeds: valid, encoding: 'utf8', numRuns: 500 },
  { of: 'the fixtures', feeds: fixtures, encoding: 'latin1', numRuns: 500 },
] as const)('whatever is done to $of, it is read or refused, never worse', ({ feeds, encoding, numRuns }) => {
  expect(feeds.length).toBeGreaterThanOrEqual(3)
  fc.assert(
    fc.property(fc.constantFrom(...feeds), edits, (feed, changes) => {
      const mutated = changes.reduce((text, { at, remove, insert }) => {
        const from = Math.floor(at * text.length)
        return text.slice(0, from) + insert + text.slice(from + remove)
      }, feed)
      try {
        for (const entry of parseFeed(Buffer.from(mutated, encoding)).entries) expect(entry.id).not.toBe('')
      } catch (error) {
        expect(error).toBeInstanceOf(Failed)
      }
    }),
    { numRuns, seed: 20260907 },
  )
})
