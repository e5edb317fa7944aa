import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest, didYouMean, editDistance } from '../../src/config/did-you-mean.js'

const known = ['every', 'lookback', 'brands', 'sources', 'store', 'http']

test.each([
  ['evry', 'every'],
  ['evrey', 'every'],
  ['EVERY', 'every'],
  ['brand', 'brands'],
  ['look-back', 'lookback'],
  ['source', 'sources'],
  ['keywords', undefined],
  ['', undefined],
  ['x', undefined],
])('%j means %j', (word, expected) => expect(closest(word, known)).toBe(expected))

test('the nearest of several is taken', () => expect(closest('stored', ['scores', 'store'])).toBe('store'))

test('where nothing is near, all that is known is told', () => {
  expect(didYouMean('evry', known)).toBe('did you mean "every"?')
  expect(didYouMean('zzz', ['a', 'b'])).toBe('known here: a, b')
})

test('the distance is that of the plain definition, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (from, to, limit) => {
      expect(editDistance(from, to, limit)).toBe(Math.min(plainDistance(from, to), limit + 1))
    }),
  )
})

/** The definition, by recursion: exponential, so only for short words. */
function plainDistance(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length
  const replaced = plainDistance(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1)
  const swapped =
    from.length > 1 && from[0] === to[1] && from[1] === to[0]
      ? plainDistance(from.slice(2), to.slice(2)) + 1
      : Number.POSITIVE_INFINITY
  return Math.min(
    replaced,
    swapped,
    plainDistance(from.slice(1), to) + 1,
    plainDistance(from, to.slice(1)) + 1,
  )
}

test.each([
  ['not-complaint', 'complaint'],
  ['notcomplaint', 'complaint'],
  ['uncomplaint', 'complaint'],
  ['non complaint', 'complaint'],
])('%s is no way to write %s', (word, known) => {
  expect(closest(word, [known])).toBeUndefined()
})

test.each([
  ['notcie', ['notice'], 'notice'],
  ['nonew', ['none'], 'none'],
  ['unjugded', ['unjudged'], 'unjudged'],
])('%s still means %j', (word, known, meant) => {
  expect(closest(word, known)).toBe(meant)
})

test.each([
  ['Type', 'did you mean "type"? Capitals matter'],
  ['type ', 'did you mean "type"?'],
])('%j: %s', (word, said) => {
  expect(didYouMean(word, ['type'])).toBe(said)
})
