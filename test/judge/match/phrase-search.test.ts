import { expect, test } from 'vitest'
import { searchPhrases } from '../../../src/judge/match/index.js'
import { nameFinder } from '../../../src/judge/match/phrases.js'

test.each([
  [undefined, ['Northwind Hosting']],
  [
    '@northwindhelp OR northwind.example OR "northwind hosting"',
    ['northwind hosting', 'northwind.example', '@northwindhelp'],
  ],
  ['northwind -jobs', ['northwind']],
  ['delta "frequent flyer"', ['frequent flyer']],
  ['(delta OR deltaair) AND (flight OR @delta)', ['flight', '@delta']],
  ['traders NEAR/5 database', ['database']],
  ['northwind OR site:reddit.com', ['northwind']],
  ['northwind author:ada', ['northwind']],
  ['northwind OR Northwind OR northwind', ['northwind', 'Northwind']],
  ['"say \\"hi\\""', ['say "hi"']],
  ['host*', ['host']],
  ['title:northwind', ['northwind']],
  ['author:ada', ['Northwind Hosting']],
  ['* -jobs', ['Northwind Hosting']],
])('%s is searched for as %j', (match, phrases) => {
  expect(searchPhrases({ name: 'Northwind Hosting', match })).toEqual(phrases)
})

test('a name finder finds any text as a name', () => {
  const find = nameFinder('Northwind Hosting')
  expect(find('#NorthwindHosting or northwind-hosting')).toEqual([
    { start: 1, end: 17 },
    { start: 21, end: 38 },
  ])
  expect(find('')).toEqual([])
  expect(nameFinder('@northwind OR')('about @northwind or so')).toEqual([{ start: 6, end: 19 }])
})

test('a name finder without a word finds nothing', () => {
  expect(nameFinder('')('some text')).toEqual([])
  expect(nameFinder('!!!')('!!!')).toEqual([])
})
