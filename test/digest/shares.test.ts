import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peoplePerBrand, shownOf } from '../../src/digest/shares.js'

test.each<[brands: number, rows: number, perBrand: number | undefined]>([
  [0, 20, undefined],
  [5, 20, undefined],
  [6, 20, 3],
  [50, 20, 3],
  [50, 1000, 20],
  [6, 1, 3],
])('where %i brands wait, and %i rows are allowed, each has %s', (brands, rows, perBrand) => {
  expect(peoplePerBrand(brands, rows)).toBe(perBrand)
})

/** `a1` is a person who waits for the brand `a`. */
const brandOf = (person: string) => person.charAt(0)

describe('who is shown', () => {
  test('of few brands: the first, whoever they wait for', () => {
    const parts = [{ part: 'late', people: ['a1', 'a2', 'a3', 'b1'] }]
    expect(shownOf(parts, brandOf, { rows: 3, perBrand: undefined }).get('late')).toEqual(['a1', 'a2', 'a3'])
  })

  test('of many: each brand has its share of all parts together, and danger is beside it', () => {
    const shown = shownOf(
      [
        { part: 'danger', people: ['a1', 'a2', 'a3'] },
        { part: 'late', people: ['a4', 'b1', 'b2', 'c1'] },
        { part: 'waiting', people: ['b3', 'c2', 'c3', 'd1'] },
      ],
      brandOf,
      { rows: 20, perBrand: 2 },
    )
    expect(Object.fromEntries(shown)).toEqual({
      danger: ['a1', 'a2', 'a3'],
      late: ['b1', 'b2', 'c1'],
      waiting: ['c2', 'd1'],
    })
  })

  test('is in the order to answer, no more than there are rows, and no brand that waits first is left out for another', () => {
    const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 })
    const limits = fc.record({
      rows: fc.integer({ min: 1, max: 20 }),
      perBrand: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(people, limits, (brands, { rows, perBrand }) => {
        const all = brands.map((brand, index) => `${brand}${index}`)
        const shown = shownOf([{ part: 'late', people: all }], brandOf, { rows, perBrand }).get('late') ?? []
        expect(shown.length).toBeLessThanOrEqual(rows)
        expect(all.filter((person) => shown.includes(person))).toEqual(shown)
        for (const brand of new Set(brands))
          expect(shown.filter((person) => brandOf(person) === brand).length).toBeLessThanOrEqual(perBrand)
        expect(shown[0]).toBe(all[0])
      }),
    )
  })
})
