import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsWord, searchFor } from '../../src/app/search.js'
import { MentionsError } from '../../src/model/error.js'
import type { Post } from '../../src/model/post.js'

const sources = [{ id: 'f1', name: 'Our forum', type: 'feed' }]
const post = (letter: string, over: Partial<Post>): Post => ({
  id: letter,
  url: `https://forum.example/${letter}`,
  place: 'forum.example',
  text: '',
  publishedAt: new Date(0),
  publishedAtFrom: 'source',
  ...over,
})
const posts = [
  post('a', {
    title: 'Refund, please',
    text: 'The mast of my kite broke.',
    author: { name: 'Ann Lee', handle: 'annlee' },
  }),
  post('b', { text: 'No refund and no invoice from Kestrel 🔥', author: { name: 'Bo' }, language: 'de' }),
  post('c', {
    text: 'Kestrel sent the invoice late',
    place: 'reddit',
    author: { name: 'Cy', handle: 'c_y' },
  }),
  post('d', { text: 'refunding takes ages, says Ann', author: { name: 'Dee' } }),
]
const found = (query: string, givenBy = ['f1']): string => {
  const search = searchFor(query, sources)
  return posts
    .filter((one) => search({ post: one, firstSeenAt: new Date(0), sourceIds: givenBy }))
    .map(({ id }) => id)
    .join('')
}

test.each([
  ['refund', 'ab'],
  ['REFUND kestrel', 'b'],
  ['refund -mast', 'b'],
  ['NOT refund', 'cd'],
  ['refu*', 'abd'],
  ['refund|invoice', 'abc'],
  ['refund | ages', 'abd'],
  ['(refund OR invoice) Kestrel', 'bc'],
  ['refund OR invoice Kestrel', 'abc'],
  ['"invoice late"', 'c'],
  ['“invoice late”', 'c'],
  ['"late invoice"', ''],
  ['ann', 'ad'],
  ['"ann lee"', 'a'],
  ['author:ann', 'a'],
  ['-author:ann refu*', 'bd'],
  ['annlee', 'a'],
  ['@annlee', 'a'],
  ['c_y', 'c'],
  ['title:refund', 'a'],
  ['site:reddit', 'c'],
  ['lang:de', 'b'],
  ['source:"our forum" refund', 'ab'],
  ['source:feed late', 'c'],
  ['source:f1 late', 'c'],
  ['refund NEAR/3 invoice', 'b'],
  ['case:Ann', 'ad'],
  ['🔥', 'b'],
  ['or', ''],
  ['*', 'abcd'],
])('--search %j finds "%s"', (query, finds) => {
  expect(found(query)).toBe(finds)
})

test('a source that the config has no more is known by its id', () => {
  expect(found('source:gone late', ['gone'])).toBe('c')
})

test.each([
  ['', /nothing to look for/, /--search refund/],
  ['  ', /nothing to look for/, /leave it out/],
  ['"unclosed', /never closed.*\n.*\n +\^/s, /closing quotation mark/],
  ['(refund OR invoice', /never closed/, /closing parenthesis/],
  ['OR', /before OR/, /in quotes/],
  ['refund OR', /follow OR/, /Write a word/],
  ['kind:outage', /kind:/, /--kind outage/],
  ['autor:ann', /no field "autor:"/, /author:/],
  ['re*fund', /only end a word/, /beginning of the word/],
  ['refund, invoice', /comma/, /Write OR/],
  ['refund - mast', /touch the word/, /-word/],
  ['!refund', /no ! before/, /NOT or -/],
  ['%', /no letter/, /at least one word/],
  ['""', /no letter/, /at least one word/],
])('--search %j is refused, and says how to write it', (query, message, hint) => {
  const refused = refusal(query)
  expect(refused.message).toMatch(/^--search /)
  expect(refused.message).toMatch(message)
  expect(refused.hint).toMatch(hint)
})

function refusal(query: string): MentionsError {
  try {
    searchFor(query, sources)
  } catch (error) {
    if (error instanceof MentionsError) return error
    throw error
  }
  throw new Error(`${query} was taken`)
}

test('whatever is typed is searched for or refused', () => {
  const piece = fc.constantFrom(
    '"',
    '*',
    '(',
    ')',
    '-',
    ':',
    ',',
    ' ',
    '\0',
    '\\',
    '%',
    'NEAR/2',
    'OR',
    '|',
    'NOT',
    'title:',
    'a',
    '服',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(typed, (query) => {
      try {
        expect(found(query)).toMatch(/^a?b?c?d?$/)
      } catch (error) {
        expect(error).toBeInstanceOf(MentionsError)
      }
    }),
  )
})

test.each([
  ['refund or invoice', 'or'],
  ['refund and invoice', 'and'],
  ['refund not invoice', 'not'],
  ['or', undefined],
  ['or invoice', undefined],
  ['"trick or treat"', undefined],
  ['“trick or treat” candy', undefined],
  ['refund OR invoice', undefined],
  ['order invoice', undefined],
  ['', undefined],
])('of %j the word that is likely meant as an operator is %j', (typed, word) => {
  expect(readAsWord(typed)?.word).toBe(word)
})
