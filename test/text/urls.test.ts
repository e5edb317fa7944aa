import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUrl } from '../../src/text/urls.js'

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
  ),
)
const addresses = fc
  .tuple(fc.webUrl({ withFragments: true }), parts, fc.constantFrom('', '#comment-1', '#!/x', '#top'))
  .map(([url, query, fragment]) => `${url.split('#')[0]}?${query.join('&')}${fragment}`)

test('applying it twice changes nothing', () => {
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
