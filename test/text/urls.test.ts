import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalAny, canonicalUrl } from '../../src/text/urls.js'

test.each([
  ['http://www.Forum.Example/t/1/', 'https://forum.example/t/1'],
  ['https://forum.example:443/t/1', 'https://forum.example/t/1'],
  ['http://forum.example:8080/t', 'https://forum.example:8080/t'],
  ['https://forum.example', 'https://forum.example'],
  ['https://forum.example/?b=2&a=1', 'https://forum.example?a=1&b=2'],
  ['https://forum.example/t?utm_source=x&utm_campaign=y&id=3&fbclid=z', 'https://forum.example/t?id=3'],
  ['https://forum.example/t?source=rss', 'https://forum.example/t'],
  ['https://forum.example/t?source=rss----abc---4', 'https://forum.example/t'],
  ['https://forum.example/t?source=invoice', 'https://forum.example/t?source=invoice'],
  ['https://forum.example/t?ref_src=twsrc', 'https://forum.example/t'],
  ['https://forum.example/t#section', 'https://forum.example/t'],
  ['https://forum.example/t#comment-12', 'https://forum.example/t#comment-12'],
  ['https://forum.example/t#issuecomment-99', 'https://forum.example/t#issuecomment-99'],
  ['https://forum.example/t#discussioncomment-99', 'https://forum.example/t#discussioncomment-99'],
  ['https://forum.example/t#pullrequestreview-99', 'https://forum.example/t#pullrequestreview-99'],
  ['https://forum.example/#!/t/1', 'https://forum.example#!/t/1'],
  ['https://user:secret@forum.example/t', 'https://forum.example/t'],
  ['https://forum.example//a///b', 'https://forum.example/a/b'],
  ['https://www.example/t', 'https://www.example/t'],
  ['https://forum.example/t?f=2&sid=0f3c9a1be27d4c5580aa', 'https://forum.example/t?f=2'],
  ['https://forum.example/t?s=9A1BE27D4C5580AA0F3C9A1BE27D4C55&t=1', 'https://forum.example/t?t=1'],
  ['https://forum.example/t?PHPSESSID=k2j4h5g6f7d8s9a0', 'https://forum.example/t'],
  ['https://forum.example/t;jsessionid=12AB.node1?t=1', 'https://forum.example/t?t=1'],
  ['https://forum.example/t/;jsessionid=12AB', 'https://forum.example/t'],
  ['https://forum.example/?s=northwind', 'https://forum.example?s=northwind'],
  ['https://forum.example/?s=northwindhosting2026', 'https://forum.example?s=northwindhosting2026'],
  ['https://forum.example/?sid=1234567890123456', 'https://forum.example?sid=1234567890123456'],
  ['https://forum.example/t?sessionid=0f3c9a1be27d4c5580aa&id=1', 'https://forum.example/t?id=1'],
  ['https://conference.example/talk?sessionid=112', 'https://conference.example/talk?sessionid=112'],
  ['https://shop.example/p/1?osCsid=k2j4h5g6', 'https://shop.example/p/1'],
  ['https://shop.example/(S(lit3py55t21z5v55vlm25s55))/p/1.aspx', 'https://shop.example/p/1.aspx'],
  ['https://forum.example/a/index.html', 'https://forum.example/a'],
  ['https://forum.example/index.php?topic=12.0', 'https://forum.example?topic=12.0'],
  ['https://forum.example/index.php/topic/12', 'https://forum.example/index.php/topic/12'],
  [
    'https://forum.example/caf%c3%a9/%7euser?q=%e2%82%ac',
    'https://forum.example/caf%C3%A9/~user?q=%E2%82%AC',
  ],
  ['https://forum.example/café', 'https://forum.example/caf%C3%A9'],
  ['https://forum.example/a%2fb', 'https://forum.example/a%2Fb'],
  ['https://news.example/2026/11/big-outage/amp/', 'https://news.example/2026/11/big-outage'],
  ['https://news.example/big-outage.amp.html', 'https://news.example/big-outage'],
  ['https://news.example/amp/the-big-outage', 'https://news.example/the-big-outage'],
  ['https://news.example/a-1?outputType=amp&id=2', 'https://news.example/a-1?id=2'],
  ['https://news-example.cdn.ampproject.org/c/s/www.news.example/a-1', 'https://news.example/a-1'],
  ['https://www.google.com/amp/s/www.news.example/a-1', 'https://news.example/a-1'],
  ['https://guitars.example/amp/112', 'https://guitars.example/amp/112'],
  ['https://guitars.example/boards/amp', 'https://guitars.example/boards/amp'],
  ['https://old.reddit.com/r/webhosting/comments/1abcde/the_title/', 'https://reddit.com/comments/1abcde'],
  ['https://np.reddit.com/comments/1abcde', 'https://reddit.com/comments/1abcde'],
  ['https://redd.it/1abcde', 'https://reddit.com/comments/1abcde'],
  ['https://www.reddit.com/r/a/comments/1abcde/t/k2x/?context=3', 'https://reddit.com/comments/1abcde/_/k2x'],
  ['https://www.reddit.com/r/a/comments/1abcde/comment/k2x', 'https://reddit.com/comments/1abcde/_/k2x'],
  [
    'https://www.reddit.com/r/webhosting/new/.rss?sort=new',
    'https://reddit.com/r/webhosting/new/.rss?sort=new',
  ],
  ['https://webhosting.reddit.com/', 'https://webhosting.reddit.com'],
  ['https://youtu.be/dQw4-_x?si=abc&t=10', 'https://youtube.com/watch?v=dQw4-_x'],
  ['https://m.youtube.com/watch?list=PL1&v=dQw4&lc=Ugz', 'https://youtube.com/watch?lc=Ugz&v=dQw4'],
  ['https://www.youtube.com/shorts/dQw4', 'https://youtube.com/watch?v=dQw4'],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UC1',
    'https://youtube.com/feeds/videos.xml?channel_id=UC1',
  ],
  ['https://mobile.twitter.com/pat/status/12/photo/1', 'https://x.com/i/status/12'],
  ['https://x.com/i/web/status/12', 'https://x.com/i/status/12'],
  ['https://x.com/pat', 'https://x.com/pat'],
  ['https://de-de.facebook.com/pat/posts/12', 'https://facebook.com/pat/posts/12'],
  ['https://en.m.wikipedia.org/wiki/Northwind', 'https://en.wikipedia.org/wiki/Northwind'],
  ['https://stackoverflow.com/q/12/34', 'https://stackoverflow.com/questions/12'],
  ['https://stackoverflow.com/questions/12/why-is-it', 'https://stackoverflow.com/questions/12'],
  ['https://stackoverflow.com/questions/12/why-is-it/56#56', 'https://stackoverflow.com/a/56'],
  ['mailto:pat@forum.example', undefined],
  ['javascript:alert(1)', undefined],
  ['not an address', undefined],
  ['/t/1', undefined],
])('%s becomes %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical)
})

const parts = fc.array(
  fc.constantFrom(
    'a=1',
    'b=2',
    'utm_source=x',
    'source=rss',
    'q=%C3%A9',
    'a',
    '',
    'gclid=1',
    'sid=0f3c9a1be27d4c55',
    's=x',
    'amp=1',
    'v=1',
  ),
)
const pages = fc
  .tuple(
    fc.constantFrom(
      'forum.example',
      'old.reddit.com',
      'redd.it',
      'm.youtube.com',
      'youtu.be',
      'twitter.com',
      'google.com',
    ),
    fc.array(
      fc.constantFrom(
        'amp',
        's',
        'index.html',
        'a-b-1',
        'comments',
        'status',
        'questions',
        '12',
        '%41%c3',
        '',
        'a.example',
      ),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([host, path]) => `https://${host}/${path.join('/')}`)
const addresses = fc
  .tuple(
    fc.oneof(fc.webUrl({ withFragments: true }), pages),
    parts,
    fc.constantFrom('', '#comment-1', '#!/x', '#top'),
  )
  .map(([url, query, fragment]) => `${url.split('#')[0]}?${query.join('&')}${fragment}`)

test('applying it twice changes nothing', () => {
  const doubled = canonicalUrl('https://google.com//amp/index.html/amp?')
  expect(canonicalUrl(doubled ?? '')).toBe(doubled)
  fc.assert(
    fc.property(addresses, (address) => {
      const once = canonicalUrl(address)
      expect(canonicalUrl(once ?? '')).toBe(once)
    }),
  )
})

test('neither scheme, www., order nor tracking makes another page', () => {
  fc.assert(
    fc.property(fc.webUrl(), parts, (url, all) => {
      // Of two parts with one name, the order may matter, and is kept.
      const query = all.filter((part) => part !== 'a')
      const tracked = `${url.replace('https:', 'http:')}?${[...query, 'utm_medium=feed'].join('&')}`
      const plain = `${url}?${query.toSorted().join('&')}#top`
      expect(canonicalUrl(tracked)).toBe(canonicalUrl(plain))
    }),
  )
})

test('a plain address is spelled without the parser as it is with it', () => {
  const hosts = fc.constantFrom(
    'forum.example',
    'www.forum.example',
    'www.www.forum.example',
    'www.example',
    'old.reddit.com',
    'google.com',
    'a.cdn.ampproject.org',
    'amp.news.example',
    'xn--mnchen-3ya.example',
    'xn--.example',
    'a--b.example',
    'a.1',
    '1.2.3.4',
    'localhost',
    '.example',
    'forum.example.',
    'forum.example:80',
  )
  const segments = fc.constantFrom(
    ...[
      't',
      'which-host',
      '501',
      'a.b',
      '.',
      '..',
      '.a',
      'a.',
      '',
      'index.html',
      'index.php',
      'default.aspx',
      'amp',
      'x.amp',
    ],
    ...[
      'a-b-1',
      '%41',
      'a;jsessionid=1',
      '(s(x))',
      '~ann',
      'a_b',
      'é',
      'a b',
      'r',
      'comments',
      'watch',
      'questions',
    ],
  )
  const written = fc
    .tuple(
      fc.constantFrom('http://', 'https://', 'HTTP://', 'https:/', ' https://', 'ftp://'),
      hosts,
      fc.array(segments, { maxLength: 5 }),
      fc.constantFrom('', '/', '?', '#top', '#comment-1', '\n'),
      parts,
    )
    .map(([scheme, host, path, end, query]) =>
      [`${scheme}${[host, ...path].join('/')}${end}`, ...(query.length === 0 ? [] : [query.join('&')])].join(
        '?',
      ),
    )
  fc.assert(
    fc.property(written, (address) => {
      expect(canonicalUrl(address)).toBe(canonicalAny(address))
    }),
    { numRuns: 2000 },
  )
})
