// biome-ignore-all lint/suspicious/noTemplateCurlyInString: as they stand in a config
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, redactLink, redactText } from '../../src/text/redact.js'

describe('redact', () => {
  test.each([
    ['https://forum.example/posts.rss', 'https://forum.example/posts.rss'],
    ['https://me:hunter2@forum.example/posts.rss', 'https://***@forum.example/posts.rss'],
    ['https://me@forum.example:8443/', 'https://***@forum.example:8443/'],
    ['https://me:p@ss@forum.example/', 'https://***@forum.example/'],
    ['https://forum.example/?q=northwind&api_key=abc', 'https://forum.example/?q=northwind&api_key=***'],
    ['https://forum.example/?accessToken=abc&page=2', 'https://forum.example/?accessToken=***&page=2'],
    [
      'https://forum.example/?X-Amz-Signature=ab&sig=cd',
      'https://forum.example/?X-Amz-Signature=***&sig=***',
    ],
    ['https://forum.example/?%74oken=abc', 'https://forum.example/?%74oken=***'],
    ['https://forum.example/.rss?feed=9b0c&user=nw', 'https://forum.example/.rss?feed=***&user=nw'],
    ['https://forum.example/a;jsessionid=12ab', 'https://forum.example/a;jsessionid=***'],
    ['https://forum.example/#access_token=abc', 'https://forum.example/#access_token=***'],
    ['https://forum.example/token/abc/feed', 'https://forum.example/token/***/feed'],
    ['https://www.google.com/alerts/feeds/123/456', 'https://www.google.com/alerts/feeds/***/***'],
    ['https://hooks.example/services/T0/B0/8fK2mQ9xLw4Zt7Yb', 'https://hooks.example/services/T0/B0/***'],
    ['https://forum.example/f/3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'https://forum.example/f/***'],
    [
      'https://proxy.example/?url=https%3A%2F%2Fforum.example%2F%3Ftoken%3Dabc',
      'https://proxy.example/?url=https%3A%2F%2Fforum.example%2F%3Ftoken%3D***',
    ],
    ['file:///home/me/feeds/posts.xml', 'file:///home/me/feeds/posts.xml'],
    ['feeds/posts.xml', 'feeds/posts.xml'],
    [
      'file:///home/me/Donaudampfschifffahrtsgesellschaft/a1b2c3d4e5.xml',
      'file:///home/me/Donaudampfschifffahrtsgesellschaft/a1b2c3d4e5.xml',
    ],
  ])('%s', (url, expected) => expect(redact(url)).toBe(expected))

  // What people need in order to know which source is meant.
  test.each([
    'https://forum.example/?keywords=northwind&author=me',
    'https://blog.example/?feed=rss2',
    'https://www.reddit.com/search.rss?q=%22northwind+hosting%22&sort=new',
    'https://www.reddit.com/r/NorthwindHosting/new/.rss',
    'https://blog.example/2026/11/northwind-hosting-outage-of-20261121-explained',
    'https://community.example/c/support-und-störungen/12.rss',
    'https://forum.example/viewforum.php?f=12&mode=feed-topics',
  ])('leaves %s as it is', (url) => expect(redact(url)).toBe(url))

  test('a password with a slash or # in it, which is no address, stays hidden', () => {
    expect(redact('https://me:hun/ter2@forum.example/')).not.toMatch(/hun|ter2/)
    expect(redact('https://me:hun#ter2@forum.example/')).not.toMatch(/hun|ter2/)
    expect(redact('https://me:hunter2/')).not.toContain('hunter2')
  })
})

test.each([
  'https://blog.example/donaudampfschifffahrtsgesellschaft-ausfall',
  'https://blog.example/p/8fK2mQ9xLw4Zt7Yb#c-8fK2mQ9xLw4Zt7Yb',
])('the link %s of a post is shown whole', (url) => expect(redactLink(url)).toBe(url))

test('but not what opens it', () => {
  expect(redactLink('https://me:hunter2@blog.example/x?token=abc&p=1')).toBe(
    'https://***@blog.example/x?token=***&p=1',
  )
})

describe('redactText', () => {
  test.each([
    ['GET https://a.example/?token=abc: 404', 'GET https://a.example/?token=***'],
    ["could not reach 'https://me:pw@a.example/x'", "could not reach 'https://***@a.example/x'"],
    ['"https://me:p"w@a.example/x" is wrong', '"https://***@a.example/x" is wrong'],
    [
      'https://api.stackexchange.com/2.3/search/excerpts?site=unix&key=AppKey((1 and Bearer github_pat_11ABC were refused',
      'https://api.stackexchange.com/2.3/search/excerpts?site=unix&key=*** and Bearer *** were refused',
    ],
    ['path /feed?page=2&api_key=abc was refused', 'path /feed?page=2&api_key=*** was refused'],
    ['sent Authorization: Bearer abcdef123', 'sent Authorization: Bearer ***'],
    ['run `export FEED_TOKEN=…` first', 'run `export FEED_TOKEN=…` first'],
    ['mentions.yaml:12:5  unknown key "evry"', 'mentions.yaml:12:5  unknown key "evry"'],
  ])('%s', (text, expected) => expect(redactText(text)).toContain(expected))
})

/** Random letters and digits; drawn by hash, since fast-check prefers strings too plain to be a secret. */
const secret = fc
  .record({
    seed: fc.integer(),
    form: fc.constantFrom('hex', 'base64url'),
    length: fc.integer({ min: 20, max: 43 }),
  })
  .map(({ seed, form, length }) =>
    createHash('sha256')
      .update(String(seed))
      .digest(form === 'hex' ? 'hex' : 'base64url')
      .slice(0, length),
  )

const secretPlaces: readonly ((secret: string) => string)[] = [
  (it) => `https://user:${it}@forum.example/posts.rss`,
  (it) => `https://${it}@forum.example/`,
  (it) => `https://forum.example/${it}/posts.rss`,
  (it) => `https://forum.example/posts/${it}`,
  (it) => `https://forum.example/?q=a&unheard-of=${it}`,
  (it) => `https://forum.example/?a=1;b=${it}#x`,
  (it) => `https://forum.example/#${it}`,
  (it) => `https://forum.example/?to=${encodeURIComponent(`https://me:${it}@b.example/`)}`,
  (it) =>
    `https://forum.example/?to=${encodeURIComponent(encodeURIComponent(`https://b.example/?key=${it}`))}`,
]

test('no secret survives, wherever it stands in an address', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...secretPlaces), (it, place) => {
      expect(redact(place(it))).not.toContain(it)
      expect(redactText(`Could not reach ${place(it)}, see "${place(it)}".`)).not.toContain(it)
    }),
  )
})

const secretNames = fc.constantFrom(
  'key',
  'token',
  'access_token',
  'sig',
  'auth',
  'password',
  'secret',
  'apiKey',
  'X-Signature',
)

test('no value of a parameter named like a key survives, however short', () => {
  fc.assert(
    fc.property(secretNames, fc.stringMatching(/^[a-z0-9%+'"!*().~-]{1,12}$/), (name, value) => {
      const url = `https://forum.example/?q=1&${name}=${value}`
      expect(redact(url)).toBe(`https://forum.example/?q=1&${name}=***`)
    }),
  )
})

test('what is redacted stays the same when redacted again', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' }), (url) => {
      expect(redact(redact(url))).toBe(redact(url))
    }),
  )
})

test('any text is survived, however long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof redactText(text) === 'string'))
  for (const text of ['?', 'a', 'a:', '://', '?a=', '@'].map((part) => part.repeat(200_000))) {
    expect(redactText(text).length).toBeGreaterThan(0)
  }
})

test.each([
  'http://[::1]:8080/feed',
  'http://[2001:db8::1]/feed',
  'https://${FEED_USER}:${FEED_PASSWORD}@forum.example/',
  'https://${FEED_TOKEN}@forum.example/feed',
  'https://forum.example/feed?token=${FEED_TOKEN}',
  'smtp://user:password@mail.northwind.example:587',
  'http://127.0.0.1:8080/feed',
])('in %s nothing is secret, also within a sentence', (address) => {
  expect(redact(address)).toBe(address)
  const sentence = `The config has: ${address}, http://forum.example:3000, and more. Write ${address}: it is read.`
  expect(redactText(sentence)).toBe(sentence)
})

test.each([
  'http://me:hunter2@[::1]:8080/feed',
  'http://[::1]:hunter2/',
  'http://[hunter2]:x/',
  'http://[::1]/?token=hunter2',
  'https://${FEED_USER}:hunter2@forum.example/',
  'https://hunter2:${FEED_PASSWORD}@forum.example/',
  'https://user:hunter2@forum.example/',
  'https://user:password:hunter2@forum.example/',
  'https://${feed}hunter2@forum.example/',
  'https://forum.example/?token=${A}hunter2',
  'smtp://user:hunter2@mail.northwind.example:587',
  `https://forum.example/?u=${encodeURIComponent('https://me:hunter2@forum.example/')}`,
])('%s keeps its secret, also within a sentence', (address) => {
  expect(redact(address)).not.toContain('hunter2')
  expect(redactText(`The config has: ${address}, and more.`)).not.toContain('hunter2')
  expect(redactText(`See ${address}.`)).not.toContain('hunter2')
})

test('an address in an address in an address, without end, is hidden where it gets deep', () => {
  const nested = 'https://forum.example/?u='.repeat(20_000)
  expect(redact(`${nested}https://me:hunter2@forum.example/`)).not.toContain('hunter2')
})
