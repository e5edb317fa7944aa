import { expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'

const keywordsIn = (keywords: Record<string, number>, text: string, title?: string) =>
  createScorer({ keywords })
    .score({ text, ...(title === undefined ? {} : { title }) })
    .signals.filter(({ name }) => name === 'keyword')
    .map(({ points, evidence }) => [evidence, points])

test.each([
  [{ fail: 2 }, 'Fail', [['Fail', 2]]],
  [{ fail: 2 }, 'failure', []],
  [{ fail: 2 }, '#fail and #Fail', [['#fail', 2]]],
  [{ fail: 2 }, '@fail', []],
  [{ '@fail': 2 }, 'hi @Fail', [['@Fail', 2]]],
  [
    { 'fail whale': 3, fail: 1 },
    'the Fail Whale',
    [
      ['Fail Whale', 3],
      ['Fail', 1],
    ],
  ],
  [{ 'fail whale': 3 }, 'fail. Whale', [['fail. Whale', 3]]],
  [{ straße: 1 }, 'STRASSE Straße', [['Straße', 1]]],
  [{ ÉTÉ: 1 }, 'été', [['été', 1]]],
  [{ 故障: 2 }, '网站故障了', [['故障', 2]]],
  [{ '🐋': 2 }, 'oh 🐋🐋', [['🐋', 2]]],
  [{ 'status.northwind.example': 1 }, 'see status.northwind.example', [['status.northwind.example', 1]]],
  [{ '404': 1 }, 'error 404', [['404', 1]]],
  [{ whale: 1 }, 'whaaaale', [['whaaaale', 1]]],
  [{ fine: -2 }, 'not fine', [['fine', -2]]],
  [{ Fail: 1, fail: 2 }, 'fail', [['fail', 3]]],
  [{ '': 2, '  ': 1, nothing: 0 }, 'nothing', []],
])('%j in "%s"', (keywords, text, expected) => {
  expect(keywordsIn(keywords, text)).toEqual(expected)
})

test('stand in titles, too', () => {
  expect(keywordsIn({ whale: 2 }, 'text', 'A whale')).toEqual([['whale', 2]])
})
