/** One example: what it has, where its sum starts before anything is learned, and what a person said. */
export type Example = {
  /** By feature, above 0. */
  features: ReadonlyMap<string, number>
  /** In natural logarithms of the odds, as today's rules have it. */
  offset: number
  yes: boolean
}

/** Added to the offset of whatever is judged: the bias always, each weight times the feature. */
export type Weights = { bias: number; weights: ReadonlyMap<string, number> }

export type Ridge = {
  /** How hard it is to move a weight away from 0, by feature; the larger the harder. */
  penalty: (feature: string) => number
  biasPenalty: number
}

const MOST_SWEEPS = 300
/** Weights that move less than this in a whole sweep have settled. */
const SETTLED = 1e-4

type Column = {
  feature: string | undefined
  penalty: number
  rows: number[]
  values: number[]
  curve: number
}

/**
 * Fits a logistic regression with a ridge penalty and a fixed offset, one weight after the other, by steps that never raise the loss.
 * The same examples in the same order give the same weights to the last bit; time grows with the features of all examples together.
 */
export function fitRidge(examples: readonly Example[], { penalty, biasPenalty }: Ridge): Weights {
  const columns = columnsOf(examples, penalty)
  columns.unshift({
    feature: undefined,
    penalty: biasPenalty,
    rows: examples.map((_, row) => row),
    values: examples.map(() => 1),
    curve: examples.length / 4,
  })
  const weights = new Float64Array(columns.length)
  const sums = Float64Array.from(examples, ({ offset }) => offset)
  const said = examples.map(({ yes }) => (yes ? 1 : 0))
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let farthest = 0
    for (const [at, { rows, values, penalty, curve }] of columns.entries()) {
      const weight = weights[at] ?? 0
      let slope = penalty * weight
      for (const [index, row] of rows.entries())
        slope += (values[index] ?? 0) * (chance(sums[row] ?? 0) - (said[row] ?? 0))
      // No logistic curve bends more than by a quarter, so that this step falls short rather than going too far.
      const step = -slope / (curve + penalty)
      weights[at] = weight + step
      for (const [index, row] of rows.entries()) sums[row] = (sums[row] ?? 0) + step * (values[index] ?? 0)
      farthest = Math.max(farthest, Math.abs(step))
    }
    if (farthest < SETTLED) break
  }
  return {
    bias: weights[0] ?? 0,
    weights: new Map(
      columns.flatMap(({ feature }, at) => (feature === undefined ? [] : [[feature, weights[at] ?? 0]])),
    ),
  }
}

/** The features in the order of their names, so that the order of the examples' features tells nothing. */
function columnsOf(examples: readonly Example[], penalty: Ridge['penalty']): Column[] {
  const columns = new Map<string, Column>()
  for (const [row, { features }] of examples.entries()) {
    for (const [feature, value] of features) {
      const column = columns.get(feature) ?? {
        feature,
        penalty: penalty(feature),
        rows: [],
        values: [],
        curve: 0,
      }
      columns.set(feature, column)
      column.rows.push(row)
      column.values.push(value)
      column.curve += (value * value) / 4
    }
  }
  return [...columns.values()].sort((one, other) => ((one.feature ?? '') < (other.feature ?? '') ? -1 : 1))
}

/** What odds in natural logarithms are as a probability, 0–1. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
