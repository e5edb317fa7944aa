import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText, htmlToWords } from '../../src/text/html.js'

test.each([
  ['nothing here', 'nothing here'],
  ['a &amp; b &lt; c', 'a & b < c'],
  [' two   spaces\nnew line ', 'two spaces\nnew line'],
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<p>don&rsquo;t <b>bold</b>ly</p>', 'don’t boldly'],
  ['one<div>two</div>three', 'one\ntwo\nthree'],
  ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>after', '- a\n- b\n  - c\n\nafter'],
  ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
  ['<blockquote><p>said</p><p>more</p></blockquote>reply', '> said\n\n> more\n\nreply'],
  ['<pre><code>if (x) {\n  y()\n}</code></pre>', 'if (x) {\n  y()\n}'],
  ['see <a href="https://a.example/x">the page</a>.', 'see the page (https://a.example/x).'],
  ['<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
  ['<a href="https://a.example/long/path">a.example/lon…</a>', 'a.example/lon…'],
  ['<a href="javascript:x()">click</a>', 'click'],
  ['a<script>alert("<p>")</script><style>p{}</style>b', 'ab'],
  ['a <svg><title>x</title></svg> b', 'a b'],
  ['Press<button>Pay &amp; go</button>twice', 'Press Pay & go twice'],
  ['<p>I wrote:<textarea>It is <down> &amp; out</textarea></p>', 'I wrote:\nIt is <down> & out'],
  ['a <select><option>Oslo</option></select> b', 'a b'],
  ['never <object> closed', 'never closed'],
  ['a <select><option>Oslo</option></select> <object> b', 'a b'],
  ['a<iframe src="https://v.example/1"/>b<p>c</p>', 'a b\n\nc'],
  ['a<iframe src=https://v.example/>b<p>c</p>', 'a b\n\nc'],
  ['<svg><title/><path d=""/></svg>a<title/><b>b</b>', 'a\nb'],
  ['a<script src="x"/>b<style/>c<textarea />d<blockquote/>e', 'abc\nd\n\ne'],
  ['<img src="x" alt="a graph">', 'a graph'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a  b\nc'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['a\u0000b\u001b[31m\u0085c\ud800d', 'a b [31m c\ufffdd'],
  ['one\u000btwo\u000cthree\u0007four\u0085five\u200bsix', 'one two three four five six'],
  ['<p>one\u000btwo \u000c three\u0001</p>\u200b<p>\u0085four\u200b</p>', 'one two three\n\nfour'],
  ['<pre>a\u200bb\u0000c</pre>', 'a b c'],
  // A mailing list's archive and a code host show everything in `<pre>`.
  ['<pre>our shop at Northwind <b>Hosting</b> is down</pre>', 'our shop at Northwind Hosting is down'],
  ['<pre>Firma &#214;kowind ist &#252;berlastet</pre>', 'Firma Ökowind ist überlastet'],
  ['<pre>it is &quot;down&quot; &amp; out &amp;\nover</pre>', 'it is "down" & out &\nover'],
  ['<pre>if x:  \n  <b>y</b>()\n\t<i>z</i></pre>', 'if x:\n  y()\n\tz'],
  ['<pre>a <b> </b> <i>b</i></pre>', 'a   b'],
  [
    '<pre>see <a href="https://x.example/a">this page </a>now</pre>',
    'see this page (https://x.example/a) now',
  ],
  ['<pre>a&#13;\n<b>b</b>&#13;\n  c&#13;d</pre>', 'a\nb\n  c\nd'],
  ['<pre>a <br> b<br><br>  <b>c</b></pre>', 'a\n b\n\n  c'],
  ['<pre>a <img alt="b"> <svg></svg>c</pre>', 'a b  c'],
  ['<pre>a </pre> <pre> b</pre>c', 'a\n\n b\n\nc'],
  ['<pre>a&nbsp;<b>b</b> <span>\n</span> c</pre>', 'a\u00a0b\n c'],
  ['<blockquote><pre>a <b>b</b>\n c </pre></blockquote>', '> a b\n>  c'],
  ['<ul><li><pre>a <b>b</b>\nc</pre></li></ul>', '- a b\n  c'],
  ['<p>👩\u200d💻 می\u200cخواهم soft\u00adly</p>', '👩\u200d💻 می\u200cخواهم soft\u00adly'],
  ['<p>cut in a <a href="https://a.exam', 'cut in a'],
  // What stands beside a link's address, a picture's words or the mark of a footnote is a word of its own.
  [
    'see <a href="https://a.example/x">it</a>Northwind is down',
    'see it (https://a.example/x) Northwind is down',
  ],
  [
    '[<a href="https://a.example/d">D</a><a href="https://a.example/h">H</a>] a.txt',
    '[D (https://a.example/d) H (https://a.example/h)] a.txt',
  ],
  [
    'two <a href="https://a.example/x">host</a>s, <a href="https://a.example/y">b</a>, c',
    'two host (https://a.example/x) s, b (https://a.example/y), c',
  ],
  ['<pre><a href="https://a.example/x">it</a>down</pre>', 'it (https://a.example/x) down'],
  ['<img alt="a graph">Northwind is down<img alt="a cat">.', 'a graph Northwind is down a cat.'],
  ['down<img alt="😀">, <img alt="☹">Northwind', 'down😀, ☹ Northwind'],
  ['<a href="https://a.example/1"><img alt="Photo"></a>Northwind', 'Photo (https://a.example/1) Northwind'],
  ['Northwind<sup>1</sup> is down<sup><a href="#fn">[2]</a></sup>.', 'Northwind 1 is down [2].'],
  ['Northwind<sup>TM</sup>, Contoso<sup>&reg;</sup>', 'Northwind TM, Contoso ®'],
  ['<sup>1</sup>Northwind is down', '1 Northwind is down'],
  ['the 1<sup>st</sup> of 10<sup>th</sup>', 'the 1st of 10th'],
  ['H<sub>2</sub>O, 5 m<sup>2</sup>', 'H2O, 5 m 2'],
  ['<p>a<sup>1</sup></p><p>b</p><img alt="c"><br>d', 'a 1\n\nb\n\nc\nd'],
  ['<img alt=""> a', 'a'],
])('%j becomes %j', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

const raw = [
  'iframe',
  'textarea',
  'script',
  'style',
  'title',
  'noscript',
  'object',
  'svg',
  'video',
  'xmp',
] as const

test('no element swallows what follows its end, nor shows as a tag, closed or not', () => {
  const name = fc.constantFrom(...raw)
  const attributes = fc.constantFrom('', ' src="https://v.example/?a=1&b=>"', " class='x'", ' hidden')
  const space = fc.constantFrom('', ' ')
  const selfClosed = fc.tuple(name, attributes, space).map(([tag, more, gap]) => `<${tag}${more}${gap}/>`)
  const closed = fc
    .tuple(name, attributes)
    .map(([tag, more]) => `<${tag}${more}>within</${tag.toUpperCase()}>`)
  const unclosed = fc
    .tuple(fc.constantFrom('iframe', 'textarea', 'title', 'object', 'video'), attributes)
    .map(([tag, more]) => `<${tag}${more}>`)
  const other = fc.constantFrom('<p>', '</p>', '<br/>', '<b>bold</b>', 'words ', '</iframe>', '</script>')
  const piece = fc.oneof(selfClosed, closed, other)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), unclosed, fc.boolean(), (pieces, open, hasOpen) => {
      const text = htmlToText(`first ${pieces.join('')}${hasOpen ? open : ''}<p>last</p>`)
      expect(text).toMatch(/^first/)
      expect(text).toMatch(/last$/)
      expect(text).not.toMatch(new RegExp(`</?(?:${raw.join('|')}|p)\\b`, 'i'))
    }),
    { numRuns: 400 },
  )
})

test('leaves addresses out when asked to', () => {
  expect(htmlToText('<a href="https://a.example/">x</a>', { links: false })).toBe('x')
})

test.each([
  '<b>',
  '</b>',
  '<ul>',
  '<blockquote>',
  '<a href="https://a.example">',
  '<pre> ',
  '<',
  '<!--',
  '&',
  '<svg>',
  '<script>',
])('reads a million characters of %s in one pass', (piece) => {
  expect(htmlToText(`x ${piece.repeat(1_000_000 / piece.length)} y`)).toContain('x')
})

test('text of any HTML has no control characters and no lone surrogates', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<li>',
    '<pre>',
    '&#1;',
    '&#xd800;',
    '\u0007',
    '\ud800',
    'word ',
    '<a href="https://x.example">',
    '</a>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      expect(htmlToText(pieces.join(''))).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u,
      )
    }),
  )
})

test('text in nothing but paragraphs reads as it does beside other elements', () => {
  const words = fc.constantFrom(
    'Words',
    'of a post.',
    '',
    ' ',
    '\n\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u0007',
    '\ud83d',
    'é',
    '"',
    '>',
    "it's",
  )
  const paragraph = fc.tuple(fc.array(words, { maxLength: 4 }), words).map(([all, between]) => {
    const space = between.trim() === '' ? between : ''
    return `<p>${all.join('')}</p>${space}`
  })
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const html = paragraphs.join('')
      expect(htmlToWords(html)).toEqual(htmlToWords(`<i></i>${html}`))
    }),
  )
})
