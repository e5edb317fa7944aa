import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLAIN_NAME } from '../../src/config/checks.js'
import { checkQuery } from '../../src/judge/match/parse.js'
import { quotePhrase } from '../../src/judge/match/quote-phrase.js'

const word = fc.oneof(
  fc.constantFrom('AND', 'OR', 'NOT', 'NEAR', 'NEAR5', 'a', '1', 'name', 'title'),
  fc.string({ unit: fc.constantFrom(...'aZq09'), minLength: 1 }),
)
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-')), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.map(([one, sign], at) => (at === 0 ? one : sign + one)).join(''))

test('a name that is not read as a query can be looked for', () => {
  fc.assert(
    fc.property(name, (plain) => {
      expect(plain).toMatch(PLAIN_NAME)
      expect(checkQuery(quotePhrase(plain))).toBeUndefined()
    }),
  )
})

test.each(['((', 'a "b"', 'Größe', 'a  b', '', ' a', 'a?', 'a b c d e f g h i j k'])(
  '%j is read as a query before anything is said of it',
  (other) => expect(other).not.toMatch(PLAIN_NAME),
)
