import type { Token } from '../../text/words/token.js'
import { phraseBound, type Surroundings, surroundings } from './context.js'
import { holdsIgnored, type Ignored } from './ignore.js'
import type { Found } from './phrases.js'

/** A phrase that was found and counts, with the tokens at its ends and what stands around it. */
export type SaidPhrase<Meaning> = Found<Meaning> & {
  /** Its place among all that were found. */
  index: number
  from: Token
  to: Token
  around: Surroundings
}

/**
 * The phrases that were found, without those that the user ignores. In order.
 *
 * @param role of each token for its neighbours
 * @param bound 1 for tokens inside phrases, where a negator says nothing of what follows
 */
export function saidPhrases<Meaning>(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  role: Uint8Array,
  ignored: Ignored,
  bound: Uint8Array = phraseBound(found, tokens.length),
): SaidPhrase<Meaning>[] {
  const said: SaidPhrase<Meaning>[] = []
  for (const [index, { meaning, first, last, open }] of found.entries()) {
    const from = tokens[first]
    const to = tokens[last]
    if (from === undefined || to === undefined || holdsIgnored(ignored, tokens, first, last)) continue
    const around = surroundings(tokens, first, role, bound)
    said.push({ meaning, first, last, open, index, from, to, around })
  }
  return said
}
