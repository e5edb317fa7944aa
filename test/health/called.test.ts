import fc from 'fast-check'
import { expect, test } from 'vitest'
import { called, isCalled } from '../../src/health/called.js'
import { displayWidth } from '../../src/terminal/width.js'
import { configuredSources } from '../support/configured-sources.js'

type Given = { url: string; title?: string; name?: string }

const sourcesOf = (given: readonly Given[]) =>
  configuredSources(
    given.map(({ url, name }) => ({ type: 'feed', url, ...(name !== undefined && { name }) })),
    60_000,
  )

function named(given: readonly Given[]) {
  const sources = sourcesOf(given)
  const remembered = new Map(
    sources.map(({ id }, index) => {
      const title = given[index]?.title
      return [id, title === undefined ? {} : { title }]
    }),
  )
  return called(sources, remembered)
}

const names = (given: readonly Given[]) => named(given).map(({ name }) => name)

const a = 'https://a.example/posts.rss'
const b = 'https://b.example/posts.rss'

test.each<[what: string, given: Given[], shown: string[]]>([
  ['one that was never read is its address', [{ url: a }], [a]],
  ['the title of its feed', [{ url: a, title: 'Harbour Talk' }], ['Harbour Talk']],
  ['the config wins', [{ url: a, title: 'Harbour Talk', name: 'forum' }], ['forum']],
  ['the config wins, also with the address for a name', [{ url: a, title: 'Harbour Talk', name: a }], [a]],
  ['an empty title is none', [{ url: a, title: ' \n ' }], [a]],
  ['a title in lines is one line', [{ url: a, title: 'Harbour\n  Talk\u001b[31m' }], ['Harbour Talk[31m']],
  ['an address as a title keeps no secret', [{ url: a, title: `${a}?token=abcdef` }], [`${a}?token=***`]],
  ['one that says nothing has its host', [{ url: a, title: 'Latest posts' }], ['Latest posts (a.example)']],
  [
    'one that says nothing in German',
    [{ url: 'https://www.b.example/feed', title: 'Neueste Beiträge' }],
    ['Neueste Beiträge (b.example)'],
  ],
  ['signs alone say nothing', [{ url: a, title: '» RSS 2.0 «' }], ['» RSS 2.0 « (a.example)']],
  [
    'two of the same title on two hosts',
    [
      { url: a, title: 'Harbour Talk' },
      { url: b, title: 'harbour talk' },
    ],
    ['Harbour Talk (a.example)', 'harbour talk (b.example)'],
  ],
  [
    'two of the same title on one host',
    [
      { url: a, title: 'Harbour Talk' },
      { url: 'https://a.example/replies.rss', title: 'Harbour Talk' },
      { url: b, title: 'Harbour Talk' },
    ],
    [
      'Harbour Talk (a.example/posts.rss)',
      'Harbour Talk (a.example/replies.rss)',
      'Harbour Talk (b.example)',
    ],
  ],
  [
    'one that is called what another one is named',
    [
      { url: a, title: 'Harbour Talk' },
      { url: b, name: 'Harbour Talk', title: 'Other' },
    ],
    ['Harbour Talk (a.example)', 'Harbour Talk'],
  ],
  [
    'a file has no host',
    [
      { url: 'posts.rss', title: 'RSS' },
      { url: 'other.rss', title: 'RSS' },
    ],
    ['RSS (posts.rss)', 'RSS (other.rss)'],
  ],
  [
    'two alerts',
    [
      { url: 'https://www.google.example/alerts/feeds/1/2', title: 'Google Alert - harbour' },
      { url: 'https://www.google.example/alerts/feeds/1/3', title: 'Google Alert - lighthouse' },
    ],
    ['Google Alert - harbour', 'Google Alert - lighthouse'],
  ],
])('%s', (_what, given, shown) => {
  expect(names(given)).toEqual(shown)
})

test('two alerts of the same words, whose addresses are secret, differ in what stands in their ids', () => {
  const given = [2, 3].map((id) => ({
    url: `https://www.google.example/alerts/feeds/1/${id}`,
    title: 'Google Alert - harbour',
  }))
  const sources = named(given)
  expect(sources.map(({ name }) => name)).toEqual(
    sources.map(({ id }) => `Google Alert - harbour (${id.slice(-8)})`),
  )
})

test('a source is meant by its name, its id, its kind and its address, in any case of letters', () => {
  const [source] = named([{ url: a, title: 'Harbour Talk' }])
  if (source === undefined) throw new Error('there is one')
  const words = ['harbour talk', a.toUpperCase(), source.id, 'feed', 'harbour', 'b.example']
  expect(words.map((word) => isCalled(source, word))).toEqual([true, true, true, true, false, false])
})

test('whatever feeds call themselves, two sources are called two things, in one short line each', () => {
  const title = fc.oneof(
    fc.constantFrom('RSS', 'Harbour Talk', '', 'x'.repeat(300)),
    fc.string({ unit: 'grapheme' }),
  )
  const url = fc.constantFrom(a, b, `${a}?page=2`, 'https://a.example/t/0123456789abcdef0123', 'posts.rss')
  const given = fc.uniqueArray(fc.record({ url, title }), { selector: (one) => one.url, maxLength: 5 })
  fc.assert(
    fc.property(given, (some) => {
      const shown = names(some)
      expect(new Set(shown.map((name) => name.toLowerCase())).size).toBe(some.length)
      for (const name of shown) {
        expect(name).not.toMatch(/[\n\u001b]/)
        expect(displayWidth(name)).toBeLessThanOrEqual(120)
      }
    }),
  )
})
