import fc from 'fast-check'
import { expect, test } from 'vitest'
import { browserAddress } from '../../src/text/browser-address.js'

test.each([
  { url: 'https://forum.example/t/1', address: 'https://forum.example/t/1' },
  { url: 'http://forum.example:8080/?a=1&b=2;c#d', address: 'http://forum.example:8080/?a=1&b=2;c#d' },
  { url: 'HTTPS://Forum.Example/T', address: 'https://forum.example/T' },
  { url: 'https://forum.example/a b"c', address: 'https://forum.example/a%20b%22c' },
  {
    url: 'https://forum.example/?q="a b"#"c d"',
    address: 'https://forum.example/?q=%22a%20b%22#%22c%20d%22',
  },
  { url: "https://forum.example/it's", address: "https://forum.example/it's" },
  { url: 'https://forum.example/$(id)`id`', address: 'https://forum.example/$(id)%60id%60' },
  { url: ' https://forum.example/\n', address: 'https://forum.example/' },
  { url: 'https://bücher.example/ü', address: 'https://xn--bcher-kva.example/%C3%BC' },
])('$url is opened as $address', ({ url, address }) => {
  expect(browserAddress(url)).toBe(address)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,hello',
  'vbscript:x',
  'mailto:ada@forum.example',
  'ms-word:ofe|u|https://forum.example/',
  'view-source:https://forum.example/',
  'blob:https://forum.example/1',
  'ftp://forum.example/',
  '--help',
  '-new-window',
  '/etc/passwd',
  'C:\\Windows\\notepad.exe',
  'forum.example/t/1',
  'https://',
  '',
])('%j is not opened', (url) => {
  expect(browserAddress(url)).toBeUndefined()
})

test('whatever is opened is one word of the web, and stays what it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (tail) => {
        const address = browserAddress(`https://forum.example/${tail}`) ?? 'https://x'
        expect(address).toMatch(/^https?:\/\/[^\s"<>]+$/)
        expect(browserAddress(address)).toBe(address === 'https://x' ? 'https://x/' : address)
      },
    ),
  )
})
