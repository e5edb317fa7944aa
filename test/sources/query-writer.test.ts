import { expect, test } from 'vitest'
import { soughtWords } from '../../src/languages/sought.js'
import { anyOf, type Grammar, phraseLists, troubleQueries } from '../../src/sources/query-writer.js'

const reddit: Grammar = { or: ' OR ', longest: 60 }

test('names share a query where the place knows OR, up to its length', () => {
  const lists = phraseLists(['northwind hosting', 'bluefjord', 'contoso mail', 'fabrikam'], reddit)
  expect(lists).toEqual([['northwind hosting', 'bluefjord', 'contoso mail'], ['fabrikam']])
  expect(lists.map((list) => anyOf(list, reddit))).toEqual([
    '"northwind hosting" OR "bluefjord" OR "contoso mail"',
    '"fabrikam"',
  ])
})

test('one that is longer than a query may be stands in one of its own', () => {
  const long = 'n'.repeat(80)
  expect(phraseLists(['a', long, 'b'], reddit)).toEqual([['a'], [long], ['b']])
})

test('without OR each is a query, and with few alternatives as many as there may be', () => {
  expect(phraseLists(['a', 'b'], {})).toEqual([['a'], ['b']])
  expect(phraseLists(['a', 'b', 'c'], { or: '|', most: 2 })).toEqual([['a', 'b'], ['c']])
  expect(phraseLists([], reddit)).toEqual([[]])
})

test('words of trouble stand beside the names, in the language of the place', () => {
  const [query] = troubleQueries(['northwind', 'bluefjord'], { or: ' OR ' }, 'de')
  expect(query).toEqual({
    phrases: ['northwind', 'bluefjord'],
    query: `("northwind" OR "bluefjord") (${soughtWords.de.join(' OR ')})`,
  })
  expect(troubleQueries([], { or: ' OR ' }, 'de')).toEqual([])
})

test('no query is longer than the place takes, and none has more alternatives', () => {
  const phrases = ['northwind hosting', 'bluefjord', 'contoso mail', 'fabrikam']
  const grammar: Grammar = { or: ' OR ', longest: 130 }
  const queries = troubleQueries(phrases, grammar, 'en')
  expect(queries.length).toBeGreaterThan(1)
  expect(queries.flatMap((each) => each.phrases)).toEqual(phrases)
  for (const { query } of queries) expect(query.length).toBeLessThanOrEqual(130)
  const few = troubleQueries(phrases, { or: ' OR ', most: 5 }, 'en')
  expect(few).toHaveLength(4)
  expect(few[0]?.query).toBe('"northwind hosting" (down OR broken OR scam OR refund)')
})

test('a place has words of its own for quotes, OR and groups', () => {
  const odd: Grammar = { phrase: (words) => `'${words}'`, or: ' | ', group: ['[', ']'], and: ' + ', most: 3 }
  expect(troubleQueries(['northwind'], odd, 'en')[0]?.query).toBe("'northwind' + [down | broken]")
})

test('without OR each word is a query', () => {
  const queries = troubleQueries(['northwind'], {}, 'en').map(({ query }) => query)
  expect(queries).toEqual(soughtWords.en.map((word) => `"northwind" ${word}`))
})

test('no language has a word of trouble twice', () => {
  for (const words of Object.values(soughtWords)) expect(new Set(words).size).toBe(words.length)
})
