import { expect, test } from 'vitest'
import { describeQuery } from '../../../src/judge/match/describe.js'
import { checkQuery } from '../../../src/judge/match/index.js'
import { parseQuery } from '../../../src/judge/match/parse.js'
import { QueryError } from '../../../src/judge/match/query.js'
import { breadth } from '../../../src/judge/relevance/breadth.js'

test.each([
  ['', 0, 'empty'],
  ['  ', 2, 'empty'],
  ['northwind AND', 13, 'follow AND'],
  ['OR northwind', 0, 'before OR'],
  ['a OR OR b', 5, 'before OR'],
  ['a AND OR b', 6, 'before OR'],
  ['NOT', 3, 'follow NOT'],
  ['(a OR )', 6, 'follow OR'],
  ['(northwind', 0, 'never closed'],
  ['northwind)', 9, 'closes none'],
  ['a ()', 3, 'nothing in these'],
  ['a "northwind', 2, 'never closed'],
  ['a ""', 2, 'no letter'],
  ['a !!! b', 2, 'no ! before'],
  ['a ?', 2, 'no letter'],
  ['northwind, acme', 9, 'comma'],
  ['northwind - hosting', 10, 'dash'],
  ['nor*wind', 3, 'only end a word'],
  ['titel:x', 0, 'no field "titel:"'],
  ['title: x', 6, 'Nothing follows'],
  ['title:author:x', 6, 'inside "title:"'],
  ['site:a/b c:d', 9, 'no field "c:"'],
  ['site:"a b"', 5, 'not the name of a site'],
  ['a NEAR b', 2, 'NEAR needs'],
  ['a NEAR/0 b', 2, 'NEAR needs'],
  ['a NEAR/5', 8, 'follow NEAR/5'],
  ['NEAR/5 a', 0, 'before NEAR/5'],
  ['a NEAR/5 (b c)', 9, 'between words'],
  ['(a b) NEAR/5 c', 0, 'between words'],
  ['site:x NEAR/5 c', 0, 'between words'],
  ['name:"A B"~3', 5, 'No ~ stands behind name:'],
  ['name:("A B"~3 OR c)', 6, 'No ~ stands behind name:'],
  ['c OR name:“A B”~12', 10, 'No ~ stands behind name:'],
  ['name:/5', 5, 'No number stands behind name:'],
  ['name:/5 northwind', 5, 'No number stands behind name:'],
  ['contoso OR name:/12', 16, 'No number stands behind name:'],
  ['name: "X"', 5, 'Nothing follows'],
])('%s is wrong at %d: %s', (query, offset, message) => {
  expect(checkQuery(query)).toEqual({ message: expect.stringContaining(message), offset })
})

test.each([
  ['name: "X"', 'name:"X".'],
  ['name:  "Northwind Hosting" OR contoso', 'name:"Northwind Hosting".'],
  ['title: outage', 'title:outage.'],
  ['intitle: outage', 'title:outage.'],
  ['(site: forum.example)', 'site:forum.example.'],
  ['title:', 'title:word.'],
  ['(title: )', 'title:word.'],
  ['title: (a OR b)', 'title:word.'],
  ['title: "a', 'title:word.'],
])('%j is shown how to be written', (query, shown) => {
  const hint = () => {
    try {
      parseQuery(query)
    } catch (error) {
      return error instanceof QueryError ? error.hint : ''
    }
    return ''
  }
  expect(hint()).toContain(`as in ${shown}`)
})

test.each(['name:/e/OS', 'name:5', 'name:"/5"', 'name:/5g', 'title:"a b"~3'])('%j is well', (query) =>
  expect(checkQuery(query)).toBeUndefined(),
)

test('the message draws the query and points at the character', () => {
  const wrong = () => parseQuery('"northwind hosting" OR (status AND')
  expect(wrong).toThrow(QueryError)
  expect(wrong).toThrow(
    [
      'Something has to follow AND.',
      '  "northwind hosting" OR (status AND',
      '                                    ^',
    ].join('\n'),
  )
})

test('the caret allows for wide characters and line ends, and a long query is cut', () => {
  expect(() => parseQuery('北风\nOR OR')).toThrow('  北风 OR OR\n          ^')
  expect(() => parseQuery(`${'a '.repeat(500)}) ${'b '.repeat(500)}`)).toThrow(
    /\n {2}…[a ]{60}\) [b ]{58}…\n {63}\^$/,
  )
})

test('an unknown field is answered with the known ones', () => {
  try {
    parseQuery('lnag:de')
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({
      hint: expect.stringContaining('title: author: site: source: lang: url: case:'),
    })
  }
})

test.each([
  ['deep parentheses', `${'('.repeat(100_00)}a${')'.repeat(100_00)}`, 'nested more than'],
  ['many NOTs', `${'NOT '.repeat(10_000)}a`, 'nested more than'],
  ['many fields', `${'case:'.repeat(5_000)}a`, 'nested more than'],
  ['a query of 1 MB', 'a OR '.repeat(200_000), 'characters long'],
  ['a phrase of 1,000 words', `"${'a '.repeat(1000)}"`, '1000 words'],
  ['a domain of 1,000 parts', `${'a.'.repeat(1000)}example`, '1001 words'],
  ['a handle of 1,000 parts', `@${'a_'.repeat(1000)}a`, '1001 words'],
])('%s are refused', (_, query, message) => {
  expect(checkQuery(query)?.message).toContain(message)
})

test('deep queries are described and judged at once', () => {
  const deep = Array.from({ length: 48 }).reduce<string>((inner) => `(${inner} the OR of)`, 'northwind')
  expect(breadth(deep)).toContain('common word')
  expect(describeQuery(deep)).toContain('the word "northwind"')
})

test('queries may be long and flat', () => {
  const names = Array.from({ length: 4_000 }, (_, index) => `name${index}`)
  expect(checkQuery(names.join(' OR '))).toBeUndefined()
  expect(checkQuery(names.join(' '))).toBeUndefined()
})
