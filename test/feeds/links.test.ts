import { expect, test } from 'vitest'
import { parseFeed } from '../../src/feeds/index.js'
import { resolveLinksInHtml } from '../../src/feeds/links.js'

const BASE = 'https://forum.example/feeds/all'

test.each([
  ['<a href="/b">b</a>', '<a href="https://forum.example/b">b</a>'],
  ["<A HREF='b'>b</A>", '<A HREF="https://forum.example/feeds/b">b</A>'],
  ['<img src=/a.png alt=x>', '<img src="https://forum.example/a.png" alt=x>'],
  ['<img\n  src = "/a.png"/>', '<img\n  src = "https://forum.example/a.png"/>'],
  ['<img alt="1 > 0" src="/a.png">', '<img alt="1 > 0" src="https://forum.example/a.png">'],
  ['<a href="/b?x=1&amp;y=2">b</a>', '<a href="https://forum.example/b?x=1&amp;y=2">b</a>'],
  ['cut off in a <a href="/b"', 'cut off in a <a href="https://forum.example/b"'],
])('makes the link of %s absolute', (html, absolute) => {
  expect(resolveLinksInHtml(html, BASE)).toBe(absolute)
})

test.each([
  '<code>&lt;img src="/a.png"&gt;</code>',
  '<p>I typed &lt;img src=x&gt; in my page</p>',
  "&lt;a href='/b'&gt; and href=/c.",
  '<p>and &lt;a href="/b"> of my page</p>',
  '<p>set src = "/a.png" there</p>',
  'a tag: href="/b"',
  '<img alt="write src=/a.png here">',
  `<span title='an <a href="/b">'>a</span>`,
  '<i data-html="x src=/y">a</i>',
  '1 < 2 and src=/x',
  '<a href="#top">b</a>',
  '<a href="mailto:pat@forum.example">b</a>',
  '<x-a data-src="/a.png">',
])('leaves the words of %s', (html) => {
  expect(resolveLinksInHtml(html, BASE)).toBe(html)
})

test('JSON is read alike', () => {
  const items = [{ id: 1, content_html: '<a href="/b">b</a> &lt;img src="/a.png"&gt;' }]
  const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', items })
  expect(parseFeed(Buffer.from(text), { url: BASE }).entries[0]?.content).toBe(
    '<a href="https://forum.example/b">b</a> &lt;img src="/a.png"&gt;',
  )
})
