import { expect, test } from 'vitest'
import { belongs } from '../../src/incidents/belongs.js'
import { type Telling, whatRose } from '../../src/incidents/what-rose.js'

const HOUR = 3_600_000
const small = new Set(['the', 'and', 'since', 'this', 'with', 'for'])
const options = { names: ['Northwind'], isSmall: (word: string) => small.has(word) }

const told = (kind: string, ...texts: string[]): Telling[] => texts.map((text) => ({ kind, text }))
const many = (posts: readonly Telling[], times: number): Telling[] =>
  Array.from({ length: times }, () => posts).flat()

const ordinary = [
  ...told('billing', 'Northwind invoice is wrong', 'the refund takes forever'),
  ...told('bug', 'export gives a broken file', 'search finds nothing'),
]
const outage = [
  ...told(
    'account',
    'cannot log in to Northwind',
    'the login throws me out',
    'locked out since this morning',
  ),
]
const rise = whatRose([...many(outage, 6), ...ordinary], many(ordinary, 20), { ...options, usual: 4 })
const incident = { since: 10 * HOUR, rise }
const post = (kind: string, text: string, at = 11 * HOUR, score = 60) => ({ kind, text, at, score })

test('who has the trouble that rose belongs to it, and it says by which words', () => {
  expect(belongs(post('account', 'Northwind login is broken'), incident)).toEqual({
    belongs: true,
    why: 'same-matter',
    words: ['login'],
  })
  expect(belongs(post('account', 'no way into my shop'), incident).belongs).toBe(true)
})

test('who has the trouble that people always have does not', () => {
  expect(belongs(post('billing', 'my invoice is wrong'), incident)).toEqual({
    belongs: false,
    why: 'another-matter',
  })
})

test('a lower score than a reply needs is enough, and none at all is not', () => {
  expect(belongs(post('account', 'login?', 11 * HOUR, 36), incident).belongs).toBe(true)
  expect(belongs(post('account', 'login?', 11 * HOUR, 20), incident).why).toBe('no-complaint')
  expect(belongs(post('news', 'login outage at Northwind', 11 * HOUR, 80), incident).why).toBe('no-complaint')
})

test('it counts when it was written: from the first post until it is over', () => {
  const login = (at: number) =>
    belongs(post('account', 'login is broken', at), { ...incident, over: 14 * HOUR })
  expect(login(9 * HOUR).why).toBe('earlier')
  expect(login(10 * HOUR).belongs).toBe(true)
  expect(login(14 * HOUR).belongs).toBe(true)
  expect(login(15 * HOUR).why).toBe('later')
})

test('where nothing was known before, whoever complains of what most complain of belongs to it', () => {
  const first = { since: 0, rise: whatRose(many(outage, 3), [], { ...options, usual: 0 }) }
  expect(belongs(post('account', 'the login throws me out'), first).belongs).toBe(true)
})

test("words that every object knows are nobody's", () => {
  expect(belongs(post('billing', 'the constructor of my invoice'), incident).belongs).toBe(false)
})

test('what rose is the same after it was stored', () => {
  expect(JSON.parse(JSON.stringify(rise))).toEqual(rise)
  expect(rise.share).toBeCloseTo(18 / 22, 1)
})
