import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningOfId, numberForNewCase, parseShortId, shortId } from '../../src/cases/short-id.js'

/** The first number whose id has this many characters. */
const first: Record<number, number> = {
  3: 0,
  4: 32 ** 3,
  5: 32 ** 3 + 32 ** 4,
  6: 32 ** 3 + 32 ** 4 + 32 ** 5,
}
const end = 32 ** 3 + 32 ** 4 + 32 ** 5 + 32 ** 6

test('an id stands for one number, whatever its length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: end - 1 }), (n) => {
      expect(parseShortId(shortId(n))).toBe(n)
    }),
  )
})

test('every id of three characters is used once', () => {
  const ids = new Set(Array.from({ length: 32 ** 3 }, (_, n) => shortId(n)))
  expect(ids.size).toBe(32 ** 3)
  expect([...ids].every((id) => /^[0-9a-hjkmnp-tv-z]{3}$/.test(id))).toBe(true)
})

test.each([
  { n: 0, length: 3 },
  { n: 32 ** 3 - 1, length: 3 },
  { n: 32 ** 3, length: 4 },
  { n: first[5], length: 5 },
  { n: first[6], length: 6 },
  { n: end - 1, length: 6 },
])('the id of $n has $length characters', ({ n = 0, length }) => {
  expect(shortId(n)).toHaveLength(length)
})

test('ids never change: people have written them down', () => {
  expect([1, 2, 1000, 32 ** 3 + 5].map(shortId)).toEqual(['8qj', 'x3b', '4h1', 'gsde'])
})

describe('the id of a new case', () => {
  test('starts with a letter, and no spreadsheet takes it for a number or a date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 100 }), (n) => {
        const id = shortId(numberForNewCase(n))
        expect(id).toMatch(/^[a-z]/)
        expect(id).not.toMatch(/^[a-z]{3,}\d+$/)
        expect(id).not.toBe('nan')
      }),
    )
  })

  test('is the next one that may be taken, so none is taken twice', () => {
    const taken: number[] = []
    for (let n = 0; n < 40_000; n = (taken.at(-1) ?? 0) + 1) taken.push(numberForNewCase(n))
    expect(new Set(taken).size).toBe(taken.length)
    // Of 32 characters 22 are letters: two of three numbers are used.
    expect(taken.length).toBeGreaterThan(40_000 * 0.66)
  })

  test.each([
    { n: 1, not: '8qj', but: 'x3b' },
    { n: 3, but: 'hf4' },
    { n: parseShortId('3e6') ?? 0, not: '3e6' },
    { n: parseShortId('036') ?? 0, not: '036' },
    { n: parseShortId('mar1') ?? 0, not: 'mar1' },
    { n: parseShortId('dec25') ?? 0, not: 'dec25' },
    { n: parseShortId('nan') ?? 0, not: 'nan' },
    { n: parseShortId('may') ?? 0, but: 'may' },
  ])('from $n on: $but, not $not', ({ n, not, but }) => {
    if (not !== undefined) {
      expect(shortId(n)).toBe(not)
      expect(shortId(numberForNewCase(n))).not.toBe(not)
    }
    if (but !== undefined) expect(shortId(numberForNewCase(n))).toBe(but)
  })
})

test.each([-1, 0.5, Number.NaN, end])('no id stands for %d', (n) => {
  expect(() => shortId(n)).toThrow(RangeError)
})

test.each([
  { typed: 'B0L1', same: 'b011' },
  { typed: 'boi', same: 'b01' },
  { typed: 'QRS', same: 'qrs' },
  { typed: '#8qj', same: '8qj' },
  { typed: ' 8qj ', same: '8qj' },
  { typed: '\t#8QJ\n', same: '8qj' },
])('$typed is read as $same', ({ typed, same }) => {
  expect(parseShortId(typed)).toBe(parseShortId(same))
  expect(parseShortId(typed)).toBeTypeOf('number')
})

test.each([
  '',
  'ab',
  'abcdefg',
  'ab!',
  'a b',
  'abu',
  '  a',
  '#',
  '8q#j',
  '8qj#',
  '# 8q',
  'aİb',
  'a-b',
  '１２３',
  '😀a',
])('%j is no id', (text) => {
  expect(parseShortId(text)).toBeUndefined()
})

describe('the beginning of an id', () => {
  test.each([
    { typed: 'k', read: 'k' },
    { typed: 'K7', read: 'k7' },
    { typed: '#k7', read: 'k7' },
    { typed: ' "k7", ', read: 'k7' },
    { typed: 'kO', read: 'k0' },
    { typed: 'Li', read: '11' },
    { typed: 'k7f', read: 'k7f' },
    { typed: 'k7fq2z', read: 'k7fq2z' },
  ])('$typed is read as $read', ({ typed, read }) => {
    expect(beginningOfId(typed)).toBe(read)
  })

  test.each(['', ' ', '#', '"', 'k-', 'u', 'ku', 'k7fq2zz', 'kß', '…', '-', '%', 'k*', 'İ'])(
    'no id begins with %j',
    (typed) => {
      expect(beginningOfId(typed)).toBeUndefined()
    },
  )

  test('every beginning of an id, however it is written, is one of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), fc.integer({ min: 1, max: 6 }), (n, length) => {
        const id = shortId(n)
        expect(id.startsWith(beginningOfId(`#${id.slice(0, length).toUpperCase()} `) ?? '?')).toBe(true)
      }),
    )
  })
})

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** What a slip of the finger makes of an id: one other character, or two neighbours swapped. */
function slips(id: string): string[] {
  const chars = [...id]
  const wrong = chars.flatMap((own, at) =>
    [...alphabet].filter((char) => char !== own).map((char) => chars.with(at, char).join('')),
  )
  const swapped = chars
    .slice(1)
    .map((char, at) =>
      chars
        .with(at, char)
        .with(at + 1, chars[at] ?? '')
        .join(''),
    )
    .filter((other) => other !== id)
  return [...wrong, ...swapped]
}

test.each([
  { length: 3, apart: 608 },
  { length: 4, apart: 18_208 },
  { length: 5, apart: 514_208 },
  { length: 6, apart: 13_602_677 },
])('a slip in $length characters leads at least $apart numbers away', ({ length, apart }) => {
  const numbers = fc.integer({ min: first[length] ?? 0, max: (first[length] ?? 0) + 32 ** length - 1 })
  fc.assert(
    fc.property(numbers, (n) => {
      const distances = slips(shortId(n)).map((slip) => Math.abs((parseShortId(slip) ?? n) - n))
      // The scattering is cyclic, so the far ends of a length are neighbours.
      const nearest = Math.min(...distances.map((distance) => Math.min(distance, 32 ** length - distance)))
      expect(nearest).toBeGreaterThanOrEqual(apart)
    }),
    { numRuns: 30 },
  )
})

test('neighbouring ids differ in every character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 32 ** 3 - 7 }), fc.integer({ min: 1, max: 6 }), (n, step) => {
      const one = shortId(n)
      const other = shortId(n + step)
      expect([...one].every((char, at) => char !== other[at])).toBe(true)
    }),
  )
})
