import type { Weights } from './ridge.js'

/** What weights add to a post that has these features, in points. */
export function sumOf({ bias, weights }: Weights, features: ReadonlyMap<string, number>): number {
  let sum = bias
  for (const [feature, value] of features) sum += value * (weights.get(feature) ?? 0)
  return sum
}
