import { expect, test } from 'vitest'
import { lengthAt, placeRules } from '../../../src/answers/draft/places.js'

const at = (place: string, url = 'https://forum.example/t/1') => placeRules({ place, url })

test.each([
  ['x', 280],
  ['twitter.com', 280],
  ['bsky.app', 300],
  ['mastodon.social', 500],
  ['fosstodon.org', 500],
  ['reddit', undefined],
  ['hackernews', undefined],
  ['forum.example', undefined],
])('%s takes %s', (place, limit) => expect(at(place).limit).toBe(limit))

test('a server of the fediverse is told by the addresses of its posts', () => {
  expect(at('toots.example', 'https://toots.example/@kayleigh/77120').limit).toBe(500)
  expect(at('toots.example', 'https://toots.example/users/kayleigh/statuses/77120').limit).toBe(500)
  expect(at('blog.example', 'https://blog.example/@kayleigh/about').limit).toBeUndefined()
})

test('links count as the place counts them, and letters as people do', () => {
  const link = `https://help.example/${'a'.repeat(100)}`
  expect(lengthAt(`see ${link}`, at('x'))).toBe(4 + 23)
  expect(lengthAt(`see ${link}`, at('bsky.app'))).toBe(4 + link.length)
  expect(lengthAt('e\u0301 👨‍👩‍👧 🇩🇪', at('bsky.app'))).toBe(5)
})
