import { type Learned, learnedQuestions, type WeightChange } from '../model/learned.js'

/** More of them nobody reads. */
const MOST = 12
/** A weight that moves less than this is the same to whoever reads it. */
const SAME = 0.05

/** Which weights are others than before, those first that changed most. */
export function changedWeights(before: Learned, after: Learned): readonly WeightChange[] {
  return learnedQuestions
    .flatMap((of) => {
      const was = new Map(before[of]?.weights)
      const is = new Map(after[of]?.weights)
      return [...new Set([...was.keys(), ...is.keys()])].map((feature) => ({
        of,
        feature,
        before: was.get(feature) ?? 0,
        after: is.get(feature) ?? 0,
      }))
    })
    .filter((change) => step(change) >= SAME)
    .sort((one, other) => step(other) - step(one) || (one.feature < other.feature ? -1 : 1))
    .slice(0, MOST)
}

const step = ({ before, after }: WeightChange): number => Math.abs(after - before)
