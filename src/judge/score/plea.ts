import type { PhraseHit } from './phrase-hit.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** So much says that somebody pleads, or that something fails. */
const PLEA = 1

/** "Please help <link>": a link beside a plea or a fault is what it is about; it says nothing against either. */
export function besidePlea(marks: readonly Mark[], hits: readonly PhraseHit[]): readonly Mark[] {
  if (!marks.some(isLink) || !hits.some(isPlea)) return marks
  return marks.filter((mark) => !isLink(mark))
}

const isLink = ({ means }: Mark) => means === wordlessSignals.linkOnly

const isPlea = ({ means, points }: PhraseHit) =>
  points >= PLEA && (means.tone === 'request' || (means.severity ?? 1) > 1)
