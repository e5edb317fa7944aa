import type { Meaning } from '../../languages/lexicon.js'
import type { Verdict } from '../../model/mention.js'
import { PUT_TO_BRAND } from './sparse.js'
import { pointsOf, type Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** A post that scores above this may want a reply, whatever else it says. */
const SETTLED_SCORE = 40
/** Points against that make praise or promotion clear, and how many times the trouble they must weigh. */
const CLEAR_PRAISE = 1.4
const CLEAR_PROMOTION = 1.9
const DOMINATES = 3

/** Why a post wants no reply whatever its score, when the evidence is clear; a furious post about a discount is none. */
export function noReplyFor(weighed: readonly Weighed[], score: number): Verdict['noReply'] {
  if (weighed.some(({ means }) => means.danger)) return undefined
  if (weighed.some(({ means }) => means === wordlessSignals.repost)) return 'repost'
  if (score >= SETTLED_SCORE) return undefined

  const trouble = pointsOf(weighed, isTrouble)
  const clearly = (against: number, least: number) => against >= least && against >= DOMINATES * trouble
  const promotion = -pointsOf(weighed, ({ promotes }, points) => promotes === true && points < 0)
  if (clearly(promotion, CLEAR_PROMOTION)) return 'promotion'
  const praise = -pointsOf(weighed, ({ kind }, points) => kind === 'praise' && points < 0)
  const asks = weighed.some(
    ({ means, signal }) =>
      means.kind === 'question' || (means === wordlessSignals.questionMark && signal.points >= PUT_TO_BRAND),
  )
  return clearly(praise, CLEAR_PRAISE) && !asks ? 'praise' : undefined
}

const isTrouble = ({ kind }: Meaning, points: number) =>
  points > 0 && kind !== undefined && kind !== 'question'
