import { expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'

test('a post can name several brands, each with where it is named', () => {
  const matcher = createMatcher([
    { name: 'Northwind Hosting', match: '"northwind hosting" OR northwind.example OR @northwindhelp' },
    { name: 'Contoso' },
    { name: 'Fabrikam' },
  ])
  const post = {
    title: 'Contoso or Northwind Hosting?',
    text: 'northwind.example: is it good? @northwindhelp',
  }
  expect(matcher.match(post)).toEqual([
    {
      brand: 'Northwind Hosting',
      named: [
        { field: 'title', start: 11, end: 28 },
        { field: 'text', start: 0, end: 17 },
        { field: 'text', start: 31, end: 45 },
      ],
    },
    { brand: 'Contoso', named: [{ field: 'title', start: 0, end: 7 }] },
  ])
})

test('a post that an exclusion matches is not about the brand, whatever else it says', () => {
  const matcher = createMatcher([
    { name: 'Northwind', exclude: 'traders NEAR/5 database OR title:hiring' },
    { name: 'Database', exclude: 'NOT traders' },
  ])
  const brands = (title: string, text: string) => matcher.match({ title, text }).map(({ brand }) => brand)
  expect(brands('', 'northwind is down')).toEqual(['Northwind'])
  expect(brands('', 'the northwind traders sample database')).toEqual(['Database'])
  expect(brands('hiring', 'at northwind')).toEqual([])
  expect(brands('', 'northwind database')).toEqual(['Northwind'])
})

test('a tag names a brand and excludes, at no place in the words', () => {
  const matcher = createMatcher([{ name: 'Northwind Hosting', exclude: 'jobs' }])
  const brands = (...tags: string[]) => matcher.match({ text: 'down since noon', tags })
  expect(brands('Web', 'northwind hosting')).toEqual([{ brand: 'Northwind Hosting', named: [] }])
  expect(brands('Northwind', 'Hosting')).toEqual([])
  expect(brands('Northwind Hosting', 'Jobs')).toEqual([])
})

test.each([
  ['northwind NEAR/1 outage', ['northwind', 'an outage'], false],
  ['northwind NEAR/1 outage', ['northwind outage', 'an'], true],
  ['northwind ONEAR/3 outage', ['northwind', 'late outage'], false],
  ['"northwind outage"~3', ['northwind', 'an outage'], false],
  ['"northwind outage"~3', ['an', 'northwind outage'], true],
])('%s of the tags %j: words count within one tag: %j', (match, tags, expected) =>
  expect(createMatcher([{ name: 'b', match }]).match({ text: 'It', tags })).toHaveLength(expected ? 1 : 0),
)

test('spans do not overlap, and words under a NOT are none', () => {
  const match = '"north wind" OR wind OR "wind hosting" -storm'
  const [found] = createMatcher([{ name: 'b', match: `(${match}) NOT rain` }]).match({
    text: 'north wind hosting, no wind',
  })
  expect(found?.named).toEqual([
    { field: 'text', start: 0, end: 18 },
    { field: 'text', start: 23, end: 27 },
  ])
})

test('a brand that only the address or the author names is named nowhere', () => {
  const matcher = createMatcher([{ name: 'b', match: 'site:northwind.example OR author:northwind' }])
  const url = 'https://community.northwind.example/t/1'
  expect(matcher.match({ text: 'northwind', url })).toEqual([{ brand: 'b', named: [] }])
  expect(matcher.match({ text: '', author: { name: 'Northwind Care' } })).toEqual([{ brand: 'b', named: [] }])
})

test('what one post holds is forgotten at the next', () => {
  const matcher = createMatcher([{ name: 'a1' }, { name: 'b1' }])
  expect(matcher.match({ text: 'a1' })).toHaveLength(1)
  expect(matcher.match({ title: 'b1', text: '' })).toEqual([
    { brand: 'b1', named: [{ field: 'title', start: 0, end: 2 }] },
  ])
  expect(matcher.match({ text: '' })).toEqual([])
})

test('no brands match nothing', () => {
  expect(createMatcher([]).match({ text: 'northwind' })).toEqual([])
})

test('a query that cannot be read is refused at once', () => {
  expect(() => createMatcher([{ name: 'a', match: 'a OR' }])).toThrow('follow OR')
  expect(() => createMatcher([{ name: 'a', exclude: '(a' }])).toThrow('never closed')
})

const piece = 500_000
test.each([
  ['one letter', 'a'.repeat(piece * 2)],
  ['quotation marks', '"'.repeat(piece * 2)],
  ['one word', 'a1 '.repeat(piece)],
  ['a phrase that nearly matches', 'a1 b1 '.repeat(piece)],
  ['a hashtag', `#${'aB'.repeat(piece)}`],
  ['accents', `e${'\u0301'.repeat(piece * 2)}`],
  ['nothing visible', '\u200b'.repeat(piece * 2)],
  ['half a surrogate pair', '\ud83d'.repeat(piece * 2)],
  ['dots', `a1${'.'.repeat(piece * 2)}b1`],
  ['line ends', `a1${'\n '.repeat(piece)}b1`],
])('a megabyte of %s is read to its end', (_, text) => {
  const matcher = createMatcher([
    { name: 'last' },
    { name: 'phrase', match: '"a1 b1 a1 b1 a1 c1" OR a1.b1.example OR @a1' },
    { name: 'near', match: 'a1 NEAR/100 c1' },
    { name: 'prefix', match: 'aaaa* NOT last' },
  ])
  const found = matcher.match({ text: `${text} last` })
  expect(found).toEqual([
    { brand: 'last', named: [{ field: 'text', start: text.length + 1, end: text.length + 5 }] },
  ])
})
