import type { Meaning } from '../../languages/lexicon.js'
import type { Signal } from '../../model/mention.js'
import type { Token } from '../../text/words/token.js'

/** A signal of a post, with what it says about kind and severity. Its points are those of this post. */
export type Weighed = { signal: Signal; means: Meaning }

/** A meaning found in a post, and the tokens that show it. */
export type Mark = { means: Meaning; first: Token; last: Token }

/** The points of the signals that something holds for. */
export function pointsOf(
  weighed: readonly Weighed[],
  holds: (means: Meaning, points: number) => boolean,
): number {
  let total = 0
  for (const { signal, means } of weighed) if (holds(means, signal.points)) total += signal.points
  return total
}

/** So much of a signal's points is left in a post that is about something else; more than that counts. */
const BESIDE_THE_POINT = 0.16

/** A fact of harm that is the post's own; not a rival's, nor far from the brand. */
export const isFact = ({ fact, points: usual }: Meaning, points: number): boolean =>
  fact === true && points >= BESIDE_THE_POINT * usual

/** A matter of taste, near the brand. */
export const aboutTrifle = (weighed: readonly Weighed[]): boolean =>
  weighed.some(({ means, signal }) => means.trifle && signal.points <= means.points / 2)
