import { expect, test } from 'vitest'
import { describeQuery } from '../../../src/judge/match/describe.js'
import { checkQuery, createMatcher, searchPhrases } from '../../../src/judge/match/index.js'
import type { Searched } from '../../../src/judge/match/matching.js'

const matches = (match: string, post: Partial<Searched>) =>
  createMatcher([{ name: 'brand', match }]).match({ text: 'northwind', ...post }).length === 1

test.each<[query: string, post: Partial<Searched>, expected: boolean]>([
  ['site:reddit', { place: 'reddit' }, true],
  ['site:reddit', { place: 'reddit', url: 'https://redd.it/1' }, true],
  ['site:reddit', { url: 'https://www.reddit.com/r/x' }, true],
  ['site:forum.example', { place: 'help.forum.example' }, true],
  ['site:forum.example', { place: 'otherforum.example' }, false],
  ['site:hackernews', { place: 'hackernews', url: 'https://blog.example/1' }, true],
  ['-site:hackernews northwind', { place: 'hackernews' }, false],
  ['lang:de', { language: 'de' }, true],
  ['lang:de', { language: 'de-AT' }, true],
  ['lang:de', { language: 'DE_at' }, true],
  ['lang:de-at', { language: 'de' }, false],
  ['lang:de', { language: 'den' }, false],
  ['lang:de', {}, false],
  ['NOT lang:de', {}, true],
  ['northwind lang:(de OR en)', { language: 'en' }, true],
  ['source:reddit', { sources: ['Reddit search', 'reddit'] }, true],
  ['source:"reddit search"', { sources: ['Reddit search'] }, true],
  ['source:reddit', { sources: ['Reddit search'] }, false],
  ['source:reddit', {}, false],
  ['northwind -source:(reddit OR feed)', { sources: ['feed'] }, false],
  ['northwind -source:(reddit OR feed)', { sources: ['hackernews'] }, true],
])('%s on %j: %s', (query, post, expected) => {
  expect(matches(query, post)).toBe(expected)
})

test('a name is said in words, and is what to search a place for', () => {
  expect(describeQuery('name:"Northwind Hosting" OR @nwhelp')).toBe(
    'the name "Northwind Hosting", or the handle @nwhelp',
  )
  expect(searchPhrases({ name: 'Northwind', match: 'name:"Northwind Hosting" OR @nwhelp' })).toEqual([
    'Northwind Hosting',
    '@nwhelp',
  ])
})

test.each([
  ['name:lumora', 'lumoras', true],
  ['name:northwind', 'NORTHWIND', true],
  ['lumora', 'lumoras', false],
  ['name:lumora -name:contoso', 'lumoras beside contoso', false],
  ['name:lumora NEAR/3 down', 'lumoras app is down', true],
  ['NAME:lumora', 'lumoras', true],
])('%s on %s: %s', (query, text, expected) => expect(matches(query, { text })).toBe(expected))

test.each([
  ['kind:outage', 0],
  ['northwind KIND:news', 10],
])('%s says why it cannot be known', (query, offset) => {
  expect(checkQuery(query)).toEqual({ message: 'A query cannot ask for "kind:".', offset })
})

test.each([
  ['lang:german', 'This is not the code of a language.'],
  ['lang:"de en"', 'This is not the code of a language.'],
  ['a NEAR/3 lang:de', 'NEAR stands between words, phrases, or groups of them joined by OR.'],
])('%s is a mistake', (query, message) => {
  expect(checkQuery(query)?.message).toBe(message)
})

test('they are said in words, and are nothing to search a place for', () => {
  expect(describeQuery('northwind -source:reddit lang:de')).toBe(
    'the word "northwind" and posts in the language de, but not posts from the source reddit',
  )
  expect(searchPhrases({ name: 'Northwind', match: 'northwind (source:reddit OR lang:de)' })).toEqual([
    'northwind',
  ])
})
