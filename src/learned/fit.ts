import type { LearnedPart, LearnedQuestion } from '../model/learned.js'
import type { Mark } from '../model/mention.js'
import { FEWEST_OF_EACH, FOLDS } from './enough.js'
import { partsOf } from './feature.js'
import { type Features, featuresOf, type Judged } from './features.js'
import { offsetOf } from './offsets.js'
import { type Example, fitRidge, type Ridge, type Weights } from './ridge.js'
import { sumOf } from './sum.js'

/** A post that somebody marked. `person`: the same for the posts of one author; undefined where nobody knows who wrote it. */
export type MarkedPost = {
  url: string
  mark: Mark
  person: string | undefined
  features: Features
  /** By question: where it stands before anything is learned. */
  offsets: Readonly<Record<LearnedQuestion, number>>
}

export const markedPost = (
  judged: Judged,
  rest: Pick<MarkedPost, 'url' | 'mark' | 'person'>,
): MarkedPost => ({
  ...rest,
  features: featuresOf(judged),
  offsets: { relevance: offsetOf('relevance', judged), score: offsetOf('score', judged) },
})

/** What fewer people wrote may tell who they are, and is chance. */
const FEWEST_PEOPLE = 2
/** A weight that moves no whole point of a score. */
const NOTHING = 0.005

/** A word is seen by chance more often than one of a few signs that were made by hand. */
const ridge: Ridge = { penalty: (feature) => (partsOf(feature).isWord ? 2 : 6), biasPenalty: 0.3 }

type Told = Example & { person: string | undefined }

/**
 * What marks teach about one question; undefined where there are too few of either answer. Pure, and the same for the same marks.
 *
 * @param isTried it is told how often it agrees with marks, which takes five times as long
 */
export function fitMarks(
  question: LearnedQuestion,
  marked: readonly MarkedPost[],
  isTried = true,
): LearnedPart | undefined {
  const told = examplesOf(question, marked)
  const yes = told.filter((one) => one.yes).length
  const no = told.length - yes
  if (yes < FEWEST_OF_EACH || no < FEWEST_OF_EACH) return undefined
  const { bias, weights } = fitShared(told)
  return {
    bias,
    weights: [...weights].filter(([, weight]) => Math.abs(weight) >= NOTHING),
    marks: { yes, no },
    agrees: isTried ? agreement(told) : { before: 0, after: 0 },
  }
}

/** Of a post about something else of the name nobody says whether it complains about us. */
const examplesOf = (question: LearnedQuestion, marked: readonly MarkedPost[]): Told[] =>
  marked
    .filter(({ mark }) => question === 'relevance' || mark !== 'not-us')
    .map((one) => ({
      features: one.features[question],
      offset: one.offsets[question],
      yes: question === 'relevance' ? one.mark !== 'not-us' : one.mark === 'complaint',
      person: one.person,
    }))

function fitShared(told: readonly Told[]): Weights {
  const people = new Map<string, Set<unknown>>()
  for (const one of told)
    for (const feature of one.features.keys()) {
      const known = people.get(feature) ?? new Set()
      // Of whom nobody knows who they are, each is somebody.
      people.set(feature, known.add(one.person ?? one))
    }
  const isShared = (feature: string) =>
    !partsOf(feature).isWord || (people.get(feature)?.size ?? 0) >= FEWEST_PEOPLE
  return fitRidge(
    told.map((one) => ({
      ...one,
      features: new Map([...one.features].filter(([feature]) => isShared(feature))),
    })),
    ridge,
  )
}

/** See `LearnedPart`. */
function agreement(told: readonly Told[]): LearnedPart['agrees'] {
  const agrees = { before: told.filter(({ offset, yes }) => offset >= 0 === yes).length, after: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const isAsked = (_: Told, at: number) => at % FOLDS === fold
    const { bias, weights } = fitShared(told.filter((one, at) => !isAsked(one, at)))
    agrees.after += told
      .filter(isAsked)
      .filter(({ features, offset, yes }) => offset + sumOf({ bias, weights }, features) >= 0 === yes).length
  }
  return agrees
}
