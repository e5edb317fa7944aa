import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatOf } from '../../../src/judge/score/heat.js'
import { score } from './score.js'

const heat = (text: string) => heatOf(score(text).signals)

test.each([
  'The patient list is public',
  'my order has not arrived yet, could you have a look?',
  'Northwind lost my parcel. I want my money back.',
  'kindly explain why I was charged twice',
  'The charger caught fire',
  'How do I reset my password?',
  'I love this so much!!!!',
  'BEST CONCERT EVER!!!!',
  'Die Heizung ist seit Montag aus, bitte um Rückruf',
  '',
])('calm, whatever happened: "%s"', (text) => expect(heat(text)).toBe(0))

test.each([
  'YOU LOST MY PHOTOS!!!!!! ANSWER ME YOU CLOWNS',
  'this is a disgrace, I am furious',
  'fuck you Northwind, you thieving bastards',
  'what the hell is going on?! three hours!!',
  'IHR SEID DAS LETZTE',
  'Unfassbar, ihr Idioten, ich bin stinksauer!!!',
])('hot: "%s"', (text) => expect(heat(text)).toBeGreaterThan(0.5))

test.each([
  ['I am disappointed by the lid', 'I am a bit disappointed by the lid'],
  ['this is DISGUSTING', 'this is disgusting'],
  ['😡😡 where is my order', '😡 where is my order'],
  ['where is my order!!!!!! it never came', 'where is my order!! it never came'],
  ['WHY IS THE SITE DOWN AGAIN', 'why is the site down again'],
  ['you clowns, this is shameful', 'this is shameful'],
  ['verdammt, ich bin stinksauer', 'ich bin sauer'],
])('"%s" is hotter than "%s"', (hotter, cooler) => expect(heat(hotter)).toBeGreaterThan(heat(cooler)))

test('a colour can be hot and harmless, a breach calm and grave', () => {
  const colour = score('I HATE the new logo, whoever designed it is an idiot!!! DISGUSTING')
  const breach = score('anyone can read our invoices')
  expect(heatOf(colour.signals)).toBeGreaterThan(0.5)
  expect(colour.severity).toBe(1)
  expect(heatOf(breach.signals)).toBe(0)
  expect(breach.severity).toBe(4)
})

test('anger that is quoted is not the writer’s', () => {
  expect(heat('[quote]you clowns, this is DISGUSTING!!![/quote]\nI think it works fine for me')).toBe(0)
})

test('stays between 0 and 1', () => {
  const word = fc.constantFrom(
    'WORST',
    'furious',
    '!!!!',
    '😡',
    'you idiots',
    'fuck off',
    'love it',
    '.',
    '?!',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const found = heat(words.join(' '))
      expect(found).toBeGreaterThanOrEqual(0)
      expect(found).toBeLessThanOrEqual(1)
    }),
  )
})

const page = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8')
const documented = [...page.matchAll(/^\| `(.+)` \| ([1-4]) \| ([01](?:\.\d)?) \|$/gm)].map(
  ([, post = '', ...said]) => [post, ...said],
)

test('the page has examples of heat', () => expect(documented.length).toBeGreaterThan(3))

test.each(documented)('the page says of "%s": severity %s, heat %s', (post = '', severity, told) => {
  expect(score(post).severity).toBe(Number(severity))
  expect(heat(post).toFixed(1)).toBe(Number(told).toFixed(1))
})
