import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkQuery, createMatcher, quotePhrase } from '../../../../src/judge/match/index.js'
import { namesAround } from '../../../../src/judge/match/names-inside.js'

const piece = fc.constantFrom(
  ...[
    'lu',
    'mo',
    'ra',
    'Lumora',
    'AI',
    '3M',
    'Über',
    'Mueller',
    'plus',
    'and',
    'Hosting',
    'fail',
    's',
    'app',
    'R6',
    '2',
    'е',
    'ο',
  ],
  ...[
    ' ',
    ' ',
    '-',
    '_',
    '.',
    ',',
    '#',
    '@',
    '/',
    '&',
    '+',
    "'",
    '’',
    '\u200b',
    '\u0301',
    '\u0308',
    '²',
    '™',
    '$',
  ],
  ...['ב', 'ل', 'ـ', 'です', '北', '🔥', '👍🏽', '\ud800', '\n'],
)
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
const name = text.filter((name) => name.length < 30 && checkQuery(quotePhrase(name)) === undefined)

test('where a name stands is a part of the text that begins and ends with whole characters', () => {
  fc.assert(
    fc.property(name, text, text, (name, before, after) => {
      const post = `${before} ${name} ${after}${name}s #${name}fail`
      for (const { named } of createMatcher([{ name }]).match({ text: post })) {
        for (const { start, end } of named) {
          expect(start >= 0 && start < end && end <= post.length).toBe(true)
          for (const at of [start, end]) {
            const isWithinPair =
              /[\ud800-\udbff]/.test(post[at - 1] ?? '') && /[\udc00-\udfff]/.test(post[at] ?? '')
            expect(isWithinPair).toBe(false)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a name of plain letters is found where it stands alone, whatever its length', () => {
  const letters = fc.stringMatching(/^[B-HK-Z][b-hk-z]{4,9}( [B-HK-Z][b-hk-z]{2,9})?$/)
  fc.assert(
    fc.property(letters, (name) => {
      const post = `I left ${name}, and (${name.toUpperCase()}) let me go`
      const [match] = createMatcher([{ name }]).match({ text: post })
      expect(match?.named.map(({ start, end }) => post.slice(start, end))).toEqual([name, name.toUpperCase()])
    }),
    { numRuns: 300 },
  )
})

test('all names at once, none a part of another, are found as each of them alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), text, (names, words) => {
      const post = {
        text: `${words} ${names.join(' ')} #${names.join('')}`,
        url: 'https://lumorahosting.example/a',
      }
      const brands = names.map((name) => ({ name }))
      fc.pre(namesAround(brands).size === 0)
      expect(createMatcher(brands).match(post)).toEqual(
        brands.flatMap((brand) => createMatcher([brand]).match(post)),
      )
    }),
    { numRuns: 200 },
  )
})
