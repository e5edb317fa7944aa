import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chance, type Example, fitRidge } from '../../src/learned/ridge.js'

const even = { penalty: () => 1, biasPenalty: 1 }
const example = (features: Record<string, number>, yes: boolean, offset = 0): Example => ({
  features: new Map(Object.entries(features)),
  offset,
  yes,
})

/** What the fit makes as small as it can. */
function lossOf(examples: readonly Example[], { bias, weights }: ReturnType<typeof fitRidge>): number {
  const penalty = [bias, ...weights.values()].reduce((sum, weight) => sum + (weight * weight) / 2, 0)
  return examples.reduce((sum, { features, offset, yes }) => {
    const points = [...features].reduce(
      (total, [feature, value]) => total + value * (weights.get(feature) ?? 0),
      offset + bias,
    )
    return sum - Math.log(chance(yes ? points : -points))
  }, penalty)
}

describe('a ridge regression', () => {
  test('of one feature finds the weight at which the slope is none', () => {
    const examples = [example({ a: 1 }, true), example({ a: 1 }, true), example({ a: 1 }, false)]
    const { bias, weights } = fitRidge(examples, even)
    const expected = chance(bias + (weights.get('a') ?? 0))
    expect(bias).toBeCloseTo(2 - 3 * expected, 3)
    expect(weights.get('a')).toBeCloseTo(2 - 3 * expected, 3)
  })

  test('learns nothing that the offset says already', () => {
    const sure = [example({ a: 1 }, true, 20), example({ b: 1 }, false, -20)]
    const { bias, weights } = fitRidge(sure, even)
    for (const weight of [bias, ...weights.values()]) expect(Math.abs(weight)).toBeLessThan(1e-3)
  })

  test('the harder a weight is to move, the smaller it stays', () => {
    const examples = [example({ soft: 1, hard: 1 }, true), example({}, false)]
    const { weights } = fitRidge(examples, {
      penalty: (feature) => (feature === 'hard' ? 8 : 1),
      biasPenalty: 1,
    })
    expect(weights.get('soft')).toBeGreaterThan(4 * (weights.get('hard') ?? 0))
    expect(weights.get('hard')).toBeGreaterThan(0)
  })

  const examples = fc.array(
    fc.record({
      features: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(0.3, 1)),
      yes: fc.boolean(),
      offset: fc.integer({ min: -4, max: 4 }),
    }),
    { maxLength: 25 },
  )

  test('is the same for the same examples, and no step away from it is better', () => {
    fc.assert(
      fc.property(examples, (some) => {
        const told = some.map(({ features, yes, offset }) => example(features, yes, offset))
        const fitted = fitRidge(told, even)
        expect(fitRidge(told, even)).toEqual(fitted)
        const least = lossOf(told, fitted)
        for (const step of [-0.05, 0.05]) {
          expect(lossOf(told, { ...fitted, bias: fitted.bias + step })).toBeGreaterThan(least)
          for (const [feature, weight] of fitted.weights) {
            const weights = new Map(fitted.weights).set(feature, weight + step)
            expect(lossOf(told, { ...fitted, weights })).toBeGreaterThan(least)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
