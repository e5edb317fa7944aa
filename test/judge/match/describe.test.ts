import { expect, test } from 'vitest'
import { describeBrand, describeQuery } from '../../../src/judge/match/describe.js'
import { breadth } from '../../../src/judge/relevance/breadth.js'

test.each([
  [
    '"northwind hosting" OR northwind.example',
    'the phrase "northwind hosting", or the domain northwind.example',
  ],
  [
    'northwind -jobs -"press release"',
    'the word "northwind", but not the word "jobs", nor the phrase "press release"',
  ],
  ['a1 b1 OR @c1', '(the word "a1" and the word "b1"), or the handle @c1'],
  ['(a1 OR b1) c1', '(the word "a1", or the word "b1") and the word "c1"'],
  ['NOT a1', 'everything but the word "a1"'],
  ['-a1 -b1', 'everything but not the word "a1", nor the word "b1"'],
  ['a1 NEAR/5 (b1 | c1)', 'the word "a1" at most 5 words from (the word "b1", or the word "c1")'],
  ['a1 NEAR/1 b1', 'the word "a1" at most one word from the word "b1"'],
  ['host*', 'a word that begins with "host"'],
  ['"web host"*', 'a phrase that begins with "web host"'],
  ['case:Apple', 'the word "Apple" with these capitals'],
  [
    'title:a1 author:b1 url:c1 site:d1',
    'the word "a1" in the title and the word "b1" in the author\'s name and the word "c1" in the post\'s address and posts on d1',
  ],
  [
    'title:@a1 OR title:case:A1',
    'the handle @a1 in the title, or the word "A1" with these capitals in the title',
  ],
  ['*', 'every post'],
])('%s is %s', (query, words) => {
  expect(describeQuery(query)).toBe(words)
})

test.each([
  ['*', 'matches every post'],
  ['NOT foo', 'nearly every post'],
  ['northwind OR NOT foo', 'nearly every post'],
  ['the', 'common word'],
  ['Orange', 'common word'],
  ['für', 'common word'],
  ['Kunde', 'common word'],
  ['northwind OR delta', '"delta" is a common word'],
  ['(the OR and) hosting', 'common word'],
  ['t', 'so short'],
  ['hp', 'so short'],
  ['ho*', 'so short'],
  ['"the who"', 'made of words'],
  ['the and', 'common word'],
  ['(orange OR "o2 de") -juice', 'common word'],
  ['the orange', '"orange" is a common word'],
  ['* orange', 'common word'],
])('%s is too broad: %s', (query, warning) => {
  expect(breadth(query)).toContain(warning)
})

test.each([
  'northwind',
  '"northwind hosting"',
  'delta "frequent flyer"',
  'orange NEAR/5 invoice -northwind telekom',
  'C++',
  '@t',
  't.example',
  'case:"Apple"',
  'site:reddit',
  'site:reddit -jobs',
  '* northwind',
  '风',
  'IBM',
  '"new look"',
  'title:the',
  'orange invoice',
  'orange (mobile OR sim)',
  'orange site:reddit',
  'the NEAR/2 orange',
  '#delta',
])('%s is not too broad', (query) => {
  expect(breadth(query)).toBeUndefined()
})

test('a brand without a query is found by its name', () => {
  expect(describeBrand({ name: 'Northwind Hosting' })).toBe('the name "Northwind Hosting"')
  expect(describeBrand({ name: 'Northwind Hosting', match: 'nwh' })).toBe('the word "nwh"')
})
