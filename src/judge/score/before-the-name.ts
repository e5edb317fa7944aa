import type { Token } from '../../text/words/token.js'
import type { PhraseHit } from './phrase-hit.js'

/** So much trouble from the brand's name on is ours, and what was told before it led there. */
const TROUBLE_HERE = 1
/** Shorter words with a capital are no names. */
const SHORTEST_NAME = 3

/**
 * "The Southwind shop lost my parcel, three weeks without a word. My sister orders at Northwind": trouble told before the name stands is
 * another's, or fate's, where somebody or some place is named in it and nothing is wrong from the brand's name on. Who writes the name
 * as a handle or in a title speaks of it from the first word.
 *
 * @param brand 1 for the tokens of the brand's name
 */
export function toldBeforeName(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  brand: Uint8Array,
): (hit: PhraseHit) => boolean {
  const naming = tokens[brand.indexOf(1)]
  if (naming === undefined || naming.field === 'title' || naming.shape === 'handle') return () => false
  const isBefore = ({ field, sentence }: Token) => field === 'text' && sentence < naming.sentence
  if (!tokens.some((token, at) => isBefore(token) && isNameInside(tokens, at))) return () => false
  const isTroubleHere = hits.some(
    ({ first, points, means }) =>
      points >= TROUBLE_HERE && !isBefore(first) && ((means.severity ?? 1) > 1 || means.tone !== undefined),
  )
  return isTroubleHere ? () => false : ({ first }) => isBefore(first)
}

/** A word with a capital that does not open its sentence, nor what is quoted. */
function isNameInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  if (!token.capital || token.upper || token.shape !== 'word' || token.word.length < SHORTEST_NAME)
    return false
  return before.clause === token.clause && before.field === token.field && before.shape === 'word'
}
