import type { Span } from '../../model/post.js'
import type { Stretch } from '../quotes/index.js'
import type { Count, Token } from './token.js'
import { TokenReader } from './token-reader.js'

/**
 * Cuts a title or text into tokens, once, from left to right; the cost is linear in its length.
 *
 * @param count where sentences and clauses go on from; moved to the end of this field
 * @param tokens where the tokens are added
 * @param part in place of the whole field
 */
export function tokenise(
  text: string,
  field: Span['field'],
  count: Count = { sentence: 0, clause: 0 },
  tokens: Token[] = [],
  part: Stretch = { start: 0, end: text.length },
): Token[] {
  new TokenReader(text, field, count, tokens).read(part)
  return tokens
}
