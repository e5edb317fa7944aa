import { expect, test } from 'vitest'
import { describeSources } from '../../src/app/describe-sources.js'
import { parseConfig } from '../../src/config/parse.js'
import { keysText, sourcesText } from '../../src/outputs/check-sources-text.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { sources } from '../../src/sources/index.js'
import { askboardAt } from '../jobs/askboard.js'
import { configuredSources } from '../support/configured-sources.js'

const now = new Date('2026-03-02T06:00:00Z')
const folder = new URL('file:///etc/')

const configOf = (blocks: readonly object[]) =>
  parseConfig(
    JSON.stringify({ brands: [{ name: 'Northwind' }, { name: 'Bluefjord' }], every: '15m', sources: blocks }),
    { shownPath: 'mentions.yaml', env: { KEY: 'zq4-secret' }, sources },
  )

const textOf = (blocks: readonly object[], others?: readonly ConfiguredSource[]) => {
  const config = configOf(blocks)
  return sourcesText(
    describeSources(
      { config, folder, sources: others ?? configuredSources(config.sources, config.every) },
      now,
    ),
  )
}

const feed = (name: string, more = {}) => ({ type: 'feed', url: `https://forum.example/${name}`, ...more })

test('a source without a key is said to need none, and where there would be one', () => {
  expect(textOf([{ type: 'hackernews' }, { type: 'reddit' }])).toBe(`
Sources
  Hacker News: asked every 15m, 2 requests each time: 192 a day
  Reddit: asked every 15m, 1 request each time: 96 a day
    needs no key, and may have \`clientId\` (the id of an app, for more and sooner than by the feeds) and \`clientSecret\` (its secret; an installed app has none)
    from https://www.reddit.com/prefs/apps; no money for a hundred requests a minute, but Reddit gives it to apps alone that it approved, and wants a contract where it is for a business
`)
})

test('one with a key has it', () => {
  const secret = `\${KEY}`
  expect(textOf([{ type: 'github', token: secret }])).toBe(`
Sources
  GitHub: asked every 15m, 10 requests each time: 960 a day
    has \`token\`: a token of yours, without any permission
    from https://github.com/settings/personal-access-tokens; free
`)
  expect(textOf([{ type: 'discourse', url: 'https://forum.example', key: secret }])).toContain(
    '    has `key`: an API key, for a forum that only members read\n    may have `user`, too:',
  )
})

test('many of which the same is said are one line, and what holds for all of a kind is said once', () => {
  const some = ['a', 'b', 'c', 'd'].map((name) => feed(name))
  expect(textOf([...some, feed('e', { every: '1h' }), feed('f', { paused: true })])).toBe(`
Sources
  4 sources of type feed (https://forum.example/a, https://forum.example/b, https://forum.example/c and 1 more): asked every 15m, 1 request each time: 96 a day for each
  https://forum.example/e: asked every 1h, 1 request each time: 24 a day
`)
  const two = textOf([{ type: 'github' }, { type: 'github', read: ['issues'] }])
  expect(two.match(/personal-access-tokens/g)).toHaveLength(1)
})

test('a quota is told of, and that it will not do before it is spent', () => {
  const stack = { type: 'stackexchange', sites: ['stackoverflow'] }
  expect(textOf([stack])).toContain(
    'asked every 1h, 2 requests each time: 48 a day\n    its site allows 300 requests a day\n',
  )
  const sites = ['stackoverflow', 'serverfault', 'superuser', 'askubuntu', 'unix', 'dba', 'apple']
  expect(textOf([{ ...stack, sites }])).toContain(
    ': 336 a day\n    warning: its site allows 300 requests a day. Set `every: 2h` or longer, or look for fewer names there\n',
  )
  const shared = textOf([stack, { ...stack, sites: sites.slice(1) }])
  expect(shared).toContain(
    ': 48 a day\n    warning: its site allows 300 requests a day, and all sources there together ask 336. Set',
  )
  expect(textOf([{ ...stack, sites, key: `\${KEY}`, every: '15m' }])).toContain(
    '1,344 a day\n    its site allows 10,000 requests a day\n',
  )
})

test('what a place wants, and what each request costs', () => {
  const limits = {
    quota: { requests: 10_000, per: 'month' },
    cost: { amount: 0.005, currency: 'USD', per: 'request' },
  } as const
  const others = ['https://a.example', 'https://b.example'].map((base) => askboardAt(base, { limits }))
  const text = textOf([feed('a')], others)
  expect(text).toMatch(
    /needs `account`, and has none: the name of your account\n {4}may have `password`, too: an app password/,
  )
  expect(text).toMatch(/each request costs USD 0\.005\n {4}that is USD \d+\.\d\d a day at the least/)
  expect(text).toMatch(/its site allows 10,000 requests a month/)
  expect(text.match(/askboard\.example\/settings; free/g)).toHaveLength(1)
})

test.each([
  [[0, 0, 0], ''],
  [[1, 0, 0], '  key     it works\n'],
  [[0, 1, 0], '  key     it could not be shown to work: see above\n'],
  [[0, 0, 1], '  key     not tried, since that would use up some of the few requests that its site allows\n'],
  [[3, 0, 0], '  keys    all 3 work\n'],
  [
    [2, 1, 2],
    '  keys    2 of 5 work; 1 of 5 could not be shown to work: see above; 2 of 5 not tried, since that would use up some of the few requests that their sites allow\n',
  ],
])('keys that work, do not, and were not tried: %j', ([works = 0, failed = 0, untried = 0], said) => {
  expect(keysText({ works, failed, untried })).toBe(said)
})
