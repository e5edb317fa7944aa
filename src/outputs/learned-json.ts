import type { LearnedPart, LearnedQuestion } from '../model/learned.js'
import type { LearnedView } from '../views/learned.js'
import { featureWords } from './wording/learned.js'

/** What `mentions learned --format json` and `learned export` print: every weight, unrounded; times in UTC. */
export function learnedJson({ brands }: LearnedView): string {
  const value = {
    version: 1,
    brands: brands.map(({ brand, state, marks, deciles }) => ({
      brand,
      on: !state.isOff,
      since: state.since?.toISOString(),
      marks,
      deciles,
      relevance: partValue('relevance', state.learned.relevance),
      score: partValue('score', state.learned.score),
      change: state.change && {
        ...state.change,
        at: state.change.at.toISOString(),
        weights: state.change.weights.map((one) => ({ ...one, words: featureWords(one.of, one.feature) })),
      },
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function partValue(of: LearnedQuestion, part: (LearnedPart & { shift?: number }) | undefined) {
  if (part === undefined) return undefined
  const { bias, shift, marks, agrees, weights } = part
  return {
    marks,
    agrees,
    start: bias,
    shift,
    weights: weights.map(([feature, points]) => ({ feature, words: featureWords(of, feature), points })),
  }
}
