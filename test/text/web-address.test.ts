import fc from 'fast-check'
import { expect, test } from 'vitest'
import { webAddress } from '../../src/text/web-address.js'

test.each([
  ['https://forum.example/posts.rss', 'https://forum.example/posts.rss'],
  ['HTTP://Forum.example', 'http://forum.example/'],
  ['forum.example', 'https://forum.example/'],
  [' forum.example/posts.rss ', 'https://forum.example/posts.rss'],
  ['www.forum.example/?feed=rss2', 'https://www.forum.example/?feed=rss2'],
  ['forum.example?feed=rss2', 'https://forum.example/?feed=rss2'],
  ['forum.example:8080/a', 'https://forum.example:8080/a'],
  ['bücher.example/feed', 'https://xn--bcher-kva.example/feed'],
  ['192.168.1.20/a', 'https://192.168.1.20/a'],
  ['wiki:8080/feed', 'https://wiki:8080/feed'],
  // On this machine nobody has a certificate.
  ['localhost:8941/reviews.atom', 'http://localhost:8941/reviews.atom'],
  ['localhost/reviews.atom', 'http://localhost/reviews.atom'],
  ['app.localhost:3000', 'http://app.localhost:3000/'],
  ['127.0.0.1:8941/x.rss', 'http://127.0.0.1:8941/x.rss'],
  ['127.0.0.1', 'http://127.0.0.1/'],
  ['[::1]:8941/x', 'http://[::1]:8941/x'],
  ['https://localhost/x', 'https://localhost/x'],
])('%s is asked at %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})

test.each([
  '',
  'posts',
  'posts.rss',
  'feeds/posts.rss',
  'feeds.old/posts.rss',
  './forum.example/posts.rss',
  '../posts.rss',
  '/srv/posts.rss',
  'C:/posts.rss',
  'C:\\posts.rss',
  'c:8080',
  'my posts.rss',
  'ftp://forum.example/a',
  'mailto:care@forum.example',
  'https://',
  'forum.example:99999/a',
])('%j is none', (typed) => {
  expect(webAddress(typed)).toBeUndefined()
})

test('what it gives is a web address, which stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const address = webAddress(typed)
      if (address !== undefined)
        expect([address, /^https?:\/\//.test(address)]).toEqual([webAddress(address), true])
    }),
  )
})
