import type { Meaning } from '../../languages/lexicon.js'
import { pictures } from '../../languages/pictures.js'
import type { Kind } from '../../model/mention.js'
import type { Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** They say how something is meant that has to be understood first. */
const gestures: ReadonlySet<Meaning> = new Set([...pictures, ...Object.values(wordlessSignals)])

/**
 * Whether a post whose language cannot be judged tells its trouble beside it: in a sentence of another language, in one of the user's
 * keywords, by its stars.
 *
 * @param sum of all points, with which the score was made
 */
export function isToldBeside(weighed: readonly Weighed[], sum: number, kind: Kind): boolean {
  if (sum <= 0 && kind !== 'question') return false
  return weighed.some(({ signal, means }) => signal.points > 0 && !gestures.has(means))
}
