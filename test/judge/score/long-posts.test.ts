import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'
import { findName } from '../../../src/judge/score/name-finder.js'
import type { Judged } from '../../../src/judge/score/scoring.js'
import { type Case, score } from './score.js'

const scorer = createScorer({ keywords: {} })
const named = (text: string, brand = 'Northwind') =>
  findName(brand)(text).map((span) => ({ field: 'text' as const, ...span }))
const scoreOf = (text: string, more: Partial<Judged> = {}) =>
  scorer.score({ text, named: named(text), language: 'en', ...more }).score

const complaint =
  'The import stops at four percent and then the page goes blank. Support closed my ticket twice without a word, and I still cannot open the shop.'
const calm = [
  'We moved in spring, three of us, with two small shops and a blog that my sister writes in the evenings. The photographs came along, and so did the old recipes, which people print for their kitchens.',
  'The new templates look clean on a phone. I chose the narrow one with the grey line, changed the fonts, and wrote a page about the market stall, where we sell jam from June until the first frost.',
  'Our neighbour set up hers in the same week, and we compared notes over tea. She likes the calendar, I like the way in which pictures are cut, and both of us print the labels for parcels from it.',
  'In autumn there will be a course about photographs at the library, in which I mean to take part. Until then the garden has to be made ready, and the shelf in the hall wants a second coat of paint.',
]
const withComplaintAt = (index: number) => calm.toSpliced(index, 0, complaint).join('\n\n')

test.each([0, 1, 2, 3, 4])(
  'where every post is about the brand, a complaint counts in paragraph %i',
  (index) => {
    const text = withComplaintAt(index)
    expect(scoreOf(text, { own: true })).toBeGreaterThan(65)
  },
)

test('where nobody names the brand it counts nothing far from the beginning', () => {
  expect(scoreOf(withComplaintAt(4))).toBeLessThan(30)
})

test.each([
  ['pronouns', 'They stopped the import at four percent and lost all our order data.'],
  ['dealings', 'The agent I had on the chat closed my ticket and lost all our order data.'],
  ['a word said beside the name', 'The host stopped the import at four percent and lost all our order data.'],
])('who begins with the brand goes on about it by %s', (_, more) => {
  const text = [
    'Last year Northwind became our host.',
    calm[0],
    calm[1],
    `${more} I still cannot open the shop.`,
  ].join('\n\n')
  expect(scoreOf(text)).toBeGreaterThan(60)
})

test('who names the brand in passing speaks of something else further on', () => {
  const text = [
    ...calm,
    'Our page lives with Northwind these days.',
    'At home the heating failed again, on the coldest night of the year. The plumber promised to come at eight and charged me for two hours.',
  ].join('\n\n')
  expect(scoreOf(text)).toBeLessThan(30)
})

const troubles = [
  'One picture was missing at first.',
  'The second page was slow on the old laptop.',
  'The lid of the box was damaged.',
  'It took two weeks.',
]

test('trouble in a few sentences on end says more than here and there in a long text', () => {
  const apart = calm.map((paragraph, index) => `${paragraph} ${troubles[index] ?? ''}`).join('\n\n')
  const together = [...calm, troubles.join(' ')].join('\n\n')
  expect(scoreOf(together, { own: true }) - scoreOf(apart, { own: true })).toBeGreaterThan(10)
  expect(scoreOf(apart, { own: true })).toBeLessThan(50)
})

test('the points of a long post add up to its score', () => {
  const { score, signals } = scorer.score({ text: withComplaintAt(2), own: true, language: 'en' })
  const sum = signals.reduce((total, { points }) => total + points, -1.5)
  expect(score).toBeCloseTo(100 / (1 + Math.exp(-sum)), 6)
})

type Judgement = Case & { lang?: string; own?: boolean; needsReply: boolean; kind: string }

/** How often a complaint scores above a post that is none. */
function areaUnderCurve(complaints: readonly number[], others: readonly number[]): number {
  let above = 0
  for (const one of complaints) for (const other of others) above += one > other ? 1 : one === other ? 0.5 : 0
  return above / (complaints.length * others.length)
}

test('tells the complaints among a stranger’s long posts', () => {
  const posts = readFileSync(new URL('../../../fixtures/judgement/long.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Judgement => JSON.parse(line))
    // A question needs a reply whatever its score.
    .filter(({ kind, needsReply }) => kind !== 'question' || !needsReply)
  const judged = posts.map(({ text, title, brand, lang, own, needsReply }) => ({
    needsReply,
    score: score({
      text,
      ...(title !== undefined && { title }),
      ...(brand !== undefined && { brand }),
      ...(lang !== undefined && { language: lang }),
      ...(own === true && { own }),
    }).score,
  }))
  const of = (wanted: boolean) =>
    judged.filter(({ needsReply }) => needsReply === wanted).map(({ score }) => score)
  const found = of(true).filter((score) => score >= 50).length
  const shown = judged.filter(({ score }) => score >= 50).length
  expect(posts.length).toBeGreaterThan(130)
  expect(areaUnderCurve(of(true), of(false))).toBeGreaterThan(0.84)
  expect(found / of(true).length).toBeGreaterThan(0.75)
  expect(found / shown).toBeGreaterThan(0.76)
})
