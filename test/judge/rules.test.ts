import { describe, expect, test } from 'vitest'
import type { GivingSource, JudgeConfig } from '../../src/judge/judge-config.js'
import { rulesOf } from '../../src/judge/rules.js'
import { hasSameWords } from '../../src/judge/same-words.js'

type Brand = JudgeConfig['brands'][number]

const brand = (name: string, more: Partial<Brand> & Record<string, unknown> = {}): Brand => ({
  name,
  staff: [],
  about: [],
  notAbout: [],
  ...more,
})
const source = (id: string, more: Partial<GivingSource> = {}): GivingSource => ({
  id,
  type: 'feed',
  name: id,
  own: undefined,
  ...more,
})
const scoring = { threshold: 50, keywords: {}, ignore: [], signals: {} }
const rules = (brands: readonly Brand[], sources: readonly GivingSource[] = [], more = {}) =>
  rulesOf({ brands, scoring: { ...scoring, ...more } }, sources).get('Northwind')

const alone = rules([brand('Northwind')])

describe('configs that say the same of a brand judge it by the same rules', () => {
  test.each([
    ['beside another brand', rules([brand('Globex'), brand('Northwind')])],
    ['with sources', rules([brand('Northwind')], [source('a'), source('b')])],
    ['beside the forum of another brand', rules([brand('Northwind')], [source('a', { own: 'Globex' })])],
    ['whoever gets its mail', rules([brand('Northwind', { digest: { to: ['a@b.example'] } })])],
    ['however long people may wait', rules([brand('Northwind', { promise: { acknowledge: 3 } })])],
  ])('%s', (_, other) => expect(other).toBe(alone))
})

test.each([
  ['other words', rules([brand('Northwind', { match: 'nw' })])],
  ['other exclusions', rules([brand('Northwind', { exclude: 'nw' })])],
  ['what it is about', rules([brand('Northwind', { about: ['hosting'] })])],
  ['its namesakes', rules([brand('Northwind', { notAbout: ['sailing'] })])],
  ['its staff', rules([brand('Northwind', { staff: ['forum.example:anna'] })])],
  ['its threshold', rules([brand('Northwind', { threshold: 40 })])],
  ['its own forum', rules([brand('Northwind')], [source('a', { own: 'Northwind' })])],
  ['the threshold of a source', rules([brand('Northwind')], [source('a', { threshold: 40 })])],
  ['keywords', rules([brand('Northwind')], [], { keywords: { lost: 3 } })],
])('%s are other rules', (_, other) => expect(other).not.toBe(alone))

describe('what a brand with a longer name takes is a part of the rules', () => {
  const beside = (more: Partial<Brand>, sources: readonly GivingSource[] = []) =>
    rules([brand('Northwind'), brand('Northwind Hosting', more)], sources)
  test.each([
    ['its words', beside({ match: 'nwh' }), beside({})],
    ['its exclusions', beside({ exclude: 'job' }), beside({})],
    [
      'a source that it names',
      beside({ exclude: 'source:a' }, [source('a')]),
      beside({ exclude: 'source:a' }),
    ],
  ])('%s', (_, one, other) => expect(one).not.toBe(other))
  test('but not its staff', () =>
    expect(beside({ staff: ['forum.example:anna'] }, [source('a')])).toBe(beside({})))
})

test.each<[string, Brand, boolean]>([
  ['the same', brand('Northwind'), true],
  ['the same, of others', brand('Northwind', { about: ['hosting'], staff: ['forum.example:anna'] }), true],
  ['other words', brand('Northwind', { match: 'nw' }), false],
  ['another exclusion', brand('Northwind', { exclude: 'nw' }), false],
  ['another name', brand('Nordwind'), false],
])('%s: whether it is found by the same words', (_, now, same) =>
  expect(hasSameWords(now, alone ?? '')).toBe(same),
)

test('of what an earlier version judged by nobody knows', () =>
  expect(hasSameWords(brand('Northwind'), 'q0Zk-_9')).toBe(true))
