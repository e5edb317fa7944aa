import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOpml, writeOpml } from '../../src/feeds/opml.js'

const read = (text: string) => readOpml(new TextEncoder().encode(text))
const opml = (body: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`

test.each([
  {
    what: 'nested folders',
    body: '<outline text="News"><outline text="Deep"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline></outline><outline text="B" xmlUrl="https://b.example/feed"></outline>',
    feeds: [
      { url: 'https://a.example/feed', title: 'A' },
      { url: 'https://b.example/feed', title: 'B' },
    ],
  },
  {
    what: 'escaped text and a feed without a name',
    body: `<outline text="R&amp;D &lt;b&gt; &quot;x&quot; &#x263a; caf&eacute;" xmlUrl="https://a.example/?a=1&amp;b=2"/><outline xmlUrl='https://b.example'/>`,
    feeds: [{ url: 'https://a.example/?a=1&b=2', title: 'R&D <b> "x" ☺ café' }, { url: 'https://b.example' }],
  },
  {
    what: 'names of attributes in any case, `title` where there is no `text`',
    body: '<OUTLINE TITLE="A" XMLURL="https://a.example/feed" />',
    feeds: [{ url: 'https://a.example/feed', title: 'A' }],
  },
  {
    what: 'what stands in comments and CDATA',
    body: '<!-- <outline xmlUrl="https://no.example"/> --><![CDATA[<outline xmlUrl="https://no.example"/>]]><outline xmlUrl="https://a.example"/>',
    feeds: [{ url: 'https://a.example' }],
  },
  {
    what: 'a file that was cut off',
    body: '<outline xmlUrl="https://a.example"/><outline xmlUrl="htt',
    feeds: [{ url: 'https://a.example' }],
  },
  { what: 'folders only', body: '<outline text="a"/>', feeds: [] },
])('reads $what', ({ body, feeds }) => {
  expect(read(opml(body)).slice(0, feeds.length || 1)).toEqual(feeds)
})

test.each(['', 'hello', '<html><body>', '<rss version="2.0"></rss>', '<opmlx>'])('%j is no OPML', (text) => {
  expect(() => read(text)).toThrow('opml-unknown')
})

test('a hostile file costs no more than its length', () => {
  const bomb = `<!DOCTYPE opml [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
  expect(
    read(`${bomb}<opml><body><outline text="&b;" xmlUrl="https://a.example"/></body></opml>`)[0]?.title
      ?.length,
  ).toBeLessThan(5_000_000)
  expect(read(opml('<outline>'.repeat(200_000)))).toEqual([])
  expect(read(opml('<!--'.repeat(100_000)))).toEqual([])
  expect(read(opml('<'.repeat(1_000_000)))).toEqual([])
  expect(read(opml('<outline xmlUrl="https://a.example"/>'.repeat(120_000)))).toHaveLength(100_000)
})

test('what is written is read back', () => {
  const words = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", 'é', '漢', '😀', 'a', ' ', '\n', ']]>', '&amp;'),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.webUrl({ withQueryParameters: true }), words)), (feeds) => {
      const given = feeds.map(([url, words]) => ({ url, title: words.trim() || url }))
      expect(read(writeOpml(given))).toEqual(given)
    }),
  )
})

test('what XML has no character for is left out', () => {
  expect(read(writeOpml([{ url: 'https://a.example', title: 'a\u0000\u001b\ud800b' }]))).toEqual([
    { url: 'https://a.example', title: 'ab' },
  ])
})
