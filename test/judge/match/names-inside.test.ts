import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'
import { namesAround } from '../../../src/judge/match/names-inside.js'

const brands = (...names: (string | { name: string; match?: string; was?: string[] })[]) =>
  names.map((name) => (typeof name === 'string' ? { name } : name))
const named = (post: { text: string; title?: string; tags?: string[]; url?: string }, ...names: string[]) =>
  createMatcher(brands(...names)).match(post)
const who = (text: string, ...names: string[]) => named({ text }, ...names).map(({ brand }) => brand)

test.each<[string, string[], string[]]>([
  ['Northwind Hosting is down.', ['Northwind', 'Northwind Hosting'], ['Northwind Hosting']],
  ['northwindhosting is down.', ['Northwind', 'Northwind Hosting'], ['Northwind Hosting']],
  ['northwind-hosting is down.', ['Northwind', 'Northwind Hosting'], ['Northwind Hosting']],
  ['#NorthwindHosting fails', ['Northwind', 'Northwind Hosting'], ['Northwind Hosting']],
  ['Northwind Hosting’s support', ['Northwind', 'Northwind Hosting'], ['Northwind Hosting']],
  ['I left Northwind. Hosting is hard.', ['Northwind', 'Northwind Hosting'], ['Northwind']],
  ['Northwind is down.', ['Northwind', 'Northwind Hosting'], ['Northwind']],
  [
    'Northwind sold Northwind Hosting.',
    ['Northwind', 'Northwind Hosting'],
    ['Northwind', 'Northwind Hosting'],
  ],
  [
    'Northwind Hosting Pro is slow',
    ['Northwind', 'Northwind Hosting', 'Northwind Hosting Pro'],
    ['Northwind Hosting Pro'],
  ],
  [
    'Northwind Hosting is slow',
    ['Northwind', 'Northwind Hosting', 'Northwind Hosting Pro'],
    ['Northwind Hosting'],
  ],
  ['The Royal Fabrikam Bank failed', ['Fabrikam', 'Royal Fabrikam Bank'], ['Royal Fabrikam Bank']],
  ['Fabrikam Bank failed', ['Bank Contoso', 'Fabrikam Bank', 'Contoso'], ['Fabrikam Bank']],
  ['Wolke 7 antwortet nicht', ['Wolke', 'Wolke 7'], ['Wolke 7']],
  ['Die Wolke antwortet nicht', ['Die Wolke', 'Wolke 7'], ['Die Wolke']],
  ['北风主机坏了', ['北风', '北风主机'], ['北风主机']],
  ['Škala Care is late', ['Skala', 'Škala Care'], ['Škala Care']],
])('%s of %j names %j', (text, names, expected) => {
  expect(who(text, ...names)).toEqual(expected)
  expect(who(text, ...names.toReversed()).toSorted()).toEqual(expected.toSorted())
})

test('only the places by themselves are told as where it is named', () => {
  const text = 'Northwind Hosting is one thing, Northwind another.'
  const [short] = named({ text }, 'Northwind', 'Northwind Hosting')
  expect(short?.named).toEqual([{ field: 'text', start: 32, end: 41 }])
})

test('a title counts by itself', () =>
  expect(
    named({ title: 'Northwind', text: 'Northwind Hosting is down' }, 'Northwind', 'Northwind Hosting').map(
      ({ brand, named }) => [brand, named.map(({ field }) => field)],
    ),
  ).toEqual([
    ['Northwind', ['title']],
    ['Northwind Hosting', ['text']],
  ]))

describe('each tag is read by itself', () => {
  const withFormerName = {
    name: 'Northwind Hosting',
    was: ['Northwind Hosting Ltd', 'Northwind Hosting Group'],
  }
  const ofTags = (tags: string[], longer: { name: string; was?: string[]; match?: string }) =>
    createMatcher([{ name: 'Northwind' }, longer])
      .match({ text: 'It is down', tags })
      .map(({ brand }) => brand)
  const both = ['Northwind', 'Northwind Hosting']

  test.each<[string[], string[]]>([
    [['northwind hosting'], ['Northwind Hosting']],
    [['northwind', 'northwind hosting'], both],
    [['northwind hosting', 'northwind'], both],
    [['northwind'], ['Northwind']],
    [['northwind', 'northwind hosting ltd'], both],
    [['northwind hosting ltd', 'northwind'], both],
    [['northwind-hosting-ltd', 'northwind'], both],
    [['northwind', 'northwindhosting'], both],
    [['northwind hosting ltd'], ['Northwind Hosting']],
    [['northwind hosting', 'northwind hosting ltd'], ['Northwind Hosting']],
    [['northwind hosting', 'northwind hosting group', 'northwind'], both],
    [['northwind', 'northwind', 'northwind hosting'], both],
    [['northwind outage', 'northwind hosting'], both],
    [['northwind', 'hosting'], ['Northwind']],
  ])('filed under %j, a post names %j', (tags, expected) => {
    expect(ofTags(tags, withFormerName)).toEqual(expected)
    expect(
      ofTags(tags, {
        ...withFormerName,
        match: '"northwind hosting" OR "northwind hosting ltd" OR northwindhosting',
      }),
    ).toEqual(expected)
  })
})

describe('a brand with a match of its own', () => {
  const match = (list: Parameters<typeof brands>, text: string) =>
    createMatcher(brands(...list))
      .match({ text })
      .map(({ brand }) => brand)

  test('is found as that says', () =>
    expect(
      match([{ name: 'Northwind', match: 'northwind' }, 'Northwind Hosting'], 'Northwind Hosting is down'),
    ).toEqual(['Northwind', 'Northwind Hosting']))

  test('has its name to itself, too', () =>
    expect(
      match(
        ['Northwind', { name: 'Northwind Hosting', match: 'nwh OR "northwind hosting"' }],
        'Northwind Hosting is down',
      ),
    ).toEqual(['Northwind Hosting']))
})

describe('a longer name of a brand that does not take the post', () => {
  const match = (longer: { match?: string; exclude?: string; was?: string[] }, text: string) =>
    createMatcher([{ name: 'Northwind' }, { name: 'Northwind Hosting', ...longer }])
      .match({ text })
      .map(({ brand }) => brand)
  const abbreviated = { match: '"NW Hosting" OR nwhosting' }

  test.each<[string, Parameters<typeof match>[0], string[]]>([
    ['Northwind Hosting lost my data', abbreviated, ['Northwind']],
    ['#NorthwindHosting lost my data', abbreviated, ['Northwind']],
    ['NW Hosting lost my data', abbreviated, ['Northwind Hosting']],
    ['Northwind and NW Hosting lost my data', abbreviated, ['Northwind', 'Northwind Hosting']],
    ['Northwind Hosting, or NW Hosting, lost my data', abbreviated, ['Northwind Hosting']],
    ['Northwind Hosting has a job for you', { exclude: 'job' }, ['Northwind']],
    ['Northwind Hosting lost my data', { exclude: 'job' }, ['Northwind Hosting']],
    ['Northwind Hosting lost my data', { match: 'northwind AND hosting' }, ['Northwind Hosting']],
    ['Northwind is bad at hosting', { match: 'northwind AND hosting' }, ['Northwind', 'Northwind Hosting']],
    ['Northwind Hosting lost my data', { match: 'title:"northwind hosting"' }, ['Northwind']],
    ['Northwind Hosting lost my data', { match: '"northwind hosting" lang:de' }, ['Northwind']],
    ['Northwind Hosting lost my data', { match: '"northwind hosting" AND NOT data' }, ['Northwind']],
    [
      'Northwind Cloud lost my data',
      { match: '"northwind hosting" OR "northwind cloud"' },
      ['Northwind Hosting'],
    ],
    ['Northwind Cloud lost my data', { match: '"northwind hosting"' }, ['Northwind']],
    ['Northwind Cloud lost my data', { was: ['Northwind Cloud'], match: 'nwh' }, ['Northwind']],
    ['Northwind Cloud lost my data', { was: ['Northwind Cloud'] }, ['Northwind Hosting']],
  ])('of %j beside %j leaves it to %j', (text, longer, expected) =>
    expect(match(longer, text)).toEqual(expected),
  )

  test('of three that hold each other, the next one takes it', () =>
    expect(
      createMatcher([
        { name: 'Northwind' },
        { name: 'Northwind Hosting' },
        { name: 'Northwind Hosting Pro', exclude: 'job' },
      ])
        .match({ text: 'Northwind Hosting Pro has a job for you' })
        .map(({ brand }) => brand),
    ).toEqual(['Northwind Hosting']))

  test('is where the shorter one is named', () =>
    expect(
      createMatcher([{ name: 'Northwind' }, { name: 'Northwind Hosting', exclude: 'job' }]).match({
        text: 'Northwind Hosting has a job',
      }),
    ).toEqual([{ brand: 'Northwind', named: [{ field: 'text', start: 0, end: 9 }] }]))
})

test('a former name is one of its names', () => {
  const list = brands('Northwind', { name: 'Globex', was: ['Northwind Hosting'] })
  expect(createMatcher(list).match({ text: 'Northwind Hosting is down' })).toMatchObject([
    { brand: 'Globex' },
  ])
  const own = brands({ name: 'Northwind', was: ['Northwind Hosting'] }, 'Globex')
  expect(createMatcher(own).match({ text: 'Northwind Hosting is down' })).toMatchObject([
    { brand: 'Northwind' },
  ])
})

test.each([
  [['Northwind', 'Northwind Hosting'], { Northwind: ['Northwind Hosting'] }],
  [['North Wind', 'Northwind Hosting'], { 'North Wind': ['Northwind Hosting'] }],
  [['Art', 'Smart Home'], {}],
  [['Contoso', 'Fabrikam'], {}],
])('%j: which names hold others', (names, expected) =>
  expect(
    Object.fromEntries(
      [...namesAround(brands(...names))].map(([short, longer]) => [short, longer.map(({ name }) => name)]),
    ),
  ).toEqual(expected),
)
