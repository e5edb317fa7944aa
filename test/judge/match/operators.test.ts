import { expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'
import { found } from './found.js'

test.each([
  ['a1 AND b1', 'b1 a1', true],
  ['a1 b1', 'a1', false],
  ['a1 OR b1', 'b1', true],
  ['a1 | b1', 'b1', true],
  ['a1|b1', 'b1', true],
  ['a1 || b1', 'a1', true],
  ['a1 or b1', 'a1', false],
  ['a1 or b1', 'a1 or b1', true],
  ['a1 NOT b1', 'a1', true],
  ['a1 AND NOT b1', 'a1 b1', false],
  ['a1 -b1', 'a1 b1', false],
  ['a1 -"b1 c1"', 'a1 c1 b1', true],
  ['a1 -(b1 OR c1)', 'a1 c1', false],
  ['a1 NOT NOT b1', 'a1 b1', true],
  ['a1-b1', 'a1 b1', true],
  ['NOT a1', 'b1', true],
  ['NOT a1', 'a1', false],
  ['*', '', true],
  ['* -a1', 'b1', true],
  // NOT binds before AND, AND before OR
  ['a1 OR b1 c1', 'a1', true],
  ['a1 OR b1 c1', 'b1', false],
  ['(a1 OR b1) c1', 'a1', false],
  ['(a1 OR b1) c1', 'b1 c1', true],
  ['NOT a1 AND b1', 'b1', true],
  ['NOT (a1 AND b1)', 'b1', true],
  // NEAR counts words, in both directions, and not beyond the field
  ['a1 NEAR/1 b1', 'a1 b1', true],
  ['a1 NEAR/1 b1', 'b1, a1', true],
  ['a1 NEAR/1 b1', 'a1 x b1', false],
  ['a1 NEAR/5 b1', 'a1 x x x x b1', true],
  ['a1 NEAR/5 b1', 'a1 x x x x x b1', false],
  ['(a1 OR "c1 c2") NEAR/2 (b1 OR d1)', 'd1 x c1 c2', true],
  ['a1 NEAR/2 b1 NEAR/2 c1', 'a1 b1 x c1', true],
  ['a1 NEAR/2 b1 NEAR/2 c1', 'a1 b1 x x c1', false],
  ['a1 NEAR/3 a1', 'a1', false],
  ['a1 NEAR/3 a1', 'a1 a1', true],
  ['NOT a1 NEAR/2 b1 c1', 'a1 c1', true],
  ['NOT a1 NEAR/2 b1 c1', 'a1 b1 c1', false],
  // Beginnings of words
  ['host*', 'my hosting', true],
  ['host*', 'ghost', false],
  ['host*', 'HOST', true],
  ['"web host"*', 'web hosters', true],
  ['web-host*', 'webhosters', true],
  ['kafé*', 'Kafeteria', true],
  ['northw*', 'No\u00adrth\u2060wind', true],
  ['don*', 'don’t', true],
  ['dont*', 'don’t', true],
  ['北*', '我的北风', true],
  // Capitals
  ['case:"Apple"', 'apple APPLE', false],
  ['case:Apple', 'an Apple', true],
  ['case:"Apple Store"', '#AppleStore', true],
  ['case:"Apple Store"', 'apple store', false],
  ['case:App*', 'Apple', true],
  ['case:App*', 'apple', false],
  // Smart quotation marks, as word processors write them
  ['“a1 b1”', 'a1 b1', true],
  ['„a1 b1“', 'b1 a1', false],
  ['«a1 b1»', 'a1 b1', true],
])('%s on "%s": %s', (query, text, matches) => {
  expect(found(query, text) !== undefined).toBe(matches)
})

const post = {
  title: 'Northwind down again',
  text: 'Anybody else?',
  url: 'https://www.reddit.com/r/webhosting/comments/x1',
  author: { name: 'Ada Example', handle: 'ada_x' },
}

test.each([
  ['title:northwind', true],
  ['title:"northwind down"', true],
  ['title:anybody', false],
  ['title:northwind.example', false],
  ['title:(anybody OR northwind)', true],
  ['title:case:northwind', false],
  ['TITLE:northwind', true],
  ['again anybody', true],
  ['"again anybody"', false],
  ['again NEAR/9 anybody', false],
  ['author:ada', true],
  ['author:"Ada Example"', true],
  ['author:ada_x', true],
  ['author:example', true],
  ['author:@ada_x', true],
  ['author:northwind', false],
  ['ada', false],
  ['site:reddit.com', true],
  ['site:www.reddit.com', true],
  ['site:reddit', true],
  ['site:"reddit.com"', true],
  ['site:ddit.com', false],
  ['site:webhosting', false],
  ['url:webhosting', true],
  ['url:"r/webhosting"', true],
  ['url:web', false],
  ['webhosting', false],
  ['northwind -site:reddit', false],
  ['northwind site:(reddit OR lemmy.example)', true],
])('%s on a post with all fields: %s', (match, matches) => {
  expect(createMatcher([{ name: 'b', match }]).match(post)).toHaveLength(matches ? 1 : 0)
})

test.each([
  ['title:northwind.example', 'northwind[.]example is down', true],
  ['title:northwind.example', 'northwind example', false],
  ['title:@northwind', '@northwind', true],
  ['title:@northwind', 'x@northwind', false],
])('%s on the title "%s": %s', (match, title, matches) => {
  expect(createMatcher([{ name: 'b', match }]).match({ title, text: '' })).toHaveLength(matches ? 1 : 0)
})

test('an international site is known by either form of its name', () => {
  const post = { text: '', url: 'https://forum.müller.example/t/1' }
  expect(createMatcher([{ name: 'b', match: 'site:müller.example' }]).match(post)).toHaveLength(1)
  expect(createMatcher([{ name: 'b', match: 'site:xn--mller-kva.example' }]).match(post)).toHaveLength(1)
})

test('a field is not found where a post lacks it', () => {
  const matcher = createMatcher([{ name: 'b', match: 'title:a1 OR author:a1 OR url:a1 OR site:a1.example' }])
  expect(matcher.match({ text: 'a1' })).toEqual([])
  expect(matcher.match({ text: '', url: 'no address' })).toEqual([])
})
